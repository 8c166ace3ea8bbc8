/**
 * The types of a problem's signature: `int`, `long`, `float`, `bool`, `string`, `T[]`, `T?`,
 * `ListNode<T>`, `TreeNode<T>`. Plain data, so that they travel to a harness as JSON.
 */
export type ScalarName = 'int' | 'long' | 'float' | 'bool' | 'string'

export type Type =
  | { readonly kind: ScalarName }
  | { readonly kind: 'array' | 'optional' | 'list' | 'tree'; readonly of: Type }

/** The result of a function that returns nothing. */
export type ReturnType = Type | { readonly kind: 'void' }

/**
 * A value in plain form, as the bank writes it and the parent compares it. By type: `int` and `float`
 * are numbers, `long` is a bigint, a missing `T?` is null, an array and a `ListNode<T>` are arrays, a
 * `TreeNode<T>` is its level order with null for a missing child of a present node (no trailing nulls).
 */
export type Value = number | bigint | boolean | string | null | readonly Value[]

const scalars: ReadonlySet<string> = new Set(['int', 'long', 'float', 'bool', 'string'])
const containers = { ListNode: 'list', TreeNode: 'tree' } as const

/** A type that cannot be read; the message names the part that is wrong. */
export class TypeSyntaxError extends Error {}

/**
 * Reads a type as the bank writes it, such as `ListNode<int>[]`.
 * @throws TypeSyntaxError
 */
export function parseType(text: string): Type {
  const source = text.trim()
  if (source.endsWith('[]')) return { kind: 'array', of: parseType(source.slice(0, -2)) }
  if (source.endsWith('?')) return { kind: 'optional', of: parseOptional(source.slice(0, -1)) }
  if (scalars.has(source)) return { kind: source as ScalarName }
  const container = /^(ListNode|TreeNode)<(.+)>$/.exec(source)
  if (container) {
    const of = parseType(container[2] ?? '')
    if (container[1] === 'TreeNode' && of.kind === 'optional')
      throw new TypeSyntaxError(
        `'${source}': the values of a tree cannot be optional, null marks a missing child`,
      )
    return { kind: containers[container[1] as keyof typeof containers], of }
  }
  throw new TypeSyntaxError(
    `'${source}' is not a type: use int, long, float, bool, string, T[], T?, ListNode<T> or TreeNode<T>`,
  )
}

function parseOptional(source: string): Type {
  const of = parseType(source)
  if (of.kind === 'optional' || of.kind === 'list' || of.kind === 'tree')
    throw new TypeSyntaxError(`'${source}?': a ${source} may be empty already`)
  return of
}

/** Writes a type as the bank does: the inverse of {@link parseType}. */
export function formatType(type: ReturnType): string {
  switch (type.kind) {
    case 'array':
      return `${formatType(type.of)}[]`
    case 'optional':
      return `${formatType(type.of)}?`
    case 'list':
      return `ListNode<${formatType(type.of)}>`
    case 'tree':
      return `TreeNode<${formatType(type.of)}>`
    default:
      return type.kind
  }
}

/** Whether the type is, or contains, a type of that kind. */
export function mentions(type: ReturnType, kind: Type['kind']): boolean {
  return type.kind === kind || ('of' in type && mentions(type.of, kind))
}
