import { type Fitted, fitted } from './least-squares.ts'

/** The classes told apart, slowest growth first. */
export const growthClasses = ['O(1)', 'O(log n)', 'O(n)', 'O(n log n)', 'O(n^2)', 'O(n^3)', 'O(2^n)'] as const
export type GrowthClass = (typeof growthClasses)[number]

/** What a program needed for one size. */
export interface GrowthPoint {
  readonly n: number
  readonly timeMs: number
}

/**
 * `low` and `high` are the same where one class alone explains the times, and neighbours where several do. `sure`: what
 * is beyond them explains the times four times worse than the noise.
 */
export type GrowthFit =
  | {
      readonly kind: 'class'
      readonly low: GrowthClass
      readonly high: GrowthClass
      readonly confidence: 'sure' | 'likely'
    }
  | { readonly kind: 'inconclusive'; readonly reason: string }

const growing: { readonly [C in GrowthClass]: (n: number) => number } = {
  'O(1)': () => 0,
  'O(log n)': Math.log2,
  'O(n)': (n) => n,
  'O(n log n)': (n) => n * Math.log2(n),
  'O(n^2)': (n) => n ** 2,
  'O(n^3)': (n) => n ** 3,
  'O(2^n)': (n) => 2 ** n,
}

/** So many sizes, and so many times the smallest, are needed to tell a curve from chance. */
const least = { points: 5, range: 3 }
/**
 * Relative error that even the right class leaves: caches, collectors and compilers at run time bend every curve.
 * Measured on the accepted submissions of the built-in bank, whose class is known. What does not grow has half of it.
 */
const ordinaryNoise = 0.08
/** A class is plausible where its error is at most so many times the noise: 4 as a ratio of variances, F(6, 6) at 5%. */
const plausible = 2
/** It is sure where all others have so many times the noise, and the noise is not more than this. */
const sure = 4
const sureNoise = 0.12
/** Where the best class leaves more relative error than this, the times follow no class. */
const mostNoise = 0.3
/** The term of a class must make up so much of the largest size's time, or the class would hold for any slower growth. */
const leastTerm = 0.2
/**
 * A polynomial is one only where the upper half of the sizes grows as steeply, but for so much, as a line in logarithms:
 * linear programs that outgrow the caches came to 1.6 (measured on the built-in bank), quadratic ones to 1.8 and more.
 */
const steep = 0.3
const degrees = { 'O(n^2)': 2, 'O(n^3)': 3 } as const
/**
 * The least that one step can take, ms: a byte at 50 GB/s, as fast as a core fills memory. A program that is done with
 * 100,000 elements in 100 ms has not made n^2 steps, however its collector bends the times.
 */
const fastestStepMs = 2e-8
/** Where less than this of the times grows, over all sizes, its curve is lost in the noise of the rest. */
const leastShare = 0.3

/**
 * The growth class of times over sizes. Each class is fitted as c0 + c1 f(n), with no coefficient below zero (n^2
 * and n^3 also with c2 n, which reading the input costs), by least squares on the relative error, since noise is
 * proportional to the time: the method of `big-O` fitting as in Google Benchmark's `complexity.cc` (which takes the
 * least normalised root mean square), with a constant term and a test between the classes added. What cannot be told
 * apart is a range, and what spans more than two neighbours is inconclusive.
 */
export function fitGrowth(points: readonly GrowthPoint[]): GrowthFit {
  const usable = points.filter(({ timeMs }) => timeMs > 0)
  const sizes = usable.map(({ n }) => n)
  if (usable.length < least.points || Math.max(...sizes) / Math.min(...sizes) < least.range)
    return inconclusive('too few sizes could be timed')
  const fits = growthClasses.flatMap((name, index) => {
    const fit = trimmed(name, usable)
    return fit ? [{ index, ...fit }] : []
  })
  const best = fits.reduce((a, b) => (b.error < a.error ? b : a))
  if (best.error > mostNoise) return inconclusive('the times follow no class')
  const share = growingShare(best, usable)
  if (best.index >= linear && share < leastShare)
    return inconclusive('most of the time does not grow, such as that of starting the program')
  const noise = Math.max(best.error, ordinaryNoise * Math.max(share, 0.5))
  const within = (factor: number): number[] =>
    fits.filter(({ error }) => error <= factor * noise).map(({ index }) => index)
  const near = simplest(within(plausible))
  const high = Math.max(...near)
  const low = bentFrom(Math.min(...near))
  if (high - low > 1) return inconclusive('the noise is larger than the difference')
  return {
    kind: 'class',
    low: growthClasses[low] ?? 'O(1)',
    high: growthClasses[high] ?? 'O(1)',
    confidence:
      noise <= sureNoise && within(sure).every((index) => index >= low && index <= high) ? 'sure' : 'likely',
  }
}

