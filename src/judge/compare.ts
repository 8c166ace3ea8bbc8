import type { Compare } from '../model/problem.ts'
import type { Value } from '../model/types.ts'

/**
 * Whether an answer is right. Both are values of the same type, or texts. By default values are equal when they
 * are the same, -0 and 0 being the same and NaN being NaN's equal.
 */
export function isRight(
  actual: Value,
  expected: Value,
  compare: Exclude<Compare, { mode: 'checker' }>,
): boolean {
  switch (compare.mode) {
    case 'exact':
      return same(actual, expected, equalScalars)
    case 'unordered':
      return same(sorted(actual, compare.levels, 1), sorted(expected, compare.levels, 1), equalScalars)
    case 'float':
      return same(actual, expected, (a, b) => isNear(a, b, compare) || equalScalars(a, b))
    case 'lines':
      return same(lines(String(actual)), lines(String(expected)), equalScalars)
    case 'tokens':
      return same(
        tokens(String(actual), compare),
        tokens(String(expected), compare),
        (a, b) =>
          equalScalars(a, b) ||
          ((compare.abs !== undefined || compare.rel !== undefined) &&
            isNear(numeric(a), numeric(b), compare)),
      )
  }
}

type ScalarTest = (actual: Value, expected: Value) => boolean

const equalScalars: ScalarTest = (a, b) => a === b || (Number.isNaN(a) && Number.isNaN(b))

/** Depth is bounded by the type's, so recursion is safe; breadth is a loop. */
function same(actual: Value, expected: Value, equal: ScalarTest): boolean {
  if (!Array.isArray(actual) || !Array.isArray(expected)) return equal(actual, expected)
  return (
    actual.length === expected.length &&
    actual.every((item: Value, index) => same(item, expected[index] as Value, equal))
  )
}

/** Either tolerance suffices: |a - b| <= abs, or |a - b| <= rel * |b|. */
function isNear(a: Value, b: Value, { abs = 0, rel = 0 }: { abs?: number; rel?: number }): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false
  const difference = Math.abs(a - b)
  return difference <= abs || (Number.isFinite(b) && difference <= rel * Math.abs(b))
}

/** The value with the arrays of those levels in an order of their own: equal multisets become equal lists. */
function sorted(value: Value, levels: readonly number[], depth: number): Value {
  if (!Array.isArray(value)) return value
  const items = value.map((item: Value) => sorted(item, levels, depth + 1))
  if (!levels.includes(depth)) return items
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** A text that is the same for equal values alone. */
function keyOf(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'number' ? String(value + 0) : String(value)
}

function lines(text: string): string[] {
  const all = text.split('\n').map((line) => line.trimEnd())
  while (all.at(-1) === '') all.pop()
  return all
}

function tokens(text: string, { caseSensitive }: { caseSensitive: boolean }): string[] {
  const all = (caseSensitive ? text : text.toLowerCase()).split(/\s+/)
  return all.filter((token) => token !== '')
}

/** A token as a number, or null where it is none. */
function numeric(token: Value): number | null {
  return typeof token === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(token)
    ? Number(token)
    : null
}
