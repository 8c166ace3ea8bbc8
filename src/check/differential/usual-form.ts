import { levelOrderFault } from '../../bank/coerce.ts'
import { inputFromWire, inputToWire, methodOf } from '../../model/input.ts'
import type { ClassInput, FunctionInput, Input, Param, Signature } from '../../model/problem.ts'
import type { Type, Value } from '../../model/types.ts'

/** Data of the pipe as an input of a problem has it; undefined where it is none: a wrong type, a node without a parent. */
export function inUsualForm(data: unknown, signature: Signature): unknown {
  try {
    const input = inputFromWire(data, signature)
    return argumentsOf(input, signature).every(({ value, type }) => isWhole(value, type))
      ? inputToWire(input, signature)
      : undefined
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}

interface Argument {
  readonly value: Value
  readonly type: Type
}

/** All values of an input with their types. */
function argumentsOf(input: Input, signature: Signature): Argument[] {
  if (signature.kind === 'stdio') return []
  if (signature.kind === 'function')
    return paired(
      signature.params,
      signature.params.map(({ name }) => (input as FunctionInput)[name] ?? null),
    )
  const { new: args, calls } = input as ClassInput
  return [
    ...paired(signature.params, args),
    ...calls.flatMap(([name, ...values]) => paired(methodOf(signature, name).params, values)),
  ]
}

const paired = (params: readonly Param[], values: readonly Value[]): Argument[] =>
  params.map(({ type }, index) => ({ type, value: values[index] ?? null }))

/** Whether trees within a value are trees. */
function isWhole(value: Value, type: Type): boolean {
  if (!('of' in type) || !Array.isArray(value)) return true
  const items: readonly Value[] = value
  return type.kind === 'tree'
    ? levelOrderFault(items) === undefined
    : items.every((item) => isWhole(item, type.of))
}
