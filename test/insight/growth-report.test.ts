import { describe, expect, it } from 'vitest'
import { claimedClass, growthReport, readGrowth, sameComplexity } from '../../src/insight/growth-report.ts'

const sizes = [1000, 1931, 3728, 7197, 13895, 26827, 51795, 100000]
const samples = (time: (n: number) => number, length = (n: number) => 5 * n) =>
  sizes.map((n) => ({ n, timeMs: time(n), inputLength: length(n) }))
const square = samples((n) => 1e-6 * n ** 2)
const line = samples((n) => 1e-4 * n)

describe('the class that a text names', () => {
  it.each([
    ['O(1)', 'O(1)'],
    ['O(log n)', 'O(log n)'],
    ['O(log(n))', 'O(log n)'],
    ['O(n)', 'O(n)'],
    ['O(c) for c characters', 'O(n)'],
    ['O(n log n)', 'O(n log n)'],
    ['O(n * log(n))', 'O(n log n)'],
    ['O(n²)', 'O(n^2)'],
    ['O(n * n)', 'O(n^2)'],
    ['O(n^3)', 'O(n^3)'],
    ['O(2^n)', 'O(2^n)'],
    ['O(1) a call', 'O(n)'],
    ['O(log n) a call', 'O(n log n)'],
    ['O(nlogn)', 'O(n log n)'],
    ['O(logN)', 'O(log n)'],
    ['O(N**2)', 'O(n^2)'],
  ])('%s is %s', (text, expected) => expect(claimedClass(text)).toBe(expected))

  it.each([
    'O(n + m)',
    'O(r * c)',
    'O(n log k) for n readings in k feeds',
    'O(length of the argument) a call',
    'O(n log(sum of pages))',
    'O(log(min(a, b)))',
    'O(n), or O(n log n) with sorting',
    'linear',
    '',
  ])('%s is told as text only', (text) => expect(claimedClass(text)).toBeUndefined())
})

describe('a claim', () => {
  it.each<[string, string, boolean | null]>([
    ['O(n)', 'O(n)', true],
    ['o (N log N)', 'O(n log n)', true],
    ['n^2', 'O(n²)', true],
    ['O(n^2)', 'O(n)', false],
    ['O(n log n)', 'O(n)', false],
    ['O(1)', 'O(1) a call', true],
    ['O(1) per call', 'O(1) a call', true],
    ['O(n)', 'O(1) a call', false],
    ['O(n+m)', 'O(n + m)', true],
    ['O(n)', 'O(n + m)', null],
    ['fast', 'O(n)', null],
    ['linear', 'O(n)', true],
    ['Quadratic time', 'O(n log n)', false],
    ['constant space', 'O(1)', true],
  ])('%s beside %s: %s', (claim, bank, same) => expect(sameComplexity(claim, bank)).toBe(same))
})

describe('a report', () => {
  it('says that a quadratic program is worse than a linear one', () => {
    expect(growthReport(square, { expected: 'O(n)' })).toEqual({
      growth: 'O(n^2)',
      confidence: 'sure',
      reason: null,
      claim: null,
      expected: 'O(n)',
      expectedClass: 'O(n)',
      worse: true,
      from: 1000,
      to: 100000,
    })
  })

  it.each<[string, ReturnType<typeof samples>, string]>([
    ['as good as the bank', square, 'O(n^2)'],
    ['better', line, 'O(n log n)'],
    ['one that sorts where the bank does not', samples((n) => 1e-5 * n * Math.log2(n)), 'O(n)'],
    ['a constant number of steps a call', line, 'O(1) a call'],
    ['no slower than its input is read', line, 'O(log n)'],
    ['beside a text only', square, 'O(r * c)'],
  ])('does not blame %s', (_, points, expected) =>
    expect(growthReport(points, { expected })).toMatchObject({ worse: false, expected }),
  )

  it('blames a linear program where the input has one size and a logarithm is possible', () => {
    expect(
      growthReport(
        samples(
          (n) => 1e-4 * n,
          () => 30,
        ),
        { expected: 'O(log n)' },
      ).worse,
    ).toBe(true)
  })

  it('gives the reason where it is inconclusive', () => {
    expect(growthReport([], { expected: 'O(n)', failure: 'Error: no' })).toMatchObject({
      growth: null,
      confidence: null,
      reason: 'Error: no',
      worse: false,
      from: null,
    })
  })

  it('carries the claim, which changes nothing of the rest', () => {
    const { claim, ...rest } = growthReport(square, { expected: 'O(n)', claim: 'O(1)' })
    expect(claim).toBe('O(1)')
    expect({ ...rest, claim: null }).toEqual(growthReport(square, { expected: 'O(n)' }))
  })

  it('is read from its event again, and nothing else is', () => {
    const report = growthReport(square, { expected: 'O(n)' })
    expect(readGrowth(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(readGrowth({ growth: 7, expected: 'O(n)' })).toBeUndefined()
    expect(readGrowth({})).toBeUndefined()
  })
})
