import { describe, expect, it } from 'vitest'
import type { ClassSignature } from '../../src/model/problem.ts'
import {
  judged,
  type LanguageId,
  program,
  signatureOf,
  someJudge,
  testOf,
  total,
  totalTests,
  typeOf,
} from './judging.ts'

const on = (language: LanguageId, name: string, task?: Parameters<typeof judged>[3]) =>
  judged(someJudge(), language, program(language, name), task)

describe('exceptions', () => {
  it.each([
    [
      'typescript',
      'RangeError: negative: -5',
      [
        { function: 'check', line: 8, column: 29 },
        { function: 'total', line: 14, column: 42 },
      ],
    ],
    [
      'javascript',
      'RangeError: negative: -5',
      [{ function: 'check', line: 2 }, { line: 7 }, { function: 'total', line: 7 }],
    ],
    [
      'python',
      'ValueError: negative: -5',
      [
        { function: 'check', line: 3 },
        { function: '<genexpr>', line: 8 },
        { function: 'total', line: 8 },
      ],
    ],
  ] as const)('%s: message and own frames, innermost first', async (language, message, frames) => {
    const { tests } = await on(language, 'throws')
    expect(tests.map(({ verdict }) => verdict)).toEqual(['AC', 'AC', 'RTE'])
    expect(tests[2]?.failure).toMatchObject({ message })
    expect(tests[2]?.failure?.frames).toMatchObject(
      language === 'typescript'
        ? frames.map(({ function: name, line }) => ({ function: name, line }))
        : frames,
    )
    expect(tests[2]?.failure?.frames).toHaveLength(frames.length)
  })

  it.each([
    ['javascript', /^TypeError: Cannot read properties of undefined/, { line: 3 }],
    ['python', /^KeyError: 'missing'/, { line: 3 }],
  ] as const)('%s: thrown while the program is loaded', async (language, message, frame) => {
    const judgement = await on(language, 'throws-at-load')
    expect(judgement).toMatchObject({ verdict: 'RTE', total: 3 })
    expect(judgement.tests).toHaveLength(1)
    expect(judgement.tests[0]?.failure?.message).toMatch(message)
    expect(judgement.tests[0]?.failure?.frames).toMatchObject([frame])
  })

  it('a huge message is cut', async () => {
    const { tests } = await on('python', 'throws-huge-message', {
      limits: { timeMs: 3000, memoryKb: 700 * 1024 },
    })
    expect(tests[0]?.failure?.message.length).toBeLessThan(5000)
  })
})

describe('programs that cannot be started', () => {
  it.each([
    ['typescript', /solution:3:14: Unexpected "}"|solution:4:1: Unexpected "}"/, 4],
    ['javascript', /Unexpected "}"/, 3],
    ['python', /^SyntaxError: invalid syntax/, 3],
  ] as const)('%s: a syntax error and its line', async (language, message, line) => {
    const judgement = await on(language, 'syntax-error')
    expect(judgement).toMatchObject({ verdict: 'CE', tests: [], passed: 0, total: 3 })
    expect(judgement.compile?.message).toMatch(message)
    expect(judgement.compile?.frames).toMatchObject([{ line }])
  })

  it.each([
    ['javascript', 'wrong-name', "There is no function named 'total'. Found 'totall': rename it to 'total'."],
    ['python', 'wrong-name', "There is no function named 'total'. Found 'Total': rename it to 'total'."],
    ['typescript', 'wrong-name', "There is no function named 'total'. Found 'Total': rename it to 'total'."],
    ['typescript', 'empty', "There is no function named 'total'. The file declares none."],
    ['python', 'empty', "There is no function named 'total'. The file declares none."],
  ] as const)('%s %s: what there is instead', async (language, name, message) => {
    expect(await on(language, name)).toMatchObject({ verdict: 'CE', compile: { message } })
  })

  it('a class is asked for by its name', async () => {
    const signature: ClassSignature = { kind: 'class', name: 'Count', params: [], methods: [] }
    const judgement = await on('python', 'counter', {
      signature,
      tests: [testOf(signature, { new: [], calls: [] }, [])],
    })
    expect(judgement.compile?.message).toBe(
      "There is no class named 'Count'. Found 'Counter': rename it to 'Count'.",
    )
  })
})

const counter: ClassSignature = {
  kind: 'class',
  name: 'Counter',
  params: [{ name: 'start', type: { kind: 'int' } }],
  methods: [
    { name: 'add', params: [{ name: 'by', type: { kind: 'int' } }], returns: typeOf('void') },
    { name: 'value', params: [], returns: { kind: 'int' } },
  ],
}

