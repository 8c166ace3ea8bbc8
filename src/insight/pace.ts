import { type EndedRound, elapsedMs } from './evidence.ts'

/** Time taken as a multiple of the target. */
export interface Pace {
  /** The median; null where less than half of the rounds, as estimated, get solved in the time that was seen. */
  readonly median: number | null
  /** Where there is no median: the longest that was seen, which the median exceeds. */
  readonly atLeast: number | null
}

/**
 * Median pace by the estimator of Kaplan and Meier (1958), "Nonparametric estimation from incomplete
 * observations". A solved round is an observation of elapsed / target. One that was not solved, be it late,
 * given up or abandoned, is censored: it says only that solving would have taken longer. Dropping those would
 * flatter whoever gives up on what is hard. At a tie what was solved comes first.
 */
export function paceOf(rounds: readonly EndedRound[]): Pace {
  const times = rounds
    .map((round) => ({ ratio: elapsedMs(round) / (round.targetMinutes * 60_000), solved: round.solved }))
    .sort((a, b) => a.ratio - b.ratio || Number(b.solved) - Number(a.solved))
  let unsolved = 1
  for (const [index, { ratio, solved }] of times.entries()) {
    if (!solved) continue
    const atRisk = times.length - index
    unsolved *= 1 - 1 / atRisk
    // Steps of a product like 1/2 * 2/3 may miss an exact half by rounding.
    if (unsolved <= 0.5 + 1e-9) return { median: ratio, atLeast: null }
  }
  return { median: null, atLeast: times.at(-1)?.ratio ?? null }
}
