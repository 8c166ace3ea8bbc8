import quantile from '@stdlib/stats-base-dists-beta-quantile'

/** How many of some things came out well, with what that says of the next ones. */
export interface Share {
  readonly of: number
  readonly number: number
  /** 80% interval of the probability; null where there is nothing. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * A share with its 80% interval by Jeffreys' prior, equal tails (Brown, Cai and DasGupta 2001, "Interval estimation for a
 * binomial proportion"): Beta(k + 1/2, n - k + 1/2), which reaches 0 where nothing came out well, and 1 where all did.
 */
export function shareOf(number: number, of: number): Share {
  if (of === 0) return { of, number, low: null, high: null }
  const [alpha, beta] = [number + 0.5, of - number + 0.5]
  return {
    of,
    number,
    low: number === 0 ? 0 : quantile(0.1, alpha, beta),
    high: number === of ? 1 : quantile(0.9, alpha, beta),
  }
}
