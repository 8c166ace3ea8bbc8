import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { BankFault } from '../errors.ts'
import { formatType, type ReturnType, type Type, type Value } from '../model/types.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** What the values of a file are read with; faults are added to `faults`. The file has big integers. */
export interface Reading {
  readonly yaml: YamlFile
  readonly faults: BankFault[]
  /** Whether strings may hold more than ASCII. */
  readonly unicode: boolean
  /** Whether a string may stand without quotes: a person's own cases may, a bank may not. */
  readonly plainStrings: boolean
}

/** Adds a fault at a node to a reading. */
export function refuse(node: unknown, path: Path, message: string, reading: Reading): undefined {
  reading.faults.push(reading.yaml.faultAt(reading.yaml.resolve(node), path, message))
  return undefined
}

/** Reads a value of a type; undefined, with every fault in it told, where it is not one. */
export function coerce(node: unknown, type: ReturnType, path: Path, reading: Reading): Value | undefined {
  const found = reading.yaml.resolve(node)
  const fail = (message: string) => refuse(found, path, message, reading)
  switch (type.kind) {
    case 'void':
      return isNull(found) ? null : fail(`must be null, for nothing is returned; is ${describeNode(found)}`)
    case 'optional':
      return isNull(found) ? null : coerce(found, type.of, path, reading)
    case 'array':
    case 'list':
    case 'tree':
      if (isSeq(found)) return coerceItems(found.items, type, path, reading)
      return fail(
        `must be ${described(type)}, is ${describeNode(found)}${isNull(found) ? '; write [] for an empty one' : ''}`,
      )
    default: {
      const read = isScalar(found) ? coerceScalar(found, type.kind, reading) : undefined
      if (read !== undefined && 'value' in read) return read.value
      return fail(read?.fault ?? `must be ${described(type)}, is ${describeNode(found)}`)
    }
  }
}

function coerceItems(
  items: readonly unknown[],
  type: Type & { readonly of: Type },
  path: Path,
  reading: Reading,
): Value | undefined {
  const before = reading.faults.length
  const itemType: Type = type.kind === 'tree' ? { kind: 'optional', of: type.of } : type.of
  const values = items.map((item, index) => coerce(item, itemType, [...path, index], reading) ?? null)
  if (reading.faults.length > before) return undefined
  const fault = type.kind === 'tree' ? levelOrderFault(values) : undefined
  if (fault === undefined) return values
  return refuse(items[fault.index], [...path, fault.index], fault.message, reading)
}

/**
 * What is wrong with a tree's level order, in which null is the missing child of a present node: a node
 * without a parent, or nulls at the end that say nothing.
 */
export function levelOrderFault(values: readonly Value[]): { index: number; message: string } | undefined {
  let places = 1
  for (const [index, value] of values.entries()) {
    if (places === 0)
      return {
        index,
        message: 'has no parent: in level order, null stands for the child of a present node only',
      }
    places += value === null ? -1 : 1
  }
  const last = values.length - 1
  if (last >= 0 && values[last] === null)
    return { index: last, message: 'a null at the end of a tree says nothing: leave it out' }
  return undefined
}

type Read = { readonly value: Value } | { readonly fault: string }

/** Reads a scalar of a named type; undefined where it is of another type. */
function coerceScalar(node: Scalar, kind: Type['kind'], reading: Reading): Read | undefined {
  const { value } = node
  switch (kind) {
    case 'int':
      return typeof value === 'bigint' ? ranged(value, 32, (inside) => Number(inside)) : undefined
    case 'long':
      return typeof value === 'bigint' ? ranged(value, 64, (inside) => inside) : undefined
    case 'float':
      return readFloat(node)
    case 'bool':
      return typeof value === 'boolean' ? { value } : undefined
    default:
      return readString(node, reading)
  }
}

function ranged(value: bigint, bits: number, wrap: (value: bigint) => Value): Read {
  if (BigInt.asIntN(bits, value) === value) return { value: wrap(value) }
  return { fault: `must be within ${bits} bits, is ${value}` }
}

function readFloat({ value, source = '' }: Scalar): Read | undefined {
  // An integer has lost its sign by now: -0 is a float of its own.
  if (value === 0n) return { value: source.startsWith('-') ? -0 : 0 }
  const float = typeof value === 'bigint' ? Number(value) : value
  if (typeof float !== 'number') return undefined
  if (Number.isFinite(float) || /[a-z]{3}$/i.test(source)) return { value: float }
  return { fault: `${source} is beyond a float of 64 bits; write .inf or -.inf for infinity` }
}

function readString(node: Scalar, reading: Reading): Read | undefined {
  const quoted = node.type !== undefined && node.type !== 'PLAIN'
  if (!quoted && !(reading.plainStrings && typeof node.value === 'string')) {
    const text = node.source ?? ''
    return {
      fault:
        text === ''
          ? 'must be a string, is empty'
          : `must be a string in quotes: write ${JSON.stringify(text)}`,
    }
  }
  if (typeof node.value !== 'string') return undefined
  const odd = reading.unicode ? undefined : /[^\0-\x7f]/u.exec(node.value)?.[0]
  if (odd === undefined) return { value: node.value }
  return { fault: `must be ASCII, holds '${odd}' (the problem does not say unicode: true)` }
}

function isNull(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null)
}

function described(type: Type): string {
  const name = formatType(type)
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`
}

/** Names a node in a message. */
export function describeNode(node: Node | undefined): string {
  if (isSeq(node)) return 'a list'
  if (isMap(node)) return 'a map of keys'
  if (!isScalar(node) || node.value === null) return 'null'
  if (typeof node.value !== 'string') return node.source ?? String(node.value)
  return node.value.length > 40 || node.value.includes('\n')
    ? 'a text'
    : `the string ${JSON.stringify(node.value)}`
}
