import { type EndedRound, isPractice } from './evidence.ts'

/** Whether a problem was new in a round: both say something, but not the same. */
export interface Exposures<R extends EndedRound = EndedRound> {
  /** The first round of each problem that was practice: two minutes, or a submission. */
  readonly first: readonly R[]
  /** Every round of practice after that one. */
  readonly review: readonly R[]
}

/** First exposures and reviews apart. A round that was only a look is neither. @param rounds oldest first */
export function exposuresOf<R extends EndedRound>(rounds: readonly R[]): Exposures<R> {
  const first: R[] = []
  const review: R[] = []
  const met = new Set<string>()
  for (const round of rounds) {
    if (!isPractice(round)) continue
    if (met.has(round.problem)) review.push(round)
    else first.push(round)
    met.add(round.problem)
  }
  return { first, review }
}
