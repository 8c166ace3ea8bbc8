import type { Signature } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'

/** Name of the class that a solution must declare. */
export function className(signature: Signature): string {
  switch (signature.kind) {
    case 'function':
      return 'Solution'
    case 'class':
      return signature.name
    case 'stdio':
      return 'Main'
  }
}

const reserved: ReadonlySet<string> = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends ' +
    'false final finally float for goto if implements import instanceof int interface long native new null package ' +
    'private protected public return short static strictfp super switch synchronized this throw throws transient ' +
    'true try void volatile while _'
  ).split(' '),
)
/** Methods of Object that no class may declare again. */
const finals: ReadonlySet<string> = new Set(['getClass', 'notify', 'notifyAll', 'wait'])

/** The name as it is in Java: with an underscore where Java keeps it for itself. */
export function javaName(name: string): string {
  return reserved.has(name) ? `${name}_` : name
}

/** The same for a method. */
export function methodName(name: string): string {
  return finals.has(name) ? `${name}_` : javaName(name)
}

export interface TypeStyle {
  /** Where a primitive cannot stand: the argument of a generic type, what may be null. */
  readonly boxed?: boolean
  /** With the package of classes, which the user's own classes may hide. */
  readonly qualified?: boolean
}

const scalars = {
  int: ['int', 'Integer'],
  long: ['long', 'Long'],
  float: ['double', 'Double'],
  bool: ['boolean', 'Boolean'],
  string: [undefined, 'String'],
} as const

/** A type as Java writes it. */
export function javaType(type: ReturnType, style: TypeStyle = {}): string {
  switch (type.kind) {
    case 'void':
      return 'void'
    case 'array':
      return `${javaType(type.of, { ...style, boxed: false })}[]`
    case 'optional':
      return javaType(type.of, { ...style, boxed: true })
    case 'list':
      return `ListNode<${javaType(type.of, { ...style, boxed: true })}>`
    case 'tree':
      return `TreeNode<${javaType(type.of, { ...style, boxed: true })}>`
    default: {
      const [primitive, box] = scalars[type.kind]
      return !style.boxed && primitive ? primitive : style.qualified ? `java.lang.${box}` : box
    }
  }
}
