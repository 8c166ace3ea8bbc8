import type { RoundFacts } from '../history/round-facts.ts'
import type { Topic } from '../model/problem.ts'
import { parseDay } from './days.ts'
import { elapsedMs, endedRounds, isPractice } from './evidence.ts'
import type { WorkKind } from './plan-phases.ts'
import type { LoggedPractice, PracticeFormat } from './plan-practice.ts'
import type { WeekItem } from './plan-week.ts'

/** Practice that was done, as the plan counts it. */
export interface Sitting {
  /** Since the epoch. */
  readonly day: number
  readonly minutes: number
  /** Null: it counts for the week's hours alone. */
  readonly kind: WorkKind | null
  readonly topics: readonly Topic[]
}

const kindOfFormat: { readonly [F in PracticeFormat]: WorkKind | null } = {
  mock: 'mock',
  onsite: 'mock',
  phone: 'mock',
  study: 'review',
  behavioural: 'behavioural',
  design: 'design',
  contest: 'problems',
  other: null,
}

/**
 * What was practised, by day. A strict round is a mock, one on a problem that had a round before is a review. Rounds that
 * were only a look at the problem are left out, and so is the open one.
 * @param numberOf numbers the local day of an instant
 */
export function sittingsDone(
  rounds: readonly RoundFacts[],
  practice: readonly LoggedPractice[],
  numberOf: (instant: number) => number,
): Sitting[] {
  const seen = new Set<string>()
  const own = endedRounds(rounds)
    .filter(isPractice)
    .map((round): Sitting => {
      const again = seen.has(round.problem)
      seen.add(round.problem)
      const kind = round.rules.interview ? 'mock' : again ? 'review' : 'problems'
      const day = numberOf(round.startedAt)
      return { day, minutes: Math.max(0, elapsedMs(round)) / 60_000, kind, topics: round.topics }
    })
  const elsewhere = practice.map(
    ({ day, minutes, format, topic }): Sitting => ({
      day: parseDay(day) ?? 0,
      minutes,
      kind: kindOfFormat[format],
      topics: topic === null ? [] : [topic],
    }),
  )
  return [...own, ...elsewhere].sort((a, b) => a.day - b.day)
}

export interface Credit {
  /** Minutes done of each item, in their order; may be more than planned. */
  readonly done: readonly number[]
  /** Minutes that fit no item. */
  readonly other: number
}

/**
 * Credits what was done in a week to the items of its list. A problem counts whole for the first of its topics that
 * lacks minutes, else for the first that is listed; a review too, once the minutes for reviews are full.
 */
export function creditOf(items: readonly WeekItem[], sittings: readonly Sitting[]): Credit {
  const done = items.map(() => 0)
  let other = 0
  for (const { minutes, kind, topics } of sittings) {
    const lacks = (at: number): boolean => (done[at] ?? 0) < (items[at]?.minutes ?? 0)
    const ofKind = kind === null || kind === 'problems' ? -1 : items.findIndex((item) => item.kind === kind)
    const listed =
      kind === 'problems' || kind === 'review'
        ? topics
            .map((topic) => items.findIndex((item) => item.kind === 'problems' && item.topic === topic))
            .concat(items.findIndex((item) => item.kind === 'problems' && item.topic === null))
            .filter((at) => at !== -1)
        : []
    const places = ofKind === -1 ? listed : [ofKind, ...listed]
    const at = places.find(lacks) ?? places[0]
    if (at === undefined) other += minutes
    else done[at] = (done[at] ?? 0) + minutes
  }
  return { done, other }
}
