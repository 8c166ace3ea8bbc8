import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { fitGrowth, type GrowthPoint } from '../../src/insight/growth.ts'

const sizes = [1000, 1931, 3728, 7197, 13895, 26827, 51795, 100000]
const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** Times of a program, each made longer by up to `noise` of it, by chance. */
function series(
  time: (n: number) => number,
  { seed = 1, noise = 0, at = sizes }: { seed?: number; noise?: number; at?: readonly number[] } = {},
): GrowthPoint[] {
  const random = xoroshiro128plus(seed)
  return at.map((n) => ({ n, timeMs: time(n) * (1 + (noise * uniformInt(random, 0, 1000)) / 1000) }))
}

/** The answer in one word: the class, the range, or `inconclusive`. */
function told(points: readonly GrowthPoint[]): string {
  const fit = fitGrowth(points)
  if (fit.kind === 'inconclusive') return 'inconclusive'
  return fit.low === fit.high ? fit.low : `${fit.low} to ${fit.high}`
}

describe('a growth class', () => {
  it.each<[string, (n: number) => number, string]>([
    ['a constant', () => 0.4, 'O(1)'],
    ['a line', (n) => 0.05 + 1e-4 * n, 'O(n) to O(n log n)'],
    ['a sort', (n) => 0.05 + 1e-5 * n * Math.log2(n), 'O(n) to O(n log n)'],
    ['a square', (n) => 0.05 + 1e-6 * n ** 2, 'O(n^2)'],
    ['a square with a line before it', (n) => 0.05 + 1e-3 * n + 1e-7 * n ** 2, 'O(n^2)'],
    ['a cube', (n) => 0.05 + 1e-7 * n ** 3, 'O(n^3)'],
  ])('is found for %s, whatever the noise of up to a fifth', (_, time, expected) => {
    expect(told(series(time))).toBe(expected)
    const answers = seeds.map((seed) => told(series(time, { seed, noise: 0.2 })))
    const parts = (text: string): string[] => text.split(' to ')
    // Where the noise hides it the answer may be open or wider, but never another class.
    for (const answer of answers.filter((text) => text !== 'inconclusive'))
      expect(
        parts(answer).some((part) => parts(expected).includes(part)),
        answer,
      ).toBe(true)
    expect(answers.filter((answer) => answer === 'inconclusive').length).toBeLessThan(seeds.length / 4)
  })

  it('is found for a logarithm, where the sizes go far enough', () => {
    const at = [4, 8, 12, 16, 20, 24, 28, 32].map((power) => 2 ** power)
    expect(told(series((n) => 0.02 + 0.5 * Math.log2(n), { at }))).toBe('O(log n)')
  })

  it('is never O(n log n) alone, however far the sizes go: a linear program may look like it', () => {
    const at = [8, 10, 12, 14, 16, 18, 20, 22].map((power) => 2 ** power)
    expect(told(series((n) => 1e-5 * n * Math.log2(n), { at }))).toBe('O(n) to O(n log n)')
  })

  it('is found for what doubles with each element', () => {
    const at = [4, 6, 8, 11, 14, 17, 20, 22]
    expect(told(series((n) => 0.1 + 1e-4 * 2 ** n, { at }))).toBe('O(2^n)')
  })

  it('is sure where nothing else comes near, and not where the noise is large', () => {
    expect(fitGrowth(series((n) => 1e-6 * n ** 2))).toMatchObject({ confidence: 'sure' })
    const noisy = [0, 0.5, 0, 0.4, 0.05, 0.5, 0.1, 0.45]
    const points = series((n) => 1e-4 * n).map(({ n, timeMs }, i) => ({
      n,
      timeMs: timeMs * (1 + (noisy[i] ?? 0)),
    }))
    expect(fitGrowth(points)).not.toMatchObject({ confidence: 'sure' })
  })
})

