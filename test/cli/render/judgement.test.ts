import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { type JudgementView, renderAccepted, renderJudgement } from '../../../src/cli/render/judgement.ts'
import type { TestClass } from '../../../src/model/problem.ts'
import type { Judgement, TestResult, Verdict } from '../../../src/model/verdict.ts'

const source = `export function pairWithSum(numbers: number[], target: number): number[] {
  const seen = new Map()
\tfor (const number of numbers) {
\t\treturn seen.get(number).index.of
  }
}
`

function result(
  index: number,
  testClass: TestClass,
  verdict: Verdict,
  more: Partial<TestResult> = {},
): TestResult {
  return { index, class: testClass, verdict, timeMs: 3.2, memoryKb: 46_000, ...more }
}

function judged(verdict: Verdict, tests: readonly TestResult[], more: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    passed: tests.filter((one) => one.verdict === 'AC').length,
    total: tests.length,
    timeMs: 1003,
    memoryKb: 46_000,
    limits: { timeMs: 1000, memoryKb: 262_144 },
    isolation: 'namespaces',
    tests,
    ...more,
  }
}

function render(judgement: Judgement, view: Partial<JudgementView> = {}): string {
  return renderJudgement(judgement, { columns: 60, paint: plainPaint, ...view })
}

const wrong = result(1, 'sample', 'WA', {
  expected: '[0, 1]',
  actual: '[1, 0]',
  reason: 'The order of the indices matters here.',
  stdout: 'looking at 4\n\u001b[31mred\u001b[0m\n',
})
const crashed = result(2, 'sample', 'RTE', {
  failure: {
    message: "TypeError: Cannot read properties of undefined (reading 'index')",
    frames: [{ function: 'pairWithSum', line: 4, column: 27 }, { line: 9 }],
  },
})
const secrets = { expected: 'SECRET', actual: 'SECRET', reason: 'SECRET', stdout: 'SECRET', stderr: 'SECRET' }
const hidden = [
  ...Array.from({ length: 12 }, (_, at) => result(10 + at, 'edge', at === 3 ? 'WA' : 'AC', secrets)),
  ...Array.from({ length: 60 }, (_, at) => result(30 + at, 'typical', at % 20 === 3 ? 'WA' : 'AC', secrets)),
  result(90, 'large', 'TLE', secrets),
  result(91, 'large', 'RTE', { ...secrets, failure: { message: 'SECRET', frames: [{ line: 3 }] } }),
  result(92, 'large', 'WA', { ...secrets, note: 'passes in a fresh process: state leaks between calls' }),
]
const inputs = new Map([
  [1, 'numbers = [4, 9, 5], target = 9'],
  [13, 'SECRET'],
])
const labels = new Map([
  [1, 'Both are needed, in the order in which they stand.'],
  [13, 'SECRET'],
])

test('accepted, above a scorecard: two lines, with as many figures as the second one holds', () => {
  const accepted = judged('AC', [result(0, 'sample', 'AC'), result(1, 'large', 'AC')])
  const at = (columns: number) => renderAccepted(accepted, { columns, paint: plainPaint }).split('\n')
  expect(at(80)).toEqual([
    '✓ AC accepted · 2 of 2 passed',
    '  slowest test 1 s of 1 s · 45 MB of 256 MB · isolation: namespaces',
  ])
  expect(at(60)).toEqual(['✓ AC accepted · 2 of 2 passed', '  slowest test 1 s of 1 s · 45 MB of 256 MB'])
})

test('accepted', () => {
  const tests = [result(0, 'sample', 'AC'), result(1, 'edge', 'AC'), result(2, 'large', 'AC')]
  expect(render(judged('AC', tests, { timeMs: 12.4 }))).toMatchInlineSnapshot(`
    "✓ AC accepted · 3 of 3 passed
      slowest test 12 ms of 1 s · 45 MB of 256 MB
      isolation: namespaces

      sample   1/1  ✓
      edge     1/1  ✓
      large    1/1  ✓"
  `)
})

test('failed samples are told in full, hidden tests by class and verdict alone', () => {
  const judgement = judged('WA', [result(0, 'sample', 'AC'), wrong, crashed, ...hidden])
  const text = render(judgement, { inputs, labels, source })
  expect(text).not.toContain('SECRET')
  expect(text).toMatchInlineSnapshot(`
    "✗ WA wrong answer · 69 of 78 passed
      slowest test 1 s of 1 s · 45 MB of 256 MB
      isolation: namespaces

      sample     1/3  ✓✗✗           WA RTE
      edge     11/12  ✓✓✓✗✓✓✓✓✓✓✓✓  WA
      typical  57/60  ✓×57 ✗×3      WA×3
      large      0/3  ✗✗✗           TLE RTE WA

    ✗ sample 2 · WA wrong answer · 3 ms
      Both are needed, in the order in which they stand.
      input     numbers = [4, 9, 5], target = 9
      expected  [0, 1]
      actual    [1, 0]
                 ^  ^
      The order of the indices matters here.
      printed
        │ looking at 4
        │ ␛[31mred␛[0m

    ✗ sample 3 · RTE run-time error · 3 ms
      TypeError: Cannot read properties of undefined (reading
      'index')
        at pairWithSum, line 4:27
          4 │ return seen.get(number).index.of
            │                         ^
        at line 9

    note: passes in a fresh process: state leaks between
          calls (1 hidden test)"
  `)
})

