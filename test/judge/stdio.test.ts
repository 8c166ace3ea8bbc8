import { describe, expect, it } from 'vitest'
import type { Compare, Signature } from '../../src/model/problem.ts'
import type { Judgement, Verdict } from '../../src/model/verdict.ts'
import {
  isolations,
  judged,
  judgeIn,
  type LanguageId,
  leftovers,
  limits,
  program,
  temporaryFolder,
  testOf,
} from './judging.ts'

const signature: Signature = { kind: 'stdio' }
const compare: Compare = { mode: 'tokens', caseSensitive: true, spaceSensitive: false }
const tests = [testOf(signature, '1 2 3\n', '6\n')]
const large = `${'ä line of input\n'.repeat(300_000)}`
const echo = {
  tests: [testOf(signature, large, large)],
  compare: { mode: 'lines' },
  limits: { timeMs: 4000, memoryKb: 512 * 1024 },
} as const

type Case = readonly [language: LanguageId, name: string, verdict: Verdict, expected?: object, task?: object]

const cases: readonly Case[] = [
  ['typescript', 'stdio-import', 'AC'],
  ['typescript', 'stdio-require', 'AC'],
  ['typescript', 'stdio-await', 'AC'],
  ['typescript', 'stdio-ignores-input', 'AC'],
  ['typescript', 'stdio-echoes', 'AC', {}, echo],
  ['typescript', 'stdio-echoes', 'WA', { tests: [{ expected: '6\n', actual: '1 2 3\n' }] }],
  [
    'typescript',
    'stdio-crashes',
    'RTE',
    {
      message: 'RangeError: job 7 failed (exit code 1)',
      exitCode: 1,
      frames: [
        { function: 'run', line: 6, column: 9 },
        { line: 9, column: 1 },
      ],
    },
  ],
  [
    'typescript',
    'stdio-crashes-while-awaiting',
    'RTE',
    { message: 'RangeError: job 7 failed (exit code 1)', exitCode: 1, frames: [{ line: 5, column: 9 }] },
  ],
  [
    'typescript',
    'stdio-rejects',
    'RTE',
    { message: 'Error: sum 6 (exit code 1)', exitCode: 1, frames: [{ line: 4, column: 9 }] },
  ],
  ['typescript', 'stdio-exits', 'RTE', { message: 'The program ended with exit code 7.', exitCode: 7 }],
  ['typescript', 'stdio-loops', 'TLE'],
  ['typescript', 'stdio-floods', 'OLE'],
  ['python', 'stdio', 'AC'],
  ['python', 'stdio-echoes', 'AC', {}, echo],
  ['python', 'stdio-exits-politely', 'AC'],
  ['python', 'stdio-deep-recursion', 'AC', {}, { limits: { timeMs: 4000, memoryKb: 512 * 1024 } }],
  [
    'python',
    'stdio-crashes',
    'RTE',
    {
      message: 'ValueError: job 7 failed (exit code 1)',
      exitCode: 1,
      frames: [{ function: 'run', line: 5 }, { line: 9 }],
    },
  ],
  [
    'python',
    'stdio-ends-early',
    'RTE',
    { message: expect.stringContaining('EOFError'), frames: [{ line: 2 }] },
  ],
  ['python', 'stdio-pretends', 'RTE'],
]

const failureOf = ({ tests }: Judgement) => tests.find(({ verdict }) => verdict !== 'AC')?.failure

describe.each(
  isolations.filter(({ works }) => works).map(({ isolation }) => [isolation.name, isolation] as const),
)('stdio under %s', (_name, isolation) => {
  for (const [language, name, verdict, expected = {}, task] of cases)
    it(`${language} ${name}${task ? ' of a large input' : ''}: ${verdict}`, async () => {
      const tempDir = temporaryFolder()
      const judgement = await judged(judgeIn(tempDir, isolation), language, program(language, name), {
        signature,
        compare,
        tests,
        limits,
        ...task,
      })
      expect(judgement.verdict, JSON.stringify(judgement.tests[0]?.failure)).toBe(verdict)
      if ('message' in expected) expect(failureOf(judgement)).toMatchObject(expected)
      else expect(judgement).toMatchObject(expected)
      expect(await leftovers(tempDir)).toEqual([])
    })

  it('python stdio-syntax-error: CE with its line', async () => {
    const judgement = await judged(
      judgeIn(temporaryFolder(), isolation),
      'python',
      program('python', 'stdio-syntax-error'),
      { signature, compare, tests, limits },
    )
    expect(judgement).toMatchObject({
      verdict: 'CE',
      compile: { message: 'SyntaxError: invalid syntax', frames: [{ line: 2 }] },
      tests: [],
    })
  })
})
