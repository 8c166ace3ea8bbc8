import type {
  Call,
  ClassInput,
  ClassSignature,
  FunctionInput,
  FunctionSignature,
  Input,
  Signature,
} from './problem.ts'
import type { ReturnType, Type, Value } from './types.ts'
import { fromWire, toWire } from './wire.ts'

/** Inputs and answers of whole tests on the pipe, by signature. */

/** An input as JSON data: `[...args]` for a function, `{new, calls}` for a class, the text for stdio. */
export function inputToWire(input: Input, signature: Signature): unknown {
  if (signature.kind === 'stdio') return input
  if (signature.kind === 'function')
    return signature.params.map(({ name, type }) => toWire((input as FunctionInput)[name] ?? null, type))
  const { new: args, calls } = input as ClassInput
  return {
    new: args.map((arg, index) => toWire(arg, typeAt(signature.params, index))),
    calls: calls.map(([name, ...values]) => {
      const params = methodOf(signature, name).params
      return [name, ...values.map((value, index) => toWire(value, typeAt(params, index)))]
    }),
  }
}

/**
 * The inverse of {@link inputToWire}.
 * @throws TypeError where the data does not fit the signature.
 */
export function inputFromWire(data: unknown, signature: Signature): Input {
  if (signature.kind === 'stdio') {
    if (typeof data !== 'string') throw new TypeError('the input is not a text')
    return data
  }
  if (signature.kind === 'function') {
    if (!Array.isArray(data)) throw new TypeError('the arguments are not a list')
    return Object.fromEntries(
      signature.params.map(({ name, type }, index) => [name, decoded(data[index], type, name)]),
    )
  }
  const { new: args, calls } = data as { new: unknown[]; calls: [string, ...unknown[]][] }
  return {
    new: args.map((arg, index) => decoded(arg, typeAt(signature.params, index), `new[${index}]`)),
    calls: calls.map(([name, ...values]): Call => {
      const params = methodOf(signature, name).params
      return [
        name,
        ...values.map((value, index) => decoded(value, typeAt(params, index), `${name}[${index}]`)),
      ]
    }),
  }
}

/** The type of each part of an answer: one for a function or stdio, one a call for a class. */
export function answerTypes(signature: Signature, input: Input): readonly ReturnType[] {
  if (signature.kind === 'stdio') return [{ kind: 'string' }]
  if (signature.kind === 'function') return [answerType(signature)]
  return (input as ClassInput).calls.map(([name]) => methodOf(signature, name).returns)
}

/** The type of a function's answer: what it returns, or the parameter that it changes in place. */
export function answerType(signature: FunctionSignature): ReturnType {
  if (signature.returns.kind !== 'void') return signature.returns
  return signature.params.find(({ name }) => name === signature.result)?.type ?? signature.returns
}

/** The method of that name. @throws TypeError where the class has none. */
export function methodOf(signature: ClassSignature, name: string) {
  const method = signature.methods.find((candidate) => candidate.name === name)
  if (!method) throw new TypeError(`${signature.name} has no method '${name}'`)
  return method
}

/** An answer as JSON data, by the types of {@link answerTypes}. For a class the answer is a list, one result a call. */
export function answerToWire(answer: Value, types: readonly ReturnType[], kind: Signature['kind']): unknown {
  if (kind !== 'class') return toWire(answer, types[0] ?? { kind: 'void' })
  return (answer as readonly Value[]).map((value, index) => toWire(value, types[index] ?? { kind: 'void' }))
}

function typeAt(params: readonly { type: Type }[], index: number): Type {
  const param = params[index]
  if (!param) throw new TypeError(`there are ${params.length} parameters, and argument ${index + 1} has none`)
  return param.type
}

function decoded(data: unknown, type: Type, place: string): Value {
  const result = fromWire(data, type)
  if (result.ok) return result.value
  const { path, expected, got } = result.mismatch
  throw new TypeError(`${place}${path}: expected ${expected}, got ${got}`)
}
