import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLanguages } from '../../src/judge/languages/languages.ts'
import { bugLabel, knownBugs } from '../../src/round/known-bugs.ts'
import { scoreTesting } from '../../src/round/testing.ts'
import { readTesting } from '../../src/round/testing-record.ts'
import { bankFolder, copyOf, loadedFrom, someEvaluator } from '../evaluate/bank.ts'
import { importedProblem } from '../evaluate/imported.ts'
import { languages, temporaryFolder } from '../judge/judging.ts'

const limits = async () => ({ timeMs: 500, memoryKb: 512 * 1024 })

async function score(dir: string, cases: string, signal = new AbortController().signal) {
  const casesFile = join(temporaryFolder(), 'cases.yaml')
  writeFileSync(casesFile, cases)
  const evaluator = someEvaluator()
  const language = evaluator.languages.byName('typescript')
  return scoreTesting({ evaluator, loaded: loadedFrom(dir), language, limits, casesFile, width: 2, signal })
}

const weighChain = join(bankFolder, 'weigh-chain')

describe('scoreTesting', () => {
  it('tells which bugs a case catches, and counts a slow one since it exceeds the limit', async () => {
    const large = '- {in: {chain: [9007199254740993], root: [], factor: 0}, out: [9007199254740993, 0, 0]}\n'
    expect(await score(weighChain, large)).toEqual({
      caught: ['never empty', 'waits', 'numbers'],
      missed: [],
      wrong: 0,
      cases: 1,
      counted: 1,
      skipped: [],
    })
  })

  it('counts no case whose input or expectation is wrong, or that expects nothing', async () => {
    const cases = [
      '- {in: {chain: [1], root: [1, 2], factor: 0}, out: [1, 1, 0]}',
      '- {in: {chain: [1], root: [], factor: .inf}, out: [1, 0, 0]}',
      '- {in: {chain: [1], root: [], factor: 0}}',
    ]
    expect(await score(weighChain, cases.join('\n'))).toEqual({
      caught: [],
      missed: ['never empty', 'numbers'],
      wrong: 2,
      wrongCases: [1, 2],
      cases: 3,
      counted: 0,
      skipped: [],
    })
  })

  it('leaves a slow bug out that no case shows to be slow', async () => {
    const dir = copyOf('weigh-chain')
    const folder = join(dir, 'submissions/time_limit_exceeded')
    const right = 'export const weighChain = () => [1n, 1n, 0n]\n'
    writeFileSync(join(folder, 'waits.ts'), right)
    const cases = '- {in: {chain: [1], root: [5], factor: 0}, out: [1, 1, 0]}\n'
    const testing = await score(dir, cases)
    expect(testing).toMatchObject({ caught: [], missed: ['never empty', 'numbers'] })
  })

  it('without cases, every bug but the slow ones is missed', async () => {
    expect(await score(weighChain, '# none yet\n')).toMatchObject({
      caught: [],
      missed: ['never empty', 'numbers'],
      cases: 0,
    })
  })

  it('gives no score where cases cannot be checked', async () => {
    expect(await score(importedProblem('square-roots'), '- {in: "4\\n", out: "2\\n"}\n')).toBeUndefined()
  })

  it('is interrupted', async () => {
    const signal = AbortSignal.abort()
    const cases = '- {in: {chain: [1], root: [5], factor: 0}, out: [1, 1, 0]}\n'
    await expect(score(weighChain, cases, signal)).rejects.toMatchObject({ name: 'Interrupted' })
  })
})

describe('knownBugs', () => {
  const dir = () => {
    const copy = copyOf('any-pair')
    for (const [file, text] of [
      ['wrong_answer/off-by-one.ts', ''],
      ['wrong_answer/off_by_one.py', ''],
      ['wrong_answer/zero_is_none.py', ''],
      ['time_limit_exceeded/off-by-one.py', ''],
      ['compile_error/unfinished.ts', ''],
    ] as const) {
      mkdirSync(join(copy, 'submissions', file, '..'), { recursive: true })
      writeFileSync(join(copy, 'submissions', file), text)
    }
    return loadedFrom(copy).problem
  }
  const shown = (bugs: ReturnType<typeof knownBugs>) =>
    bugs.map(({ label, language, isHere, isSlow }) => [label, language.id, isHere, isSlow])

  it('are one a mistake, in the language of the round where it has it', () => {
    expect(shown(knownBugs(dir(), languages, languages.byName('python')))).toEqual([
      ['off by one', 'python', true, true],
      ['off by one', 'python', true, false],
      ['twice', 'python', true, false],
      ['zero is none', 'python', true, false],
    ])
  })

  it('are told to be missing where their language is', () => {
    const without = createLanguages({
      path: temporaryFolder(),
      node: process.execPath,
      configured: [],
      machineFolder: temporaryFolder(),
      home: temporaryFolder(),
    })
    expect(shown(knownBugs(dir(), without, without.byName('python')))).toEqual([
      ['off by one', 'python', false, true],
      ['off by one', 'typescript', true, false],
      ['twice', 'python', false, false],
      ['zero is none', 'python', false, false],
    ])
  })

  it('have labels in words', () => {
    expect(bugLabel('wrong_answer/ignores-duplicates.ts')).toBe('ignores duplicates')
    expect(bugLabel('run_time_error/never_empty.py')).toBe('never empty')
  })
})

it('a recorded score is read back, and another form is none', () => {
  const testing = { caught: ['a'], missed: [], wrong: 0, cases: 1, counted: 1, skipped: [] }
  expect(readTesting({ ...testing, skipped: [{ label: 'b', language: 'Go' }, 3] })).toEqual({
    ...testing,
    skipped: [{ label: 'b', language: 'Go' }],
  })
  expect(readTesting({ ...testing, wrong: 2, wrongCases: [1, 4] })).toMatchObject({ wrongCases: [1, 4] })
  expect(readTesting({ ...testing, wrongCases: ['1'] })).toEqual(testing)
  expect(readTesting({ caught: 1 })).toBeUndefined()
})
