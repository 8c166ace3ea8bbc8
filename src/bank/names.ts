/** Names of parameters, functions, methods and classes must be usable in every language of the judge. */

const reserved = new Set(
  [
    // JavaScript and TypeScript
    'arguments await break case catch class const continue debugger default delete do else enum eval export',
    'extends false finally for function if implements import in instanceof interface let new null package',
    'private protected public return static super switch this throw true try typeof undefined var void while',
    'with yield constructor prototype',
    // Python
    'and as assert async def del elif except from global is lambda nonlocal not or pass raise self',
  ]
    .join(' ')
    .split(' '),
)

/** Why a name cannot be used, or undefined: it must be an ASCII identifier and no language's keyword. */
export function nameFault(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    return `'${name}' is not a name: use letters and digits, in camelCase`
  if (reserved.has(name)) return `'${name}' is a reserved word in one of the languages`
  return undefined
}