describe('classes', () => {
  const calls = (start: number, ...by: number[]) => ({
    new: [start],
    calls: [...by.map((one) => ['add', one] as const), ['value'] as const],
  })
  const tests = [
    testOf(counter, calls(1, 2, 3), [null, null, 6]),
    testOf(counter, calls(5), [5]),
    testOf(counter, calls(5), [6]),
    testOf(counter, calls(-1), [-1]),
    testOf(counter, calls(1, 2, 0), [null, null, 3]),
  ]

  it.each(['typescript', 'python'] as const)(
    '%s: results call by call, and in which call it failed',
    async (language) => {
      const { tests: results } = await on(language, 'counter', { signature: counter, tests })
      expect(results.map(({ verdict }) => verdict)).toEqual(['AC', 'AC', 'WA', 'RTE', 'RTE'])
      expect(results[2]).toMatchObject({ expected: '[6]', actual: '[5]' })
      expect(results[3]?.failure?.message).toMatch(/^In the constructor: \w+: negative$/)
      expect(results[4]?.failure?.message).toMatch(/^In call 2: \w+: nothing to add$/)
      expect(results[4]?.failure?.frames?.[0]).toMatchObject({ line: language === 'python' ? 9 : 10 })
    },
  )

  it('a method that is missing is named', async () => {
    const { tests: results } = await on('javascript', 'half-counter', {
      signature: counter,
      tests: tests.slice(0, 1),
    })
    expect(results[0]?.failure?.message).toBe("In call 3: TypeError: Counter has no method 'value'")
  })

  it('the call whose result has the wrong type is named', async () => {
    const source =
      'class Counter:\n    def __init__(self, start):\n        pass\n\n    def add(self, by):\n        pass\n\n    def value(self):\n        pass\n'
    const { tests: results } = await judged(someJudge(), 'python', source, {
      signature: counter,
      tests: tests.slice(0, 1),
    })
    expect(results[0]).toMatchObject({
      verdict: 'WA',
      reason: expect.stringMatching(/^call 3: expected int, got None/),
    })
  })
})

describe('arguments that are changed in place', () => {
  const signature = signatureOf('sortAll', { numbers: 'int[]' }, 'void', 'numbers')
  const tests = [testOf(signature, { numbers: [3, 1, 2] }, [1, 2, 3])]

  it('are the answer', async () => {
    expect(await on('javascript', 'sorts-in-place', { signature, tests })).toMatchObject({ verdict: 'AC' })
    expect(await on('javascript', 'forgets-in-place', { signature, tests })).toMatchObject({
      verdict: 'WA',
      tests: [{ actual: '[3, 1, 2]' }],
    })
  })
})

describe('what is told of a test', () => {
  it('a sample shows expected, actual and what was printed; a hidden test nothing of it', async () => {
    const tests = [testOf(total, { numbers: [1] }, 2), testOf(total, { numbers: [1] }, 2, 'edge')]
    const { tests: results } = await on('javascript', 'prints', { tests })
    expect(results[0]).toMatchObject({
      verdict: 'WA',
      expected: '2',
      actual: '1',
      stdout: 'numbers [ 1 ]\n',
      stderr: 'careful\n',
    })
    expect(results[1]).toMatchObject({ verdict: 'WA' })
    for (const key of ['expected', 'actual', 'stdout', 'stderr', 'reason'])
      expect(results[1]).not.toHaveProperty(key)
  })

  it('a case without an expectation is accepted and shows its answer', async () => {
    const tests = [{ ...testOf(total, { numbers: [1, 2] }, null), unjudged: true }]
    expect((await on('javascript', 'accepted', { tests })).tests).toMatchObject([
      { verdict: 'AC', actual: '3' },
    ])
  })

  it('tests are judged by class and told by position', async () => {
    const tests = (['large', 'typical', 'edge', 'sample'] as const).map((name) =>
      testOf(total, { numbers: [1] }, 1, name),
    )
    const seen: number[] = []
    await on('javascript', 'accepted', { tests, onTest: ({ index }) => seen.push(index) })
    expect(seen).toEqual([3, 2, 1, 0])
  })

  it('untilFailure stops at the first test that fails', async () => {
    const judgement = await on('javascript', 'wrong', { untilFailure: true })
    expect(judgement).toMatchObject({ verdict: 'WA', passed: 0, total: totalTests.length })
    expect(judgement.tests).toHaveLength(1)
  })
})
