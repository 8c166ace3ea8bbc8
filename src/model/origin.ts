/** Where a problem was brought over from. */
export interface Origin {
  readonly format: 'icpc'
  readonly version: 'legacy' | '2023-07'
  readonly name?: string | undefined
  readonly author?: string | undefined
  readonly source?: string | undefined
  readonly license?: string | undefined
  readonly url?: string | undefined
}

/** Limits that a package states. */
export interface StatedLimits {
  /** CPU time a test, ms. */
  readonly timeMs?: number | undefined
  /** The limit is at least so many times what the slowest accepted submission needs. */
  readonly acMultiplier?: number | undefined
  /** A submission that is too slow passes the limit by so many times. */
  readonly tleMultiplier?: number | undefined
  readonly outputMb?: number | undefined
}