test('own cases are a group of their own, and shown', () => {
  const own = result(7, 'typical', 'WA', { expected: '1', actual: '2' })
  const text = render(judged('WA', [own]), { own: new Map([[7, 1]]), inputs: new Map([[7, 'n = 3']]) })
  expect(text).toMatchInlineSnapshot(`
    "✗ WA wrong answer · 0 of 1 passed
      slowest test 1 s of 1 s · 45 MB of 256 MB
      isolation: namespaces

      own      0/1  ✗  WA

    ✗ own case 1 · WA wrong answer · 3 ms
      input     n = 3
      expected  1
      actual    2
                ^"
  `)
})

test('answers that nothing was expected of are all shown, with their inputs, below what failed', () => {
  const answers = [4, 5, 6, 7].map((index) => result(index, 'typical', 'AC', { actual: `${index}0` }))
  const tests = [
    result(0, 'sample', 'WA', { expected: '1', actual: '2' }),
    result(1, 'sample', 'AC'),
    ...answers,
  ]
  const numbered = (text: (index: number) => string) =>
    new Map([4, 5, 6, 7].map((index) => [index, text(index)]))
  const own = new Map([4, 5, 6, 7].map((index) => [index, index - 3]))
  const inputs = numbered((index) => `n = ${index}`)
  const text = render(judged('WA', tests), { own, inputs, labels: new Map([[4, 'the least']]) })
  expect(text.slice(text.indexOf('✗ sample 1'))).toMatchInlineSnapshot(`
    "✗ sample 1 · WA wrong answer · 3 ms
      expected  1
      actual    2
                ^

    ✓ own case 1 · 3 ms
      the least
      input     n = 4
      answer    40

    ✓ own case 2 · 3 ms
      input     n = 5
      answer    50

    ✓ own case 3 · 3 ms
      input     n = 6
      answer    60

    ✓ own case 4 · 3 ms
      input     n = 7
      answer    70"
  `)
})

test('an answer that was printed is compared line by line, and not repeated', () => {
  const tests = [
    result(0, 'sample', 'WA', { expected: '3\n', actual: '4\n', stdout: '4\n', stderr: 'n is 2\n' }),
  ]
  const text = render(judged('WA', tests), { form: 'text', inputs: new Map([[0, '2\n1 2\n']]) })
  expect(text).toMatchInlineSnapshot(`
    "✗ WA wrong answer · 0 of 1 passed
      slowest test 1 s of 1 s · 45 MB of 256 MB
      isolation: namespaces

      sample   0/1  ✗  WA

    ✗ sample 1 · WA wrong answer · 3 ms
      input
        2
        1 2
      - expected  + actual  from line 1
      - 1 3
      + 1 4
          ^
      stderr
        │ n is 2"
  `)
})

test('a compile error points into the source', () => {
  const compile = { message: 'Expected ")" but found "{"', frames: [{ line: 3, column: 32 }] }
  expect(render(judged('CE', [], { compile }), { source })).toMatchInlineSnapshot(`
    "✗ CE compile error

      Expected ")" but found "{"
        at line 3:32
          3 │ for (const number of numbers) {
            │                               ^"
  `)
})

test('a judge error tells its cause and remedy', () => {
  const cause = 'python3 was not found on PATH.'
  const remedy = 'Install Python 3.9 or newer, or choose another language with --language.'
  expect(render(judged('JE', [], { cause, remedy }))).toMatchInlineSnapshot(`
    "! JE judge error

      python3 was not found on PATH.
      → Install Python 3.9 or newer, or choose another
        language with --language.
      This is no fault of your program, and does not count."
  `)
})

test('what passed samples printed is shown', () => {
  expect(render(judged('AC', [result(0, 'sample', 'AC', { stdout: 'here\n' })]))).toMatchInlineSnapshot(`
    "✓ AC accepted · 1 of 1 passed
      slowest test 1 s of 1 s · 45 MB of 256 MB
      isolation: namespaces

      sample   1/1  ✓

    ✓ sample 1 · 3 ms
      printed
        │ here"
  `)
})

test('colours', () => {
  expect(
    render(judged('WA', [result(0, 'sample', 'AC'), wrong]), { paint: paintFor(1) }),
  ).toMatchInlineSnapshot(`
    "[31m✗[39m [31mWA wrong answer[39m · 1 of 2 passed
      [2mslowest test 1 s of 1 s · 45 MB of 256 MB[22m
      [2misolation: namespaces[22m

      sample   1/2  [32m✓[39m[31m✗[39m  [31mWA[39m

    [31m✗[39m [1msample 2[22m · WA wrong answer[2m · 3 ms[22m
      [2mexpected  [22m[[32m0[39m, [32m1[39m]
      [2mactual    [22m[[31m1[39m, [31m0[39m]
                [31m ^  ^[39m
      [35mThe order of the indices matters here.[39m
      [2mprinted[22m
        [2m│[22m looking at 4
        [2m│[22m ␛[31mred␛[0m"
  `)
})

describe.each([40, 60, 80, 200])('at %i columns', (columns) => {
  test('no line is wider', () => {
    const long = { message: `Error: ${'a long message '.repeat(20)}`, frames: [{ line: 4, column: 27 }] }
    const tests = [
      wrong,
      crashed,
      result(3, 'sample', 'RTE', { failure: long, stderr: 'x'.repeat(500) }),
      ...hidden,
    ]
    for (const verdict of ['WA', 'JE'] as const) {
      const text = render(judged(verdict, tests), { columns, paint: paintFor(1), inputs, labels, source })
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    }
  })
})
