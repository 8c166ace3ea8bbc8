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
 * flatter whoever gives up on what is hard. At a tie what was solved comes first. Where the curve is at one half until
 * the next solved round, the median is the middle of the two, as usual.
 */
export function paceOf(rounds: readonly EndedRound[]): Pace {
  const times = rounds
    .map((round) => ({ ratio: elapsedMs(round) / (round.targetMinutes * 60_000), solved: round.solved }))
    .sort((a, b) => a.ratio - b.ratio || Number(b.solved) - Number(a.solved))
  let unsolved = 1
  // Steps of a product like 1/2 * 2/3 may miss an exact half by rounding.
  const almost = 1e-9
  let half: number | undefined
  for (const [index, { ratio, solved }] of times.entries()) {
    if (!solved) continue
    const atRisk = times.length - index
    unsolved *= 1 - 1 / atRisk
    if (half !== undefined) return { median: (half + ratio) / 2, atLeast: null }
    if (unsolved < 0.5 - almost) return { median: ratio, atLeast: null }
    if (unsolved < 0.5 + almost) half = ratio
  }
  if (half !== undefined) return { median: half, atLeast: null }
  return { median: null, atLeast: times.at(-1)?.ratio ?? null }
}
