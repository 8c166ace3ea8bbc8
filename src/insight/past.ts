import type { Evidence, Practice } from '../history/practice.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import { newestEasy } from './next-level.ts'
import { remembered } from './review.ts'

/** What of the past the choice of what to practise next depends on: it stays small however long the history is. */
export interface Past {
  /** The newest rounds of practice on each problem that may be picked, as many as its card remembers. */
  readonly recent: readonly RoundFacts[]
  /** Ids of problems that may be picked and had a round, were it a look only. */
  readonly met: ReadonlySet<string>
  /** All rounds that count, by what they have in common. */
  readonly evidence: readonly Evidence[]
  /** Of the rounds that count the newest of each topic and the newest easy ones, oldest first. */
  readonly newest: readonly RoundFacts[]
  /** Rounds of practice, the problems that they were on, and the id of the first. */
  readonly totals: ReturnType<Practice['totals']>
  /** The last of them, those of the last seven days at least; oldest first. */
  readonly lately: ReturnType<Practice['since']>
}

/** A round that ends within the last seven days began within so many ms: a clock and its overtime are two days at most. */
const latelyMs = 10 * 86_400_000
/** As many last rounds tell whether a review may be next. */
const lastRounds = 3

/** @param problems ids of those that may be picked */
export function pastIn(practice: Practice, problems: readonly string[], now: number): Past {
  return {
    recent: practice.newest(problems, remembered),
    met: new Set(practice.met(problems)),
    evidence: practice.evidence({ now }),
    newest: practice.newestEvidence(newestEasy),
    totals: practice.totals(),
    lately: practice.since(now - latelyMs, lastRounds),
  }
}
