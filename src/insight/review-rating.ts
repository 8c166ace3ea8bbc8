import type { Event } from '../history/log-types.ts'
import { type EndedRound, elapsedMs } from './evidence.ts'

/** How well a problem was recalled in a round, in the words of FSRS. */
export const recalls = ['again', 'hard', 'good', 'easy'] as const
export type Recall = (typeof recalls)[number]

/** Solved in this share of the target is easy. */
const easyPace = 0.6
/** From this many submissions on it was hard. */
const manySubmissions = 3

export interface ComputedRating {
  readonly recall: Recall
  /** What decided it, in a few words. */
  readonly why: string
}

/**
 * The rating that follows from what happened. Again: not solved (late counts so), the solution shown, or a second
 * hint. Hard: one hint, over the target, or three submissions. Easy: in 0.6 of the target at the first submission.
 * Else good.
 */
export function computedRating(round: EndedRound): ComputedRating {
  const { outcome, revealed, late, hints, submissions, targetMinutes } = round
  if (revealed) return { recall: 'again', why: 'something was revealed' }
  if (outcome === 'gave-up') return { recall: 'again', why: 'given up' }
  if (!round.solved) return { recall: 'again', why: late ? 'accepted late' : 'not solved' }
  if (hints >= 2) return { recall: 'again', why: `solved with ${hints} hints` }
  const pace = elapsedMs(round) / (targetMinutes * 60_000)
  if (hints === 1) return { recall: 'hard', why: 'solved with a hint' }
  if (pace > 1) return { recall: 'hard', why: 'solved over the target time' }
  if (submissions >= manySubmissions)
    return { recall: 'hard', why: `solved at the ${ordinal(submissions)} submission` }
  if (pace <= easyPace && submissions === 1)
    return { recall: 'easy', why: 'solved fast, at the first submission' }
  return { recall: 'good', why: 'solved within the target time' }
}

/** From three on. */
function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  const ending = teen ? undefined : [undefined, 'st', 'nd', 'rd'][n % 10]
  return `${n}${ending ?? 'th'}`
}

/**
 * The ratings that the person set themself, by round; the newest of a round counts.
 * @param events of any kinds and rounds, those of a round oldest first
 */
export function ownRecalls(events: readonly Event[]): ReadonlyMap<string, Recall> {
  const own = new Map<string, Recall>()
  for (const { round, kind, data } of events) {
    const recall = kind === 'rated' ? recalls.find((known) => known === data.recall) : undefined
    if (recall !== undefined) own.set(round, recall)
  }
  return own
}
