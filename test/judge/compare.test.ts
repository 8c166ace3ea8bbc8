import { describe, expect, it } from 'vitest'
import { isRight, type ValueCompare } from '../../src/judge/compare.ts'
import { formatValue } from '../../src/model/text.ts'
import type { Value } from '../../src/model/types.ts'

type Case = readonly [actual: Value, expected: Value, right: boolean]

const nan = Number.NaN
const inf = Number.POSITIVE_INFINITY

function holds(title: string, mode: ValueCompare, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [actual, expected, right] of cases)
      it(`${formatValue(actual)} ${right ? 'is' : 'is not'} ${formatValue(expected)}`, () => {
        expect(isRight(actual, expected, mode)).toBe(right)
      })
  })
}

holds('exact', { mode: 'exact' }, [
  [1, 1, true],
  [1, 2, false],
  [-0, 0, true],
  [nan, nan, true],
  [nan, 0, false],
  [inf, inf, true],
  [inf, -inf, false],
  [1n, 1n, true],
  [2n ** 63n - 1n, 2n ** 63n - 2n, false],
  ['a', 'a', true],
  ['1', 1, false],
  [null, null, true],
  [null, 0, false],
  [false, 0, false],
  [[], [], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 1], false],
  [[[1], []], [[1], []], true],
  [[[1], []], [[], [1]], false],
  [[1, null], [1, null], true],
  [[], null, false],
])

holds('unordered, outermost level', { mode: 'unordered', levels: [1] }, [
  [[3, 1, 2], [1, 2, 3], true],
  [[1, 1, 2], [1, 2, 2], false],
  [[1, 2], [1, 2, 2], false],
  [[-0, 1], [1, 0], true],
  [[nan, 1], [1, nan], true],
  [[10, 9], [9, 10], true],
  [['b', 'a'], ['a', 'b'], true],
  [['a,b'], ['a', 'b'], false],
  [[['a', 'b,c']], [['a,b', 'c']], false],
  [['null'], [null], false],
  [[[1, 2], [3]], [[3], [1, 2]], true],
  [[[1, 2], [3]], [[3], [2, 1]], false],
  [[5n, 3n], [3n, 5n], true],
  [7, 7, true],
])

holds('unordered, inner level', { mode: 'unordered', levels: [2] }, [
  [[[2, 1], [3]], [[1, 2], [3]], true],
  [[[3], [1, 2]], [[1, 2], [3]], false],
])

holds('unordered, both levels', { mode: 'unordered', levels: [1, 2] }, [
  [[[3], [2, 1]], [[1, 2], [3]], true],
  [[[3, 1], [2]], [[1, 2], [3]], false],
  [
    [
      [2, 1],
      [1, 2],
    ],
    [
      [1, 2],
      [1, 2],
    ],
    true,
  ],
])

holds('unordered, outer and innermost of three', { mode: 'unordered', levels: [1, 3] }, [
  [[[[2, 1], [3]], [[4]]], [[[4]], [[1, 2], [3]]], true],
  [[[[3], [2, 1]], [[4]]], [[[4]], [[1, 2], [3]]], false],
])

holds('float', { mode: 'float', abs: 1e-6, rel: 1e-6 }, [
  [1, 1.0000005, true],
  [1, 1.00001, false],
  [1e-9, 0, true],
  [1e-5, 0, false],
  [1_000_000, 1_000_000.5, true],
  [1_000_000, 1_000_002, false],
  [nan, nan, true],
  [nan, 0, false],
  [0, nan, false],
  [inf, inf, true],
  [inf, -inf, false],
  [inf, 1e308, false],
  [1e308, inf, false],
  [-0, 0, true],
  [[1, [2.0000001]], [1, [2]], true],
  [[1], [1, 1], false],
  ['a', 'a', true],
])

holds('float without a relative tolerance', { mode: 'float', abs: 0.5, rel: 0 }, [
  [1.5, 1, true],
  [1.51, 1, false],
])

holds('tokens', { mode: 'tokens', caseSensitive: true, spaceSensitive: false }, [
  ['1 2\n3\n', '1\t2   3', true],
  ['', '\n \n', true],
  ['1 2', '12', false],
  ['Yes', 'yes', false],
  ['1.0', '1', false],
  ['1', '1 2', false],
  ['a\r\nb', 'a\nb', true],
])

holds('tokens, any case', { mode: 'tokens', caseSensitive: false, spaceSensitive: false }, [
  ['Yes NO', 'yes no', true],
  ['Yes', 'no', false],
  // The letters of ASCII alone have cases.
  ['É', 'é', false],
])

holds('tokens with tolerance', { mode: 'tokens', caseSensitive: true, spaceSensitive: false, abs: 1e-6 }, [
  ['1.0', '1', true],
  ['0.3333333', '0.33333334', true],
  ['0.334', '0.333', false],
  ['1e3', '1000', true],
  ['+5', '5', true],
  ['.5', '0.5', true],
  ['5.', '5', true],
  ['nan', 'nan', true],
  ['nan', '0', false],
  ['Infinity', '1e999', false],
  ['0x10', '16', false],
  ['', '0', false],
  ['x 1', 'y 1', false],
])

holds(
  'tokens with a relative tolerance',
  { mode: 'tokens', caseSensitive: false, spaceSensitive: false, rel: 0.1 },
  [
    ['110', '100', true],
    ['111', '100', false],
    ['90 YES', '100 yes', true],
    ['0', '0.0', true],
    ['0.001', '0', false],
    // What is no number in the answer is a word.
    ['100', '100m', false],
    ['1e999', '1E999', true],
  ],
)

const spaced = { mode: 'tokens', caseSensitive: false, spaceSensitive: true } as const
holds('tokens and the white space between', spaced, [
  ['1 2\n', '1 2\n', true],
  ['a B\n', 'A b\n', true],
  ['1  2\n', '1 2\n', false],
  ['1\t2\n', '1 2\n', false],
  ['1 2', '1 2\n', false],
  [' 1 2\n', '1 2\n', false],
  ['1 2\r\n', '1 2\n', false],
  ['', '', true],
  ['\n', '', false],
])

holds('tokens, white space and tolerance', { ...spaced, abs: 0.01 }, [
  ['1.001\n2', '1\n2', true],
  ['1.001 2', '1\n2', false],
])

holds('white space that is not of ASCII', { mode: 'tokens', caseSensitive: true, spaceSensitive: false }, [
  ['1\u00a02', '1 2', false],
  ['1\u2003', '1', false],
  ['1\v2\f3', '1 2 3', true],
])

holds('lines', { mode: 'lines' }, [
  ['a b  \nc\n', 'a b\nc', true],
  ['a\r\nc', 'a\nc', true],
  [' a', 'a', false],
  ['a  b', 'a b', false],
  ['a\n\nb', 'a\nb', false],
  ['a\n\n\n', 'a', true],
  ['', '\n', true],
])
