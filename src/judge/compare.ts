import type { Compare } from '../model/problem.ts'
import type { Value } from '../model/types.ts'

/** A comparison that needs no program of the problem. */
export type ValueCompare = Exclude<Compare, { mode: 'checker' | 'validator' }>

/** Whether a program of the problem compares, since several answers are right. */
export const isChecked = (compare: Compare): compare is Exclude<Compare, ValueCompare> =>
  compare.mode === 'checker' || compare.mode === 'validator'

/**
 * Whether an answer is right. Both are values of the same type, or texts. By default values are equal when they
 * are the same, -0 and 0 being the same and NaN being NaN's equal.
 */
export function isRight(actual: Value, expected: Value, compare: ValueCompare): boolean {
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

type TokenCompare = Extract<Compare, { mode: 'tokens' }>
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

interface Tolerances {
  readonly abs?: number | undefined
  readonly rel?: number | undefined
}

/** Either tolerance suffices: |a - b| <= abs, or |a - b| <= rel * |b|. */
function isNear(a: Value, b: Value, { abs = 0, rel = 0 }: Tolerances): boolean {
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

/**
 * The tokens of a text, and the white space between them where it counts: at odd places then. As the default validator
 * of the Kattis problem package has it (problemtools, default_validator.cc): white space and letters are those of ASCII.
 */
function tokens(text: string, { caseSensitive, spaceSensitive }: TokenCompare): string[] {
  const all = caseSensitive ? text : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  if (spaceSensitive) return all.split(/([ \t\n\v\f\r]+)/)
  return all.split(/[ \t\n\v\f\r]+/).filter((token) => token !== '')
}

/** A token as a number, or null where it is none, or beyond a float of 64 bits. */
function numeric(token: Value): number | null {
  if (typeof token !== 'string' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(token)) return null
  const number = Number(token)
  return Number.isFinite(number) ? number : null
}
