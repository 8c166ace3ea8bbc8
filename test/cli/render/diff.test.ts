import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { type DiffView, renderDiff } from '../../../src/cli/render/diff.ts'

function diff(expected: string, actual: string, view: Partial<DiffView> = {}): string {
  return renderDiff({ expected, actual }, { columns: 60, paint: plainPaint, ...view }).join('\n')
}

const numbers = Array.from({ length: 200 }, (_, index) => index)
const changed = (at: number): string => JSON.stringify(numbers.with(at, 999))

describe('values', () => {
  test('short lists of one length are compared place by place', () => {
    expect(diff('[0, 1]', '[1,0]')).toMatchInlineSnapshot(`
      "expected  [0, 1]
      actual    [1, 0]
                 ^  ^"
    `)
  })

  test('lists of different lengths show what is missing and what is too much', () => {
    expect(diff('[1, 2, 3, 4]', '[1, 9, 3]')).toMatchInlineSnapshot(`
      "expected  [1, 2, 3, 4]
      actual    [1, 9, 3]
                    ^   ^
                4 elements expected, 3 given"
    `)
    expect(diff('[1]', '[]')).toMatchInlineSnapshot(`
      "expected  [1]
      actual    []
                 ^
                1 element expected, 0 given"
    `)
  })

  test('scalars and strings', () => {
    expect(diff('42', '-7')).toMatchInlineSnapshot(`
      "expected  42
      actual    -7
                ^^"
    `)
    expect(diff('"hello world"', '"helo world"')).toMatchInlineSnapshot(`
      "expected  "hello world"
      actual    "helo world"
                    ^
                11 characters expected, 10 given"
    `)
  })

  test('a long list is shown around its first difference, with the place', () => {
    expect(diff(JSON.stringify(numbers), changed(17))).toMatchInlineSnapshot(`
      "expected  … 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, …
      actual    … 13, 14, 15, 16, 999, 18, 19, 20, 21, 22, 23, …
                                  ^^^
                at [17]"
    `)
    expect(diff(JSON.stringify(numbers), JSON.stringify(numbers.slice(0, 150)))).toMatchInlineSnapshot(`
      "expected  … 147, 148, 149, 150, 151, 152, 153, 154, 155, …
      actual    … 147, 148, 149]
                               ^
                at [150]; 200 elements expected, 150 given"
    `)
  })

  test('a long element of a list is gone into', () => {
    expect(diff(`[[1],${JSON.stringify(numbers)}]`, `[[1],${changed(77)}]`)).toMatchInlineSnapshot(`
      "expected  … 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, …
      actual    … 73, 74, 75, 76, 999, 78, 79, 80, 81, 82, 83, …
                                  ^^^
                at [1][77]"
    `)
  })

  test('without order only what the other side lacks is marked', () => {
    expect(diff('[[1,2], [3]]', '[[3], [1]]', { unordered: true })).toMatchInlineSnapshot(`
      "expected  [[1,2], [3]]
      actual    [[3], [1]]
                      ^^^"
    `)
  })

  test('a value of another kind is marked whole', () => {
    expect(diff('[1, 2]', 'undefined')).toMatchInlineSnapshot(`
      "expected  [1, 2]
      actual    undefined
                ^^^^^^^^^"
    `)
  })

  test('brackets and commas within strings do not split', () => {
    expect(diff('["a, b", "c]"]', '["a, b", "c"]')).toMatchInlineSnapshot(`
      "expected  ["a, b", "c]"]
      actual    ["a, b", "c"]
                         ^^^"
    `)
  })

  test('escape sequences of the program are made visible', () => {
    expect(diff('"a"', '"\u001b[2J\u202e"')).toMatchInlineSnapshot(`
      "expected  "a"
      actual    "␛[2J\\u202e"
                 ^^^^^^^^^^
                1 character expected, 10 given"
    `)
  })

  test('colours mark what differs on both sides', () => {
    expect(diff('[0, 1]', '[0, 2]', { paint: paintFor(1) })).toMatchInlineSnapshot(`
      "[2mexpected  [22m[0, [32m1[39m]
      [2mactual    [22m[0, [31m2[39m]
                [31m    ^[39m"
    `)
  })
})

describe('texts', () => {
  const text = (expected: string, actual: string, view: Partial<DiffView> = {}): string =>
    diff(expected, actual, { form: 'text', ...view })

  test('lines from before the first difference on', () => {
    expect(text('1 2 3\n4 5 6\n7\n', '1 2 3\n4 50 6\n7\n')).toMatchInlineSnapshot(`
      "- expected  + actual  from line 2
        1 1 2 3
      - 2 4 5 6
      + 2 4 50 6
            ^^
        3 7"
    `)
  })

  test('white space is visible where only white space differs', () => {
    expect(text('1 2 3\n', '1  2\t3\n')).toMatchInlineSnapshot(`
      "- expected  + actual  from line 1
      - 1 1·2·3
      + 1 1··2→   3
            ^^^^^^"
    `)
  })

  test('missing lines, and no output at all', () => {
    expect(text('a\nb\nc\n', 'a\nc\n')).toMatchInlineSnapshot(`
      "- expected  + actual  from line 2
        1 a
      - 2 b
        3 c"
    `)
    expect(text('a\nb\n', '')).toMatchInlineSnapshot(`
      "- expected  + actual  nothing was printed
      - 1 a
      - 2 b"
    `)
  })

  test('a long line is shown around its first difference', () => {
    expect(text(numbers.join(' '), numbers.with(50, 0).join(' '))).toMatchInlineSnapshot(`
      "- expected  + actual  from line 1
      - 1 … 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61…
      + 1 … 44 45 46 47 48 49 0 51 52 53 54 55 56 57 58 59 60 61 …
                              ^"
    `)
  })

  test('a long output is bounded', () => {
    const doubled = numbers.map((value) => value * 2)
    expect(text(numbers.join('\n'), doubled.join('\n'))).toMatchInlineSnapshot(`
      "- expected  + actual  from line 2
          1 0
      -   2 1
      +   2 2
            ^
      -   3 2
      +   3 4
            ^
      -   4 3
      +   4 6
            ^
      … 96 more lines"
    `)
  })

  test('colours', () => {
    expect(text('a b\n', 'a c\n', { paint: paintFor(1) })).toMatchInlineSnapshot(`
      "[32m- expected[39m  [31m+ actual[39m  [2mfrom line 1[22m
      [32m- 1 [39ma [32mb[39m
      [31m+ 1 [39ma [31mc[39m
          [31m  ^[39m"
    `)
  })
})

test.each([40, 60, 80, 200])('nothing is wider than %i columns or longer than 12 lines', (columns) => {
  const wide = '"日本語のテキスト\\n"'.repeat(30)
  const pairs = [
    [JSON.stringify(numbers), changed(150)],
    [JSON.stringify([numbers, numbers]), JSON.stringify([numbers, numbers.slice(3)])],
    [wide, `${wide}x`],
    ['1', '['.repeat(500)],
    [numbers.join('\n'), ''],
    [`${'x'.repeat(500)}\n\ty`, `${'x'.repeat(300)}\n\tz`],
  ]
  for (const [expected = '', actual = ''] of pairs)
    for (const form of ['value', 'text'] as const) {
      const lines = renderDiff({ expected, actual }, { columns, paint: paintFor(1), form })
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
      expect(lines.length).toBeLessThanOrEqual(12)
    }
})
