import type { EndedRound } from './evidence.ts'
import type { Exposures } from './exposure.ts'
import { paceOf } from './pace.ts'
import { type PeriodUnit, periodOf, periodsBetween, unitFor } from './periods.ts'
import { type Share, shareOf } from './share.ts'

/** Rounds of one stretch, of one exposure. */
export interface TrendFigures {
  readonly rounds: number
  readonly solved: number
  /** Of the rounds with a submission that could be judged, those whose first one was accepted. */
  readonly accepted: Share
  /** Median of elapsed / target with unsolved rounds censored; null where it is not reached. */
  readonly pace: number | null
}

export interface TrendPeriod {
  /** The first day: a Monday, or the first of a month. */
  readonly from: string
  readonly first: TrendFigures
  readonly review: TrendFigures
}

/**
 * The earlier and the later half of the rounds. `clear` says which way the first submissions went where the two 80%
 * intervals do not overlap, and is null where they do.
 */
export interface Halves {
  readonly earlier: TrendFigures
  readonly later: TrendFigures
  readonly clear: 'better' | 'worse' | null
}

export interface Trend {
  readonly unit: PeriodUnit
  /** Without a gap from the first period with practice to the last one, oldest first. */
  readonly periods: readonly TrendPeriod[]
  /** Null where a half would have too few rounds to say anything. */
  readonly halves: { readonly first: Halves | null; readonly review: Halves | null }
}

/** Fewer rounds in a period are told as few, and no curve is drawn through them. */
export const enoughForPeriod = 3
/** Fewer periods with enough rounds make no curve. */
export const enoughPeriods = 4
/** Judged rounds that a half needs. */
export const enoughForHalf = 10

/** The trend of rounds, oldest first in each exposure; `dayOf` tells the local day of an instant. */
export function trendOf({ first, review }: Exposures, dayOf: (instant: number) => string): Trend {
  const halves = { first: halvesOf(first), review: halvesOf(review) }
  const starts = [first[0], review[0]].flatMap((round) => (round ? [round.startedAt] : []))
  const ends = [first.at(-1), review.at(-1)].flatMap((round) => (round ? [round.startedAt] : []))
  if (starts.length === 0) return { unit: 'week', periods: [], halves }
  const [from, to] = [dayOf(Math.min(...starts)), dayOf(Math.max(...ends))]
  const unit = unitFor(from, to)
  const within = (rounds: readonly EndedRound[]): ReadonlyMap<string, EndedRound[]> => {
    const byPeriod = new Map<string, EndedRound[]>()
    for (const round of rounds) {
      const period = periodOf(dayOf(round.startedAt), unit)
      const known = byPeriod.get(period)
      if (known) known.push(round)
      else byPeriod.set(period, [round])
    }
    return byPeriod
  }
  const [firstIn, reviewIn] = [within(first), within(review)]
  const periods = periodsBetween(from, to, unit).map((period) => ({
    from: period,
    first: figuresOf(firstIn.get(period) ?? []),
    review: figuresOf(reviewIn.get(period) ?? []),
  }))
  return { unit, periods, halves }
}

function figuresOf(rounds: readonly EndedRound[]): TrendFigures {
  return {
    rounds: rounds.length,
    solved: rounds.filter(({ solved }) => solved).length,
    accepted: acceptedFirst(rounds),
    pace: paceOf(rounds).median,
  }
}

/** Of the rounds with a submission that could be judged, the share whose first one was accepted. */
export function acceptedFirst(rounds: readonly EndedRound[]): Share {
  const judged = rounds.filter(({ firstVerdict }) => firstVerdict !== null)
  return shareOf(judged.filter(({ firstVerdict }) => firstVerdict === 'AC').length, judged.length)
}

function halvesOf(rounds: readonly EndedRound[]): Halves | null {
  const middle = Math.floor(rounds.length / 2)
  const earlier = figuresOf(rounds.slice(0, middle))
  const later = figuresOf(rounds.slice(middle))
  const [before, after] = [earlier.accepted, later.accepted]
  if (Math.min(before.of, after.of) < enoughForHalf) return null
  return { earlier, later, clear: above(after, before) ? 'better' : above(before, after) ? 'worse' : null }
}

function above(one: Share, other: Share): boolean {
  return one.low !== null && other.high !== null && one.low > other.high
}