const inconclusive = (reason: string): GrowthFit => ({ kind: 'inconclusive', reason })

const linear = growthClasses.indexOf('O(n)')
const quadratic = growthClasses.indexOf('O(n^2)')

/**
 * The least class from which the one that was found could come: data that outgrow the caches bend times upwards, so that
 * a linear program looks like O(n log n). Nobody is told of a slower program than it is.
 */
function bentFrom(found: number): number {
  return found > linear && found < quadratic ? linear : found
}

/** A polynomial that has a linear term fits all that is nearly linear: where that explains the times, it is not needed. */
function simplest(near: readonly number[]): readonly number[] {
  const simple = near.filter((index) => index < quadratic)
  return simple.length > 0 ? simple : near
}

/** How much of the times grows, over all sizes: only that is bent by caches and the like. */
function growingShare({ coefficients }: Fitted, points: readonly GrowthPoint[]): number {
  const [constant = 0] = coefficients
  const shares = points.map(({ timeMs }) => Math.max(0, (timeMs - constant) / timeMs))
  return Math.sqrt(shares.reduce((sum, share) => sum + share ** 2, 0) / shares.length)
}

/**
 * Fits one class to all points but the one that it explains worst: a size during which the machine was busy says nothing.
 * A steep class is held to the largest size always, so that none comes from one slow size (least trimmed squares:
 * Rousseeuw, Least Median of Squares Regression, 1984).
 */
function trimmed(name: GrowthClass, points: readonly GrowthPoint[]): Fitted | undefined {
  if (points.length <= least.points) return fitOf(name, points)
  const isSteep = growthClasses.indexOf(name) >= quadratic
  const largest = Math.max(...points.map(({ n }) => n))
  const fits = points.flatMap((left) => {
    if (isSteep && left.n === largest) return []
    const rest = points.filter((point) => point !== left)
    return fitOf(name, rest) ?? []
  })
  return fits.reduce<Fitted | undefined>((a, b) => (a && a.error <= b.error ? a : b), undefined)
}

/** Fits one class; undefined where its own term does not grow the times. */
function fitOf(name: GrowthClass, points: readonly GrowthPoint[]): Fitted | undefined {
  const largest = Math.max(...points.map(({ n }) => n))
  const f = growing[name]
  const polynomial = name === 'O(n^2)' || name === 'O(n^3)'
  if (!Number.isFinite(f(largest))) return undefined
  const terms = [
    () => 1,
    ...(name === 'O(1)' ? [] : [(n: number) => f(n) / f(largest)]),
    ...(polynomial ? [(n: number) => n / largest] : []),
  ]
  const fit = fitted(points.map(({ n, timeMs }) => ({ terms: terms.map((term) => term(n)), value: timeMs })))
  const [constant = 0, own = 0, linear = 0] = fit.coefficients
  if (name === 'O(1)') return fit
  if (own / f(largest) < fastestStepMs) return undefined
  if (polynomial && steepness(points, constant) < degrees[name] - steep) return undefined
  return own >= leastTerm * (own + linear + constant) ? fit : undefined
}

/** The exponent by which the times grow over the larger half of the sizes, the constant part left out. */
function steepness(points: readonly GrowthPoint[], constant: number): number {
  const upper = [...points].sort((a, b) => a.n - b.n).slice(Math.floor(points.length / 2))
  const logs = upper.map(
    ({ n, timeMs }) => [Math.log(n), Math.log(Math.max(timeMs - constant, timeMs / 100))] as const,
  )
  const mean = (index: 0 | 1): number => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const sums = logs.reduce(([xy, xx], [lx, ly]) => [xy + (lx - x) * (ly - y), xx + (lx - x) ** 2], [0, 0])
  return (sums[0] ?? 0) / (sums[1] ?? 1)
}
