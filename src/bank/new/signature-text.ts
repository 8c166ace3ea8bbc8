import { UsageError } from '../../errors.ts'
import type { ClassSignature, FunctionSignature, Method, Param } from '../../model/problem.ts'
import { nameFault } from '../names.ts'
import { readReturnType, readType } from './type-words.ts'

/** A signature as a person types it: `pairWithSum(amounts: int[], target: int): int[]`. */

export const functionForm = 'pairWithSum(amounts: int[], target: int): int[]'
export const classForm = 'TagIndex(capacity: int)'
export const methodForm = 'add(name: string, count: int): bool'

/**
 * Reads the signature of a function.
 * @param result of a function that returns void: the parameter that it changes
 * @throws UsageError
 */
export function readFunction(text: string, result?: string): FunctionSignature {
  const { name, params, returns } = readMethod(text, functionForm)
  if (params.length === 0)
    throw new UsageError(`'${text.trim()}' has no parameters.`, 'A function has one at least.')
  if (returns.kind === 'void')
    return { kind: 'function', name, params, returns, result: changed(params, result) }
  if (result !== undefined)
    throw new UsageError('--result belongs to a function that returns void only.', 'Leave it out.')
  return { kind: 'function', name, params, returns }
}

/** The parameters that a function can change in place. */
export function changeable(params: readonly Param[]): readonly string[] {
  return params.filter(({ type }) => ['array', 'list', 'tree'].includes(type.kind)).map(({ name }) => name)
}

function changed(params: readonly Param[], named: string | undefined): string {
  const names = changeable(params)
  const [only] = names
  if (only === undefined)
    throw new UsageError(
      'A function that returns void changes a parameter, and none of these can be changed.',
      'Give it a result, or a parameter that is a list or a tree.',
    )
  if (named === undefined && names.length === 1) return only
  if (named !== undefined && names.includes(named)) return named
  throw new UsageError(
    named === undefined
      ? 'It is not said which parameter the function changes.'
      : `'${named}' is not a parameter that can be changed.`,
    `Give --result with one of ${names.join(', ')}.`,
  )
}

/** Reads a class: its name with the constructor's parameters, and its methods. @throws UsageError */
export function readClass(text: string, methods: readonly string[]): ClassSignature {
  const head = headOf(text, classForm)
  if (head.returns !== undefined)
    throw new UsageError(
      `'${text.trim()}': a constructor has no result.`,
      `Write the class as ${classForm}, and each method with --method.`,
    )
  const params = paramsOf(head.params)
  const read = methods.map((method) => readMethod(method, methodForm))
  const repeated = read.find(({ name }, index) => read.findIndex((other) => other.name === name) < index)
  if (repeated) throw new UsageError(`The method '${repeated.name}' is there already.`)
  return { kind: 'class', name: head.name, params, methods: read }
}

/** Reads a name with parameters and a result. @throws UsageError */
export function readMethod(text: string, form: string = methodForm): Method {
  const { name, params, returns } = headOf(text, form)
  if (returns === undefined)
    throw new UsageError(
      `'${text.trim()}' does not say what it returns.`,
      `Write the type after a colon, or void, as in ${form}.`,
    )
  return { name, params: paramsOf(params), returns: readReturnType(returns) }
}

function headOf(text: string, form: string) {
  const found = /^\s*([^\s()]*)\s*\(([^()]*)\)\s*(?:(?::|->)\s*(.+?))?\s*$/.exec(text)
  const [, name = '', params = '', returns] = found ?? []
  if (!found) throw new UsageError(`'${text.trim()}' is not a signature.`, `Write it as ${form}.`)
  refuseName(name)
  return { name, params, returns }
}

function paramsOf(text: string): Param[] {
  if (text.trim() === '') return []
  const params = text.split(',').map((part) => {
    const [, name, type] = /^\s*([^\s:]+)\s*:\s*(.+?)\s*$/.exec(part) ?? []
    if (name === undefined || type === undefined)
      throw new UsageError(
        `'${part.trim()}' is not a parameter.`,
        'Write its name, a colon and its type: target: int.',
      )
    refuseName(name)
    return { name, type: readType(type) }
  })
  const twice = params.find(({ name }, index) => params.findIndex((other) => other.name === name) < index)
  if (twice) throw new UsageError(`The parameter '${twice.name}' is there already.`)
  return params
}

function refuseName(name: string): void {
  const fault = nameFault(name)
  if (fault === undefined) return
  const camel = name.replace(/[_-]+(.)/g, (_, next: string) => next.toUpperCase())
  throw new UsageError(
    `${fault}.`,
    camel !== name && nameFault(camel) === undefined ? [`Did you mean '${camel}'?`] : [],
  )
}
