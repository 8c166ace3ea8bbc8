import type { Event, EventData } from '../history/types.ts'
import { fitGrowth, type GrowthClass, type GrowthPoint, growthClasses } from './growth.ts'

/** How the time of a program grows, beside what the bank says; also what a `measured` event carries. */
export interface GrowthReport {
  /** The class, as `O(n)` or `O(n) to O(n log n)`; null where it is inconclusive. */
  readonly growth: string | null
  readonly confidence: 'sure' | 'likely' | null
  /** Why it is inconclusive. */
  readonly reason: string | null
  /** What the person claimed; null where nothing was claimed. */
  readonly claim: string | null
  /** The bank's text, and its class where that depends on one size alone. */
  readonly expected: string
  readonly expectedClass: string | null
  /** Whether the time certainly grows faster than the bank's. */
  readonly worse: boolean
  /** Smallest and largest size that were timed. */
  readonly from: number | null
  readonly to: number | null
}

/** A size that was timed, with the length of its input, in characters. */
export interface GrowthObservation extends GrowthPoint {
  readonly inputLength: number
}

/**
 * Fits times, and sets the class beside the bank's `complexity.time`. A program is told to be worse only where its least
 * class is above the bank's and above what reading the input takes. O(n) and O(n log n) count as one, since caches bend
 * a linear program's times like that.
 * @param failure why the series ended before it should
 */
export function growthReport(
  samples: readonly GrowthObservation[],
  expected: string,
  failure?: string,
): GrowthReport {
  const fit = fitGrowth(samples)
  const sizes = samples.map(({ n }) => n)
  const own = claimedClass(expected)
  const common = {
    claim: null,
    expected,
    expectedClass: own ?? null,
    from: sizes.length > 0 ? Math.min(...sizes) : null,
    to: sizes.length > 0 ? Math.max(...sizes) : null,
  }
  if (fit.kind === 'inconclusive')
    return { growth: null, confidence: null, reason: failure ?? fit.reason, worse: false, ...common }
  const growth = fit.low === fit.high ? fit.low : `${fit.low} to ${fit.high}`
  const worse = own !== undefined && rank(fit.low) > Math.max(rank(own), rank(inputClass(samples)))
  return { growth, confidence: fit.confidence, reason: null, worse, ...common }
}

/** The order of a class, O(n) and O(n log n) alike. */
function rank(name: GrowthClass): number {
  return growthClasses.indexOf(name === 'O(n log n)' ? 'O(n)' : name)
}

/** How the input's own length grows, which is the least that reading it takes. */
function inputClass(samples: readonly GrowthObservation[]): GrowthClass {
  const fit = fitGrowth(samples.map(({ n, inputLength }) => ({ n, timeMs: inputLength })))
  return fit.kind === 'class' ? fit.high : 'O(n)'
}

const forms: { readonly [inner: string]: GrowthClass } = {
  '1': 'O(1)',
  'log n': 'O(log n)',
  n: 'O(n)',
  'n log n': 'O(n log n)',
  'n^2': 'O(n^2)',
  'n n': 'O(n^2)',
  'n^3': 'O(n^3)',
  '2^n': 'O(2^n)',
}

/** The class of a whole input whose every call has a class: there are as many calls as the scale says. */
const ofAllCalls: { readonly [C in GrowthClass]?: GrowthClass } = {
  'O(1)': 'O(n)',
  'O(log n)': 'O(n log n)',
  'O(n)': 'O(n^2)',
  'O(n^2)': 'O(n^3)',
}

/**
 * The class that a text such as `O(n log n)`, `O(c) for c characters` or `O(1) a call` names; undefined where it depends
 * on more than one size, or on one that is told in words.
 */
export function claimedClass(text: string): GrowthClass | undefined {
  const found = /^O\(((?:[^()]|\([^()]*\))*)\)(.*)$/s.exec(text.trim())
  if (!found) return undefined
  const [, inner = '', rest = ''] = found
  if (/\bor O\(/.test(rest)) return undefined
  const plain = inner.toLowerCase().replaceAll('²', '^2').replaceAll('³', '^3')
  const names = new Set((plain.match(/[a-z]+/g) ?? []).filter((word) => word !== 'log'))
  const [name = 'n'] = names
  if (names.size > 1 || name.length > 1) return undefined
  const normal = plain
    .replace(/[a-z]+/g, (word) => (word === 'log' ? word : 'n'))
    .replace(/[()*\u00d7]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const one = forms[normal]
  return one && /^ (a|per) call\b/.test(rest) ? ofAllCalls[one] : one
}

/** The newest measurement among a round's events; undefined where there is none. */
export function growthOf(events: readonly Event[]): GrowthReport | undefined {
  const event = events.findLast(({ kind }) => kind === 'measured')
  return event && readGrowth(event.data)
}

/** What a `measured` event carries; undefined where it has another form. */
export function readGrowth(data: EventData): GrowthReport | undefined {
  const { growth, confidence, expected } = data
  if (typeof expected !== 'string' || !(typeof growth === 'string' || growth === null)) return undefined
  return {
    growth,
    confidence: confidence === 'sure' || confidence === 'likely' ? confidence : null,
    reason: textOf(data.reason),
    claim: textOf(data.claim),
    expected,
    expectedClass: textOf(data.expectedClass),
    worse: data.worse === true,
    from: typeof data.from === 'number' ? data.from : null,
    to: typeof data.to === 'number' ? data.to : null,
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
