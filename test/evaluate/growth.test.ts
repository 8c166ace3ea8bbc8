import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LoadedProblem } from '../../src/bank/bank.ts'
import { Interrupted } from '../../src/errors.ts'
import { timeGrowth } from '../../src/evaluate/growth.ts'
import { between, geometric } from '../../src/evaluate/growth-sizes.ts'
import { growthReport } from '../../src/insight/growth-report.ts'
import { languages } from '../judge/judging.ts'
import { countingJudge, loadedFrom } from './bank.ts'

const pairs = resolve('problems/pair-with-sum')

/** The problem with a scale that ends at `to`, where a quadratic program is still quick. */
function upTo(to: number, dir = pairs): LoadedProblem {
  const { problem, tests } = loadedFrom(dir)
  const { complexity } = problem
  if (!complexity?.scale) throw new Error('no scale')
  return { problem: { ...problem, complexity: { ...complexity, scale: { ...complexity.scale, to } } }, tests }
}

const sourceOf = (name: string): string => readFileSync(join(pairs, 'submissions', name), 'utf8')

async function timed(name: string, source = sourceOf(name), loaded = upTo(12_000)) {
  const { judge, started } = countingJudge()
  const series = await timeGrowth(judge, { loaded, language: languages.byFile(name), source })
  return {
    ...series,
    started,
    report: growthReport(series.samples, { expected: 'O(n)', failure: series.failure }),
  }
}

describe('the sizes', () => {
  it('grow by the same factor, from the first to the last', () => {
    expect(geometric(1000, 128_000)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000])
    expect(geometric(1, 4)).toEqual([1, 2, 3, 4])
  })

  it('get others between and below them where a slow program leaves too few', () => {
    expect(between([1000, 2000, 4000, 8000], 1000)).toEqual([1414, 2828, 5657])
    expect(between([1000], 1000)).toEqual([625, 391, 244, 153, 95])
    expect(between([], 1000)).toEqual([625, 391, 244, 153, 95, 60])
    expect(between([2, 3], 2)).toEqual([])
    expect(between(geometric(1000, 12_000), 1000)).toEqual([])
  })
})

describe('a program on growing inputs', () => {
  it('is told to be quadratic where it is', async () => {
    const { report, samples, started } = await timed('time_limit_exceeded/every-pair.ts')
    expect(report, JSON.stringify(samples)).toMatchObject({ worse: true })
    expect(report.growth).toContain('O(n^2)')
    expect(started).toEqual({ runners: 1, modules: 1 })
  })

  it('is not told so where it is linear', async () => {
    const { report, samples } = await timed('accepted/one-pass-map.ts')
    expect(report, JSON.stringify(samples)).toMatchObject({ worse: false })
    expect(samples.map(({ n }) => n)).toEqual(geometric(1000, 12_000))
    expect(samples.every(({ runs }) => runs > 1)).toBe(true)
  })

  it('is inconclusive with the reason where it fails', async () => {
    const source = "export function pairWithSum(): number[] { throw new Error('not today') }"
    const { report } = await timed('x.ts', source)
    expect(report).toMatchObject({ growth: null, reason: 'Error: not today' })
  })

  it('is stopped by a signal, also within a run', async () => {
    const { judge } = countingJudge()
    const aborting = new AbortController()
    const source = 'export function pairWithSum(): number[] { for (;;); }'
    const timing = timeGrowth(judge, {
      loaded: upTo(12_000),
      language: languages.byFile('x.ts'),
      source,
      signal: aborting.signal,
    })
    setTimeout(() => aborting.abort(), 300)
    await expect(timing).rejects.toBeInstanceOf(Interrupted)
  })
})
