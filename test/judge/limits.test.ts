import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { group } from '../../src/judge/isolation/group.ts'
import type { JudgeTask } from '../../src/judge/task.ts'
import type { Judgement } from '../../src/model/verdict.ts'
import {
  isInstalled,
  isolations,
  judged,
  judgeIn,
  type LanguageId,
  languages,
  signatureOf,
  temporaryFolder,
  testOf,
} from './judging.ts'

const work = signatureOf('work', { n: 'int' }, 'int')
const generous = { timeMs: 10_000, memoryKb: 512 * 1024 }
const strict = { timeMs: 300, memoryKb: 256 * 1024 }

// A program is compiled once for all tests of this file.
const folder = mkdtempSync(join(tmpdir(), 'prep-limits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const strongest = isolations.find(({ works }) => works)?.isolation

/** Judges a program of `test/fixtures/limits` on some values of n; `answer` is what it must return. */
function judgedOn(
  id: LanguageId,
  name: string,
  cases: readonly (readonly [n: number, answer: number])[],
  task: Partial<JudgeTask> = {},
): Promise<Judgement> {
  const [ending] = languages.byName(id).extensions
  const source = readFileSync(resolve(`test/fixtures/limits/${id}/${name}${ending}`), 'utf8')
  const tests = cases.map(([n, answer]) => testOf(work, { n }, answer))
  const judge = judgeIn(folder, strongest)
  return judged(judge, id, source, { signature: work, tests, limits: generous, ...task })
}

const compared: readonly LanguageId[] = ['javascript', 'python', 'cpp', 'java', 'go', 'rust']

it('recurses 100,000 deep in Python where the function is cached, too', async () => {
  expect(await judgedOn('python', 'recurses-cached', [[100_000, 100_000]])).toMatchObject({ verdict: 'AC' })
})

describe.each(compared)('%s', (id) => {
  it.skipIf(!isInstalled(id))('recurses 100,000 deep', async () => {
    expect(await judgedOn(id, 'recurses', [[100_000, 100_000]])).toMatchObject({ verdict: 'AC' })
  })

  it.skipIf(!isInstalled(id))('memory is what the program took, within reason', async () => {
    const { verdict, tests } = await judgedOn(id, 'takes-memory', [
      [1, 1],
      [100, 100],
    ])
    expect(verdict).toBe('AC')
    const grownMb = ((tests[1]?.memoryKb ?? 0) - (tests[0]?.memoryKb ?? 0)) / 1024
    expect(grownMb).toBeGreaterThan(90)
    // Java's collector copies what lives on.
    expect(grownMb).toBeLessThan(id === 'java' ? 300 : 135)
  })

  it.skipIf(!isInstalled(id))('more memory than allowed is MLE', async () => {
    const task = { limits: { ...generous, memoryKb: strict.memoryKb }, secondLook: false }
    expect(await judgedOn(id, 'takes-memory', [[600, 600]], task)).toMatchObject({ verdict: 'MLE' })
  })

  it.skipIf(!isInstalled(id))('a file that is too large is RTE, and names the limit', async () => {
    const { verdict, tests } = await judgedOn(id, 'writes-a-file', [
      [10, 1],
      [100, 1],
    ])
    expect(verdict).toBe('RTE')
    expect(tests.map((test) => test.verdict)).toEqual(['AC', 'RTE'])
    expect(tests[1]?.failure?.message).toMatch(/file size limit (is|of) 64 MB/)
  })

  it.skipIf(!isInstalled(id))('too many open files are RTE, and name the limit', async () => {
    const { tests } = await judgedOn(id, 'opens-files', [
      [100, 1],
      [400, 1],
    ])
    expect(tests.map((test) => test.verdict)).toEqual(['AC', 'RTE'])
    expect(tests[1]?.failure?.message).toContain('the limit is 256 open files')
  })
})

describe('CPU time', () => {
  for (const id of ['python', 'cpp', 'java'] as const)
    it.skipIf(!isInstalled(id))(`${id}: of threads, also of those that ended`, async () => {
      const { verdict, timeMs } = await judgedOn(id, 'burns-in-threads', [[100, 1]])
      expect(verdict).toBe('AC')
      expect(timeMs).toBeGreaterThan(270)
      expect(timeMs).toBeLessThan(900)
    })

  it.each([
    ['burns-in-children', 100],
    ['burns-in-short-children', 75],
    ['burns-in-children-unwaited', 100],
  ])('%s: of processes, also of those that ended', async (name, n) => {
    const { verdict, timeMs } = await judgedOn('python', name, [[n, 1]])
    expect(verdict).toBe('AC')
    // Of a child that nobody waited for the last moments are not seen.
    expect(timeMs).toBeGreaterThan(name === 'burns-in-children-unwaited' ? 150 : 250)
    expect(timeMs).toBeLessThan(1500)
  })

  it('what children used counts towards the limit', async () => {
    const task = { limits: strict, secondLook: false }
    const judgement = await judgedOn('python', 'burns-in-short-children', [[1000, 1]], task)
    expect(judgement.verdict).toBe('TLE')
    expect(judgement.tests[0]?.failure?.message).toMatch(/of CPU time; the limit is 300 ms/)
  })
})

describe('memory of several processes', () => {
  const task = { limits: { ...generous, memoryKb: strict.memoryKb } }

  it('what forks share counts once', async () => {
    const { verdict, memoryKb } = await judgedOn('python', 'shares-memory', [[100, 100]], task)
    expect(verdict).toBe('AC')
    expect(memoryKb).toBeGreaterThan(100 * 1024)
  })

  it('what each has of its own is added up', async () => {
    const { verdict } = await judgedOn('python', 'copies-memory', [[100, 100]], task)
    expect(verdict).toBe('MLE')
  })
})

describe('other limits', () => {
  const task = { limits: strict, secondLook: false }

  it.each([
    ['starts-processes', 50, 'RTE', 'It started more than 32 processes.'],
    ['prints', 20, 'OLE', 'It wrote more output than allowed (8 MB, and 64 MB for an answer).'],
    ['sleeps', 60, 'TLE', 'it sleeps, or waits for something that never comes.'],
    ['raises-signal', constants.signals.SIGSEGV, 'RTE', 'ended by SIGSEGV: it used memory that is not'],
    ['raises-signal', constants.signals.SIGFPE, 'RTE', 'ended by SIGFPE: a division by zero'],
    ['raises-signal', constants.signals.SIGXCPU, 'TLE', 'ended by SIGXCPU: its CPU time ran out'],
  ] as const)('%s %i: %s', async (name, n, verdict, said) => {
    const judgement = await judgedOn('python', name, [[n, 1]], task)
    expect(judgement.verdict).toBe(verdict)
    expect(judgement.tests[0]?.failure?.message).toContain(said)
  })
})

describe('a limit that is passed once only', () => {
  // Under a group alone a program can leave a mark for its next process.
  const slow = (mark: string): string => `
import os
if not os.path.exists(${JSON.stringify(mark)}):
    open(${JSON.stringify(mark)}, "w").close()
    while True: pass
`
  const onceIn = (source: string, secondLook: boolean): Promise<Judgement> =>
    judged(judgeIn(temporaryFolder(), group), 'python', source, {
      signature: work,
      tests: [testOf(work, { n: 1 }, 1)],
      limits: strict,
      secondLook,
    })

  it('in a test is no verdict', async () => {
    const marks = temporaryFolder()
    const source = (name: string): string =>
      `def work(n):${slow(join(marks, name)).replaceAll('\n', '\n    ')}\n    return n\n`
    expect(await onceIn(source('first'), true)).toMatchObject({ verdict: 'AC', passed: 1 })
    expect(await onceIn(source('second'), false)).toMatchObject({ verdict: 'TLE' })
  })

  it('while loading is no verdict', async () => {
    const source = `${slow(join(temporaryFolder(), 'mark'))}\ndef work(n):\n    return n\n`
    expect(await onceIn(source, true)).toMatchObject({ verdict: 'AC', passed: 1 })
  })
})
