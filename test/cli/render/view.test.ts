import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderProblem } from '../../../src/cli/render/view.ts'
import type { Problem, TestSpec } from '../../../src/model/problem.ts'
import { parseType } from '../../../src/model/types.ts'
import { coloured, plain } from './paint.ts'

const problem: Problem = {
  id: 'longest-run',
  title: 'The longest run of rising numbers',
  difficulty: 'medium',
  minutes: 25,
  topics: ['arrays', 'sliding-window'],
  kind: 'function',
  dir: '/bank/longest-run',
  statement:
    'Write `longestRun(numbers, limit)`.\n\nIt returns the **longest** run, with at most `limit` numbers.',
  signature: {
    kind: 'function',
    name: 'longestRun',
    params: [
      { name: 'numbers', type: parseType('long[]') },
      { name: 'limit', type: parseType('int?') },
    ],
    returns: parseType('long[]'),
  },
  constraints: ['0 <= numbers.length <= 100000', '1 <= limit'],
  compare: { mode: 'exact' },
  reference: 'submissions/accepted/scan.ts',
  unicode: false,
  complexity: { time: 'O(n) SECRET', space: 'O(1) SECRET' },
  clarify: [{ question: 'SECRET?', answer: 'SECRET' }],
  hints: ['SECRET', 'SECRET', 'SECRET', 'SECRET'],
  approach: 'SECRET',
  twist: 'SECRET',
}

const tests: readonly TestSpec[] = [
  {
    class: 'sample',
    in: { numbers: [3n, 1n, 2n, 9007199254740993n], limit: null },
    out: [1n, 2n, 9007199254740993n],
    explain: 'From 1 on they rise.',
    line: 2,
  },
  { class: 'sample', in: { numbers: [], limit: 2 }, out: [], explain: 'There are *none*.', line: 3 },
  { class: 'edge', label: 'SECRET', in: { numbers: [77777n], limit: 1 }, out: [77777n], line: 4 },
]

