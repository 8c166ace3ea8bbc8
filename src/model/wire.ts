import { formatType, mentions, type ReturnType, type Type, type Value } from './types.ts'

/**
 * Values on the pipe: JSON, read by type. A `long` is a decimal string; a `float` that JSON lacks is one of
 * the strings NaN, Infinity, -Infinity and -0; lists and trees are arrays in plain form. What a solution
 * returned and its type does not allow comes as `{"$": description}`.
 */

/** Why a returned value does not fit its type. `path` is such as `[2][0]`, empty for the value itself. */
export interface Mismatch {
  readonly path: string
  readonly expected: string
  readonly got: string
}

export type Decoded =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly mismatch: Mismatch }

const specialFloats: ReadonlyMap<unknown, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
])

/** Whether values of the type are JSON as they are. */
function isPlainJson(type: ReturnType): boolean {
  return !mentions(type, 'long') && !mentions(type, 'float')
}

/** A plain value as JSON data for the pipe. */
export function toWire(value: Value, type: ReturnType): unknown {
  if (isPlainJson(type) || value === null) return value
  if ('of' in type)
    return Array.isArray(value) ? value.map((item) => toWire(item, type.of)) : toWire(value, type.of)
  if (type.kind === 'long') return String(value)
  if (type.kind === 'float' && typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : Object.is(value, -0)
        ? '-0'
        : String(value)
  return value
}

/** JSON data from the pipe as a plain value, or the first place where it does not fit the type. */
export function fromWire(data: unknown, type: ReturnType, path = ''): Decoded {
  const mismatch = (): Decoded => ({
    ok: false,
    mismatch: { path, expected: formatType(type), got: describe(data) },
  })
  switch (type.kind) {
    case 'void':
      return data === null ? { ok: true, value: null } : mismatch()
    case 'bool':
      return typeof data === 'boolean' ? { ok: true, value: data } : mismatch()
    case 'string':
      return typeof data === 'string' ? { ok: true, value: data } : mismatch()
    case 'int':
      return typeof data === 'number' && data === (data | 0) ? { ok: true, value: data } : mismatch()
    case 'long': {
      if (typeof data !== 'string' || !/^-?\d+$/.test(data)) return mismatch()
      const value = BigInt(data)
      return value === BigInt.asIntN(64, value) ? { ok: true, value } : mismatch()
    }
    case 'float': {
      const value = typeof data === 'number' ? data : specialFloats.get(data)
      return value === undefined ? mismatch() : { ok: true, value }
    }
    case 'optional': {
      if (data === null) return { ok: true, value: null }
      const inner = fromWire(data, type.of, path)
      return inner.ok || inner.mismatch.path !== path ? inner : mismatch()
    }
    default:
      return Array.isArray(data) ? fromItems(data, type, path) : mismatch()
  }
}

function fromItems(items: readonly unknown[], type: Type & { of: Type }, path: string): Decoded {
  const value: Value[] = []
  for (const [index, item] of items.entries()) {
    if (item === null && type.kind === 'tree') {
      value.push(null)
      continue
    }
    const decoded = fromWire(item, type.of, `${path}[${index}]`)
    if (!decoded.ok) return decoded
    value.push(decoded.value)
  }
  return { ok: true, value }
}

/** A short description of JSON data that did not fit, for people. */
function describe(data: unknown): string {
  if (data === null) return 'null'
  if (Array.isArray(data)) return 'an array'
  if (typeof data === 'object') {
    const text = (data as { $?: unknown }).$
    return typeof text === 'string' ? text : 'an object'
  }
  if (typeof data === 'number') return `number ${data}`
  if (typeof data === 'string')
    return `string ${JSON.stringify(data.length > 40 ? `${data.slice(0, 40)}…` : data)}`
  return `${typeof data} ${String(data)}`
}