describe('a linear program', () => {
  it('is never told to be quadratic, however caches, collectors and one slow moment bend its times', () => {
    for (const seed of seeds) {
      const random = xoroshiro128plus(seed)
      const bend = uniformInt(random, 100, 145) / 100
      const slow = uniformInt(random, 0, sizes.length - 1)
      const points = series((n) => 0.03 + 1e-4 * 1000 * (n / 1000) ** bend, { seed, noise: 0.15 }).map(
        ({ n, timeMs }, index) => ({ n, timeMs: index === slow ? timeMs * 3 : timeMs }),
      )
      const fit = fitGrowth(points)
      if (fit.kind === 'class') expect(['O(n)', 'O(n log n)'], `seed ${seed}`).toContain(fit.low)
    }
  })

  it('has not made a square of steps in less time than a core needs for them', () => {
    expect(told(series((n) => 0.03 + 1e-8 * n ** 2))).not.toContain('O(n^2)')
  })
})

describe('inconclusive', () => {
  it('are times without any order', () => {
    for (const seed of seeds) expect(told(series(() => 1, { seed, noise: 30 }))).not.toMatch(/n\^|2\^/)
    const wild = [1, 90, 2, 40, 3, 1, 300, 5].map((timeMs, i) => ({ n: sizes[i] ?? 0, timeMs }))
    expect(fitGrowth(wild)).toEqual({ kind: 'inconclusive', reason: 'the times follow no class' })
  })

  it('are too few sizes, or sizes too near to each other', () => {
    const reason = 'too few sizes could be timed'
    expect(fitGrowth(series((n) => n).slice(0, 4))).toEqual({ kind: 'inconclusive', reason })
    expect(fitGrowth(series((n) => n, { at: [100, 110, 120, 130, 140] }))).toEqual({
      kind: 'inconclusive',
      reason,
    })
    expect(fitGrowth([])).toEqual({ kind: 'inconclusive', reason })
  })

  it('is a growth that is lost beside what starting takes', () => {
    const fit = fitGrowth(series((n) => 40 + 1e-4 * n))
    expect(fit).toMatchObject({ kind: 'inconclusive', reason: expect.stringContaining('does not grow') })
  })
})

/** Times that were measured on programs of the built-in bank, on a busy machine. */
describe('times as they come', () => {
  it.each<[string, string, readonly number[], readonly number[]]>([
    ['a map in V8', 'O(n) to O(n log n)', sizes, [0.07, 0.09, 0.22, 0.74, 1.58, 3.53, 7.54, 14.21]],
    [
      'a linked list whose nodes outgrow the caches',
      'O(n) to O(n log n)',
      [1000, 1723, 2967, 5111, 8804, 15166, 26124, 45000],
      [1, 1.56, 3, 7.46, 11.88, 32.42, 73.46, 157.29],
    ],
    [
      'a heap in Python, its first size cold',
      'O(n) to O(n log n)',
      [1000, 1902, 3617, 6879, 13083, 24882, 47322, 90000],
      [4.28, 2.59, 4.97, 11.22, 28.42, 67.4, 165.85, 400.8],
    ],
    [
      'a pass over a table, with a collector at work on the largest',
      'O(n) to O(n log n)',
      sizes,
      [0.15, 0.26, 0.5, 0.93, 1.85, 4.38, 12.6, 69.71],
    ],
    [
      'a process a test, that searches back for each bracket',
      'O(n^2)',
      [1000, 2259, 5102, 11525, 26031, 58799],
      [38.13, 36.66, 41.02, 91.56, 290.72, 1305.94],
    ],
    [
      'an array that is searched at each call, with a slow first size',
      'O(n^2)',
      [1000, 1723, 2967, 5111, 8804, 15166, 26124],
      [8.88, 17.37, 17.02, 54.47, 134.36, 406.04, 1696.26],
    ],
  ])('%s: %s', (_, expected, at, times) =>
    expect(told(at.map((n, index) => ({ n, timeMs: times[index] ?? 0 })))).toBe(expected),
  )
})
