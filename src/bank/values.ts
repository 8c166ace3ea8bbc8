import { isMap } from 'yaml'
import { answerType } from '../model/input.ts'
import type { FunctionInput, Input, Param, Signature } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { readCalls, readResults } from './calls.ts'
import { coerce, describeNode, type Reading, refuse } from './coerce.ts'
import { didYouMean } from './near-miss.ts'
import { entries, type Path } from './yaml-file.ts'

/**
 * Reads a test's input by the signature.
 * @returns undefined where something in it is wrong; all of that is in the reading's faults
 */
export function readInput(
  node: unknown,
  signature: Signature,
  path: Path,
  reading: Reading,
): Input | undefined {
  const before = reading.faults.length
  const input =
    signature.kind === 'function'
      ? readArguments(node, signature.params, path, reading)
      : signature.kind === 'class'
        ? readCalls(node, signature, path, reading)
        : readText(node, path, reading)
  return reading.faults.length > before ? undefined : input
}

/**
 * Reads a test's answer by the signature; of a class, one result for each call of `input`.
 * @returns undefined where something in it is wrong; all of that is in the reading's faults
 */
export function readOutput(
  node: unknown,
  signature: Signature,
  input: Input | undefined,
  path: Path,
  reading: Reading,
): Value | undefined {
  const before = reading.faults.length
  const output =
    signature.kind === 'function'
      ? coerce(node, answerType(signature), path, reading)
      : signature.kind === 'class'
        ? readResults(node, signature, input, path, reading)
        : readText(node, path, reading)
  return reading.faults.length > before ? undefined : output
}

function readText(node: unknown, path: Path, reading: Reading): string | undefined {
  const text = coerce(node, { kind: 'string' }, path, reading)
  return typeof text === 'string' ? text : undefined
}

function readArguments(
  node: unknown,
  params: readonly Param[],
  path: Path,
  reading: Reading,
): FunctionInput | undefined {
  const map = reading.yaml.resolve(node)
  const names = params.map(({ name }) => name)
  if (!isMap(map))
    return refuse(node, path, `must be a map of ${names.join(', ')}, is ${describeNode(map)}`, reading)
  const given = entries(map)
  for (const [name, { key }] of given)
    if (!names.includes(name))
      refuse(key, [...path, name], `is not a parameter${didYouMean(name, names)}`, reading)
  const input: [string, Value][] = []
  for (const { name, type } of params) {
    const entry = given.get(name)
    if (entry === undefined) {
      refuse(map, [...path, name], 'is missing', reading)
      continue
    }
    const value = coerce(entry.value, type, [...path, name], reading)
    if (value !== undefined) input.push([name, value])
  }
  return Object.fromEntries(input)
}
