import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBank } from '../../../src/bank/bank.ts'
import { readProblem } from '../../../src/bank/read.ts'
import { UsageError } from '../../../src/errors.ts'
import { openBankCode } from '../../../src/evaluate/bank-code.ts'
import { written } from '../../../src/evaluate/tests.ts'
import { countingJudge } from '../../evaluate/bank.ts'
import { temporaryFolder, told } from '../fixture.ts'
import { begin, fillIn, signatures } from './skeletons.ts'

const named = Object.entries(signatures)

describe('the skeleton of a problem', () => {
  it('tells each thing that is still to be written, with its place, and nothing else', () => {
    const { dir, missing } = begin(temporaryFolder(), signatures.function)
    expect(told(missing, dir)).toMatchInlineSnapshot(`
      "problem.yaml:15 still to be written: the statement
      problem.yaml:30 still to be written: the bounds of everything in the input, a line each
      problem.yaml:34 still to be written: the time that a good solution takes, such as O(n log n)
      problem.yaml:35 still to be written: the memory that it takes beside the input
      problem.yaml:40 still to be written: the first question that a strong candidate asks
      problem.yaml:41 still to be written: the answer to the first question
      problem.yaml:42 still to be written: the second question
      problem.yaml:43 still to be written: the answer to the second question
      problem.yaml:46 still to be written: the first hint: a nudge, where to look
      problem.yaml:47 still to be written: the second hint: the approach
      problem.yaml:48 still to be written: the third hint: the key step
      problem.yaml:49 still to be written: the fourth hint: the whole solution in words
      problem.yaml:52 still to be written: the approach
      problem.yaml:55 still to be written: the twist
      tests.yaml:6 still to be written: a usual case, and why its answer is right
      tests.yaml:10 still to be written: a case that shows what is special, and why
      tests.yaml:15 still to be written: the smallest input
      tests.yaml:16 still to be written: the largest values
      tests.yaml:17 still to be written: equal values, or what else is special
      tests.yaml:20 still to be written: an ordinary input, and more of them
      tests.yaml:21 still to be written: a small generated input
      tests.yaml:24 still to be written: what is large about it
      tests.yaml:25 still to be written: a large input of another kind
      generate.ts:6 still to be written: how the input grows with n, so that a slow solution is seen
      generate.ts:14 still to be written: a check of each constraint
      submissions/accepted/another.py:1 still to be written: a right solution in Python, by another approach where there is one; name both for theirs
      submissions/accepted/reference.ts:1 still to be written: a right solution, as clear as can be
      submissions/time_limit_exceeded/brute-force.py:1 still to be written: the brute force that comes first to mind; delete the file where none is too slow
      submissions/time_limit_exceeded/brute-force.ts:1 still to be written: the brute force that comes first to mind; delete the file where none is too slow
      submissions/wrong_answer/first-mistake.ts:1 still to be written: a mistake that candidates make, and name the file for it
      submissions/wrong_answer/second-mistake.py:1 still to be written: a mistake that candidates make, and name the file for it
      submissions/wrong_answer/third-mistake.ts:1 still to be written: a mistake that candidates make, and name the file for it"
    `)
    expect(readProblem(dir).faults).toEqual(missing)
  })

  it.each(named)('of kind %s has no fault beside', (_, signature) => {
    const { dir, files, missing } = begin(temporaryFolder(), signature)
    expect(readProblem(dir).faults).toEqual(missing)
    expect(missing).toHaveLength(32)
    // Every file waits for its author.
    expect(new Set(missing.map(({ file }) => file)).size).toBe(files.length)
  })

  it.each(named)(
    'of kind %s has a generator and a validate that fit, once it is filled in',
    async (_, signature) => {
      const skeleton = begin(temporaryFolder(), signature)
      fillIn(skeleton)
      const { problem, tests, faults } = readProblem(skeleton.dir)
      expect(told(faults, skeleton.dir)).toBe('')
      if (!problem) throw new Error('no problem')
      const code = openBankCode(countingJudge().judge, skeleton.dir, 'generate.ts', signature)
      onTestFinished(() => code.close())
      const made = tests.flatMap(({ generate }) => (generate ? [{ ...generate, args: { n: 20 } }] : []))
      expect(made).toHaveLength(3)
      const inputs: unknown[] = []
      for (const one of made) inputs.push(await code.ask({ call: 'generate', ...one }))
      const byHand = tests
        .filter((test) => test.in !== undefined)
        .map((test) => written(problem, test).input)
        .map((input): unknown => (signature.kind === 'stdio' ? input : JSON.parse(input)))
      expect(byHand).toHaveLength(6)
      for (const input of [...inputs, ...byHand])
        expect(await code.ask({ call: 'validate', input })).toBeNull()
    },
  )

  it('is not offered for practice until its problem.yaml is written, nor used until all is', async () => {
    const bank = temporaryFolder()
    const skeleton = begin(bank, signatures.function)
    const open = () => openBank({ roots: [bank], cacheDir: temporaryFolder(), version: '1' })
    expect(await open().list()).toEqual([])
    expect(await open().faults()).toHaveLength(14)
    await expect(open().find('count-above')).rejects.toThrow("Problem 'count-above' cannot be used")

    const file = join(skeleton.dir, 'problem.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<write ([^<>]*)>/g, 'Written: $1'))
    const listed = await open().find('count-above')
    await expect(open().load(listed)).rejects.toThrow('it has 18 faults')
    fillIn(skeleton)
    await expect(open().load(listed)).resolves.toMatchObject({ problem: { id: 'count-above' } })
  })

  it('is never written over what is there, and leaves nothing else behind', () => {
    const bank = temporaryFolder()
    mkdirSync(join(bank, 'count-above'))
    expect(() => begin(bank, signatures.stdio)).toThrow(UsageError)
    expect(readdirSync(bank)).toEqual(['count-above'])
    expect(readdirSync(join(bank, 'count-above'))).toEqual([])
    begin(bank, signatures.stdio, { id: 'another' })
    expect(readdirSync(bank)).toEqual(['another', 'count-above'])
  })
})