describe('renderProblem', () => {
  test('at 40 columns', () => {
    expect(renderProblem(problem, tests, { columns: 40, paint: plain })).toMatchInlineSnapshot(`
      "The longest run of rising numbers
      medium · 25 minutes
      arrays, sliding-window · function

      Write \`longestRun(numbers, limit)\`.

      It returns the **longest** run, with at
      most \`limit\` numbers.

      Sample 1
      Input   numbers = [3, 1, 2,
              9007199254740993]
              limit = null
      Output  [1, 2, 9007199254740993]

      From 1 on they rise.

      Sample 2
      Input   numbers = []
              limit = 2
      Output  []

      There are *none*.

      Constraints
      - 0 <= numbers.length <= 100000
      - 1 <= limit

      Signature
        longestRun(numbers: long[], limit:
          int?): long[]
      A long has 64 bits: in TypeScript and
      JavaScript it is a bigint.
      "
    `)
  })

  test('at 100 columns', () => {
    expect(renderProblem(problem, tests, { columns: 100, paint: plain })).toMatchInlineSnapshot(`
      "The longest run of rising numbers
      medium · 25 minutes · arrays, sliding-window · function

      Write \`longestRun(numbers, limit)\`.

      It returns the **longest** run, with at most \`limit\` numbers.

      Sample 1
      Input   numbers = [3, 1, 2, 9007199254740993]
              limit = null
      Output  [1, 2, 9007199254740993]

      From 1 on they rise.

      Sample 2
      Input   numbers = []
              limit = 2
      Output  []

      There are *none*.

      Constraints
      - 0 <= numbers.length <= 100000
      - 1 <= limit

      Signature
        longestRun(numbers: long[], limit: int?): long[]
      A long has 64 bits: in TypeScript and JavaScript it is a bigint.
      "
    `)
  })

  test('with colours', () => {
    expect(renderProblem(problem, tests.slice(1), { columns: 60, paint: coloured })).toMatchInlineSnapshot(`
      "[1mThe longest run of rising numbers[22m
      [90mmedium · 25 minutes · arrays, sliding-window · function[39m

      Write [36mlongestRun(numbers, limit)[39m.

      It returns the [1mlongest[22m run, with at most [36mlimit[39m numbers.

      [1mSample[22m
      [90mInput   [39m[36mnumbers = [][39m
      [90m        [39m[36mlimit = 2[39m
      [90mOutput  [39m[36m[][39m

      There are [34mnone[39m.

      [1mConstraints[22m
      [34m-[39m 0 <= numbers.length <= 100000
      [34m-[39m 1 <= limit

      [1mSignature[22m
        [36mlongestRun(numbers: long[], limit: int?): long[][39m
      A long has 64 bits: in TypeScript and JavaScript it is a
      bigint.
      "
    `)
  })

  test('shows nothing that would spoil the round', () => {
    const page = renderProblem(problem, tests, { columns: 80, paint: plain })
    expect(page).not.toContain('SECRET')
    expect(page).not.toContain('77777')
  })

  test('a class: its calls and what they return', () => {
    const cache: Problem = {
      ...problem,
      kind: 'class',
      signature: {
        kind: 'class',
        name: 'Store',
        params: [{ name: 'size', type: parseType('int') }],
        methods: [
          {
            name: 'put',
            params: [
              { name: 'key', type: parseType('string') },
              { name: 'value', type: parseType('float') },
            ],
            returns: { kind: 'void' },
          },
          { name: 'get', params: [{ name: 'key', type: parseType('string') }], returns: parseType('float') },
        ],
      },
    }
    const sample: TestSpec = {
      class: 'sample',
      in: {
        new: [2],
        calls: [
          ['put', 'a "quoted" key', -0],
          ['get', 'a "quoted" key'],
          ['get', 'b'],
        ],
      },
      out: [null, -0, Number.NaN],
      explain: 'One key is there.',
      line: 2,
    }
    expect(renderProblem(cache, [sample], { columns: 50, paint: plain })).toMatchInlineSnapshot(`
      "The longest run of rising numbers
      medium · 25 minutes · arrays, sliding-window
      class

      Write \`longestRun(numbers, limit)\`.

      It returns the **longest** run, with at most
      \`limit\` numbers.

      Sample
        new Store(2)
        put("a \\"quoted\\" key", -0)
        get("a \\"quoted\\" key") → -0
        get("b") → NaN

      One key is there.

      Constraints
      - 0 <= numbers.length <= 100000
      - 1 <= limit

      Signature
        class Store
          constructor(size: int)
          put(key: string, value: float): void
          get(key: string): float
      "
    `)
  })

  test('a program of standard input and output', () => {
    const sum: Problem = { ...problem, kind: 'stdio', signature: { kind: 'stdio' } }
    const sample: TestSpec = {
      class: 'sample',
      in: '3\n1 2\t3\n',
      out: '6\n',
      explain: '1 + 2 + 3.',
      line: 2,
    }
    expect(renderProblem(sum, [sample], { columns: 50, paint: plain })).toMatchInlineSnapshot(`
      "The longest run of rising numbers
      medium · 25 minutes · arrays, sliding-window
      stdio

      Write \`longestRun(numbers, limit)\`.

      It returns the **longest** run, with at most
      \`limit\` numbers.

      Sample
      Input
        3
        1 2    3
      Output
        6

      1 + 2 + 3.

      Constraints
      - 0 <= numbers.length <= 100000
      - 1 <= limit

      Signature
      A program that reads standard input and writes
      standard output.
      "
    `)
  })

  test('a function that changes its parameter', () => {
    const params = [{ name: 'numbers', type: parseType('int[]') }]
    const flip: Problem = {
      ...problem,
      signature: { kind: 'function', name: 'flip', params, returns: { kind: 'void' }, result: 'numbers' },
    }
    const sample: TestSpec = {
      class: 'sample',
      in: { numbers: [1, 2] },
      out: [2, 1],
      explain: 'Turned.',
      line: 2,
    }
    expect(renderProblem(flip, [sample], { columns: 50, paint: plain })).toMatchInlineSnapshot(`
      "The longest run of rising numbers
      medium · 25 minutes · arrays, sliding-window
      function

      Write \`longestRun(numbers, limit)\`.

      It returns the **longest** run, with at most
      \`limit\` numbers.

      Sample
      Input   numbers = [1, 2]
      Output  numbers = [2, 1]

      Turned.

      Constraints
      - 0 <= numbers.length <= 100000
      - 1 <= limit

      Signature
        flip(numbers: int[]): void
      Returns nothing: numbers is changed in place.
      "
    `)
  })

  test('a long is told to be a bigint, where there is one', () => {
    const params = [{ name: 'steps', type: parseType('long[]') }]
    const signature = { kind: 'function', name: 'far', params, returns: parseType('int') } as const
    const told =
      'Signature\n  far(steps: long[]): int\nA long has 64 bits: in TypeScript and JavaScript it is\na bigint.\n'
    expect(renderProblem({ ...problem, signature }, [], { columns: 54, paint: plain })).toContain(told)
    const none = { ...signature, params: [] }
    expect(renderProblem({ ...problem, signature: none }, [], { columns: 54, paint: plain })).not.toContain(
      '64',
    )
  })

  test('no line is wider than the columns', () => {
    for (let columns = 24; columns <= 110; columns++)
      for (const line of renderProblem(problem, tests, { columns, paint: coloured }).split('\n'))
        expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
  })
})
