import { FSRSAlgorithm, type FSRSState, generatorParameters, Rating } from 'ts-fsrs'
import type { Event } from '../history/log-types.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import { dayIn, dayNumbers, daysBetween, dayText } from './days.ts'
import { type EndedRound, endedRounds, isPractice } from './evidence.ts'
import { computedRating, ownRecalls, type Recall } from './review-rating.ts'

/** When a problem that was practised should be practised again. */
export interface ReviewCard {
  readonly problem: string
  /** The day on which it is due, as `2026-05-04`. */
  readonly due: string
  /** Days since it is due: 0 today, negative where it is due later. */
  readonly overdue: number
  /** In days: what it takes until the recall falls to 90%. */
  readonly stability: number
  /** How likely it is recalled now, 0 to 1. */
  readonly recall: number
  /** Of the last round: what follows from it, why, and what the person says, which counts where it is there. */
  readonly rating: { readonly computed: Recall; readonly why: string; readonly own: Recall | null }
  /** The last round that counts. */
  readonly last: EndedRound
  /** Rounds that count. */
  readonly rounds: number
}

export interface ReviewOptions {
  /** All rounds, in any order. */
  readonly rounds: readonly RoundFacts[]
  /** Those of kind `rated`, of any rounds, those of a round oldest first. */
  readonly events?: readonly Event[] | undefined
  readonly now: number
  /** IANA name of the zone whose days count. */
  readonly timeZone: string
  /** Day of the interview, since the epoch: all is due the day before at the latest. One that is not ahead is ignored. */
  readonly interview?: number | undefined
  /** The longest interval, in days. */
  readonly longest?: number | undefined
}

/** Days after which what is known best comes back. */
export const longestInterval = 180
/** Days after which what was not solved comes back at the soonest; what was solved the next day. */
const unsolvedRest = 2
/** What was before so many rounds on a problem moves next to nothing: it bounds the work. */
export const remembered = 50

const grades = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/**
 * The card of each problem with a round that counts, by problem. The schedule is that of FSRS-6 with its default
 * parameters (Ye, Su & Cao 2022, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling";
 * ts-fsrs): retention 0.9, no steps within a day, so that a repetition on the same day makes nothing more stable.
 * What comes too late for the interview is drawn to the day before it, but for the rest that a problem gets in any case.
 */
export function reviewCards(options: ReviewOptions): ReadonlyMap<string, ReviewCard> {
  const { now, timeZone, longest = longestInterval } = options
  const own = ownRecalls(options.events ?? [])
  const dayOf = dayNumbers(dayIn(timeZone))
  const today = dayOf(now)
  const interview = options.interview ?? 0
  const lastDay = interview > today ? interview - 1 : Number.POSITIVE_INFINITY
  const fsrs = new FSRSAlgorithm(
    generatorParameters({
      request_retention: 0.9,
      maximum_interval: longest,
      enable_fuzz: false,
      enable_short_term: false,
    }),
  )
  const cards = new Map<string, ReviewCard>()
  for (const [problem, practised] of byProblem(options.rounds)) {
    const last = practised.at(-1)
    const stability = memoryOf(practised.slice(-remembered), own, fsrs)?.stability
    if (last === undefined || stability === undefined) continue
    const from = dayOf(last.endedAt)
    const interval = Math.min(fsrs.next_interval(stability, 0), lastDay - from)
    const due = from + Math.max(last.solved ? 1 : unsolvedRest, interval)
    const { recall: computed, why } = computedRating(last)
    cards.set(problem, {
      problem,
      due: dayText(due),
      overdue: today - due,
      stability,
      recall: fsrs.forgetting_curve(daysBetween(last.endedAt, now), stability),
      rating: { computed, why, own: own.get(last.id) ?? null },
      last,
      rounds: practised.length,
    })
  }
  return cards
}

function byProblem(rounds: readonly RoundFacts[]): Map<string, EndedRound[]> {
  const all = new Map<string, EndedRound[]>()
  for (const round of endedRounds(rounds).filter(isPractice)) {
    const known = all.get(round.problem)
    if (known) known.push(round)
    else all.set(round.problem, [round])
  }
  return all
}

/** What FSRS makes of a problem's rounds, oldest first. */
function memoryOf(
  rounds: readonly EndedRound[],
  own: ReadonlyMap<string, Recall>,
  fsrs: FSRSAlgorithm,
): FSRSState | null {
  return rounds.reduce<FSRSState | null>((memory, round, index) => {
    const before = rounds[index - 1]
    const days = before === undefined ? 0 : daysBetween(before.endedAt, round.endedAt)
    return fsrs.next_state(memory, days, grades[own.get(round.id) ?? computedRating(round).recall])
  }, null)
}
