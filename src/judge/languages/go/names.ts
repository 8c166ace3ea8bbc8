import type { FunctionSignature, Method, Param } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'

const reserved: ReadonlySet<string> = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map ' +
    'package range return select struct switch type var main init _'
  ).split(' '),
)

/** The name as it is in Go: with an underscore where Go keeps it for itself. */
export function goName(name: string): string {
  return reserved.has(name) ? `${name}_` : name
}

/** A type as Go writes it; the result of a function that returns nothing is empty. */
export function goType(type: ReturnType): string {
  switch (type.kind) {
    case 'void':
      return ''
    case 'array':
      return `[]${goType(type.of)}`
    case 'optional':
      return `*${goType(type.of)}`
    case 'list':
      return `*ListNode[${goType(type.of)}]`
    case 'tree':
      return `*TreeNode[${goType(type.of)}]`
    case 'long':
      return 'int64'
    case 'float':
      return 'float64'
    default:
      return type.kind
  }
}

/** Parameters as a solution declares them. */
export function parameters(params: readonly Param[]): readonly string[] {
  return params.map(({ name, type }) => `${goName(name)} ${goType(type)}`)
}

/** The head of a function, or of a method of a class, as a solution declares it. */
export function declarationOf({ name, params, returns }: Method | FunctionSignature, receiver = ''): string {
  const result = goType(returns)
  return `func ${receiver}${goName(name)}(${parameters(params).join(', ')})${result && ` ${result}`}`
}

/** The function that makes an object of a class. */
export function constructorName(name: string): string {
  return `New${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
