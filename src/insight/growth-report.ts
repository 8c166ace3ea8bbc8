import type { Event, EventData } from '../history/log-types.ts'
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

/** What stands beside the times of a program. */
export interface GrowthContext {
  /** The bank's `complexity.time`. */
  readonly expected: string
  /** What the person claimed before they wrote it. */
  readonly claim?: string | null | undefined
  /** Why the series ended before it should. */
  readonly failure?: string | undefined
}

/**
 * Fits times, and sets the class beside the bank's `complexity.time`. A program is told to be worse only where its least
 * class is above the bank's and above what reading the input takes. O(n) and O(n log n) count as one, since caches bend
 * a linear program's times like that.
 */
export function growthReport(
  samples: readonly GrowthObservation[],
  { expected, claim = null, failure }: GrowthContext,
): GrowthReport {
  const fit = fitGrowth(samples)
  const sizes = samples.map(({ n }) => n)
  const own = claimedClass(expected)
  const common = {
    claim,
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
  const plain = inner
    .toLowerCase()
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll('**', '^')
    // As people write it in haste: `nlogn`.
    .replace(/\b([a-z]?)log([a-z]?)\b/g, '$1 log $2')
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

const perCall = /\b(a|per) call\b/

/** The complexities that have a name, which people say rather than write. */
const named = new Map([
  ['constant', 'O(1)'],
  ['logarithmic', 'O(log n)'],
  ['linear', 'O(n)'],
  ['linearithmic', 'O(n log n)'],
  ['quadratic', 'O(n^2)'],
  ['cubic', 'O(n^3)'],
])

/**
 * Whether a claim is the complexity that the bank tells, by their classes, else by their words; null where neither tells.
 * Where the bank speaks of one call, so does the claim. `n log n` without the `O` is a claim, too, and so is
 * `linear`.
 */
export function sameComplexity(claimed: string, bank: string): boolean | null {
  const told = claimed.trim()
  const name = named.get(told.toLowerCase().replace(/ (time|space)$/, ''))
  const text = name ?? (/^o\s*\(/i.test(told) ? told.replace(/^o\s*/i, 'O') : `O(${told})`)
  const [own, other] = [text, bank].map((one) => claimedClass(one.replace(perCall, '')))
  if (own !== undefined && other !== undefined) return own === other
  const plain = (one: string): string => one.toLowerCase().replace(/\s+/g, '')
  return plain(text) === plain(bank) ? true : null
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
