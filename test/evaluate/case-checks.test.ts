import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../judge/judging.ts'
import { bankFolder, copyOf, countingJudge, loadedFrom, replaceIn, someEvaluator } from './bank.ts'
import { importedProblem } from './imported.ts'

const anyPair = loadedFrom(join(bankFolder, 'any-pair')).problem
const pair = (numbers: number[], target: number, out?: number[]) => ({
  in: { numbers, target },
  ...(out && { out }),
})
const tooMany = new Array<number>(101).fill(1)

describe('checkCases', () => {
  it('tells right, wrong and refused cases apart, and never what would be right', async () => {
    const checks = await someEvaluator().checkCases(anyPair, [
      pair([1, 2, 3, 4], 5, [3, 2]),
      pair([1, 2, 3, 4], 5, [1, 3]),
      pair([1], 2, [1, 1]),
      pair([1, 2], 3),
      pair(tooMany, 2, [1, 1]),
    ])
    expect(checks).toEqual([
      { state: 'right' },
      { state: 'wrong' },
      { state: 'wrong' },
      { state: 'open' },
      { state: 'invalid', reason: 'too many' },
    ])
  })

  it('compares big integers, and the results of a class, by type', async () => {
    const weigh = loadedFrom(join(bankFolder, 'weigh-chain')).problem
    const chained = (out: bigint[]) => ({
      in: { chain: [9007199254740993n], root: [1, null, 2], factor: 0 },
      out,
    })
    expect(
      await someEvaluator().checkCases(weigh, [
        chained([9007199254740993n, 2n, 0n]),
        chained([9007199254740992n, 2n, 0n]),
      ]),
    ).toEqual([{ state: 'right' }, { state: 'wrong' }])
    const counter = loadedFrom(join(bankFolder, 'tiny-counter'))
    const sample = counter.tests.find(({ in: input, out }) => input !== undefined && Array.isArray(out))
    if (!sample?.in || !Array.isArray(sample.out)) throw new Error('the counter has no sample')
    const { in: input, out } = sample
    const last = (value: unknown) => (typeof value === 'bigint' ? value + 1n : 12345)
    expect(
      await someEvaluator().checkCases(counter.problem, [
        { in: input, out },
        { in: input, out: out.map((one) => (one === null ? null : last(one))) },
      ]),
    ).toEqual([{ state: 'right' }, { state: 'wrong' }])
  })

  it('starts nothing for what it has checked before, until the case or the problem changes', async () => {
    const dir = copyOf('any-pair')
    const cacheDir = temporaryFolder()
    const started = async (...cases: ReturnType<typeof pair>[]) => {
      const counting = countingJudge()
      await someEvaluator(cacheDir, counting.judge).checkCases(loadedFrom(dir).problem, cases)
      return counting.started
    }
    const known = [pair([1, 2], 3, [1, 2]), pair(tooMany, 2), pair([1, 2], 3, [2, 2])]
    expect(await started(...known)).toEqual({ runners: 1, modules: 2 })
    expect(await started(...known)).toEqual({ runners: 0, modules: 0 })
    expect(await started(...known, pair([5], 3))).toEqual({ runners: 0, modules: 1 })
    replaceIn(join(dir, 'generate.ts'), '100', '1000')
    expect(await started(...known)).toEqual({ runners: 1, modules: 2 })
  })

  it('leaves a case unchecked on which the own code of the problem fails, and checks the next', async () => {
    const dir = copyOf('any-pair')
    replaceIn(
      join(dir, 'generate.ts'),
      "numbers.length <= 100 || 'too many'",
      '{ if (numbers.length === 0) throw new Error(); return true }',
    )
    const { problem } = loadedFrom(dir)
    expect(await someEvaluator().checkCases(problem, [pair([], 1, []), pair([1, 2], 3, [2, 1])])).toEqual([
      { state: 'unchecked' },
      { state: 'right' },
    ])
  })

  it('checks nothing where an imported problem has no reference', async () => {
    const { problem } = loadedFrom(importedProblem('square-roots'))
    const { judge, started } = countingJudge()
    expect(
      await someEvaluator(temporaryFolder(), judge).checkCases(problem, [{ in: '4\n', out: '2\n' }]),
    ).toEqual([{ state: 'unchecked' }])
    expect(started).toEqual({ runners: 0, modules: 0 })
  })

  it('is interrupted, also in the middle of a case', async () => {
    const dir = copyOf('any-pair')
    replaceIn(join(dir, 'submissions/accepted/first-pair.ts'), '{\n', '{\n  for (;;);\n')
    const interrupt = new AbortController()
    const checking = someEvaluator().checkCases(
      loadedFrom(dir).problem,
      [pair([1, 2], 3, [1, 2])],
      interrupt.signal,
    )
    setTimeout(() => interrupt.abort(), 300)
    await expect(checking).rejects.toThrow(expect.objectContaining({ name: 'Interrupted' }))
  })
})
