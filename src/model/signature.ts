import type { Signature } from './problem.ts'
import { mentions, type ReturnType, type Type } from './types.ts'

/** Every type that a signature names: parameters and results. */
function typesOf(signature: Signature): readonly ReturnType[] {
  switch (signature.kind) {
    case 'stdio':
      return []
    case 'function':
      return [...signature.params.map((param) => param.type), signature.returns]
    case 'class':
      return [
        ...signature.params.map((param) => param.type),
        ...signature.methods.flatMap((method) => [
          ...method.params.map((param) => param.type),
          method.returns,
        ]),
      ]
  }
}

/** Whether the signature names a type of that kind anywhere. */
export function uses(signature: Signature, kind: Type['kind']): boolean {
  return typesOf(signature).some((type) => mentions(type, kind))
}
