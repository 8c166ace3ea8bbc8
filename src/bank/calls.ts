import { isMap, isScalar, isSeq } from 'yaml'
import type { Call, ClassInput, ClassSignature, FunctionInput, Input, Param } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { coerce, describeNode, type Reading, refuse } from './coerce.ts'
import { didYouMean } from './near-miss.ts'
import { entries, type Path } from './yaml-file.ts'

/** Reads the input of a class: the constructor's arguments, and the calls. */
export function readCalls(
  node: unknown,
  signature: ClassSignature,
  path: Path,
  reading: Reading,
): ClassInput | undefined {
  const map = reading.yaml.resolve(node)
  if (!isMap(map))
    return refuse(node, path, `must be a map of new and calls, is ${describeNode(map)}`, reading)
  const given = entries(map)
  for (const [name, { key }] of given)
    if (name !== 'new' && name !== 'calls')
      refuse(key, [...path, name], `is not a known key${didYouMean(name, ['new', 'calls'])}`, reading)
  const made = given.get('new')
  if (made === undefined && signature.params.length > 0) refuse(map, [...path, 'new'], 'is missing', reading)
  const args = made === undefined ? [] : readList(made.value, signature.params, 0, [...path, 'new'], reading)

  const listed = given.get('calls')
  const calls = reading.yaml.resolve(listed?.value)
  if (listed === undefined) return refuse(map, [...path, 'calls'], 'is missing', reading)
  if (!isSeq(calls) || calls.items.length === 0)
    return refuse(
      listed.value,
      [...path, 'calls'],
      'must be a list of calls, such as [[put, 1, 2], [get, 1]]',
      reading,
    )
  const read = calls.items.map((call, index) => readCall(call, signature, [...path, 'calls', index], reading))
  return { new: args, calls: read.filter((call) => call !== undefined) }
}

function readCall(node: unknown, signature: ClassSignature, path: Path, reading: Reading): Call | undefined {
  const call = reading.yaml.resolve(node)
  const head = isSeq(call) ? reading.yaml.resolve(call.items[0]) : undefined
  if (!isSeq(call) || !isScalar(head) || typeof head.value !== 'string')
    return refuse(node, path, `must be a call, such as [get, 1]: a method, then its arguments`, reading)
  const name = head.value
  const method = signature.methods.find((candidate) => candidate.name === name)
  if (method !== undefined) return [name, ...readList(call, method.params, 1, path, reading)]
  const names = signature.methods.map((candidate) => candidate.name)
  return refuse(
    head,
    [...path, 0],
    `'${name}' is not a method of ${signature.name}${didYouMean(name, names)}`,
    reading,
  )
}

/** Reads a list of arguments by position, after `skip` items that are none. */
function readList(
  node: unknown,
  params: readonly Param[],
  skip: number,
  path: Path,
  reading: Reading,
): Value[] {
  const list = reading.yaml.resolve(node)
  const count = isSeq(list) ? list.items.length - skip : -1
  if (!isSeq(list) || count !== params.length) {
    const wanted =
      params.length === 0 ? 'no arguments' : `${params.length} (${params.map(({ name }) => name).join(', ')})`
    refuse(
      node,
      path,
      `must hold ${wanted}, ${isSeq(list) ? `holds ${count}` : `is ${describeNode(list)}`}`,
      reading,
    )
    return []
  }
  return params.map(
    ({ type }, index) => coerce(list.items[index + skip], type, [...path, index + skip], reading) ?? null,
  )
}

/** Reads the answer of a class: one result for each call of the input. */
export function readResults(
  node: unknown,
  signature: ClassSignature,
  input: Input | undefined,
  path: Path,
  reading: Reading,
): Value | undefined {
  const results = reading.yaml.resolve(node)
  if (!isSeq(results))
    return refuse(
      node,
      path,
      `must be a list, one result for each call; is ${describeNode(results)}`,
      reading,
    )
  if (input === undefined || typeof input === 'string' || !isClassInput(input)) return undefined
  const { calls } = input
  if (results.items.length !== calls.length)
    return refuse(
      node,
      path,
      `must hold one result for each of the ${calls.length} calls, holds ${results.items.length}`,
      reading,
    )
  return calls.map(([name], index) => {
    const returns = signature.methods.find((method) => method.name === name)?.returns ?? { kind: 'void' }
    return coerce(results.items[index], returns, [...path, index], reading) ?? null
  })
}

function isClassInput(input: FunctionInput | ClassInput): input is ClassInput {
  return 'calls' in input && 'new' in input
}
