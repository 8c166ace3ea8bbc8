import type { Moments } from '../../insight/moments.ts'
import { formatElapsed } from '../../round/clock.ts'
import { flow } from './fit.ts'

/** When things first happened in a round, in as few lines of `width` cells as hold it; what did not is left out. */
export function momentLines(moments: Moments, width: number): string[] {
  const { firstEditMs, firstRunMs, samplesPassedMs, firstSubmissionMs, acceptedMs, longestStall } = moments
  const told: readonly (readonly [string, number | null])[] = [
    ['first edit', firstEditMs],
    ['first run', firstRunMs],
    ['samples passed', samplesPassedMs],
    // One that was accepted at once is told as such.
    ['first submission', firstSubmissionMs === acceptedMs ? null : firstSubmissionMs],
  ]
  const parts = told.flatMap(([words, ms]) => (ms === null ? [] : [`${words} ${formatElapsed(ms)}`]))
  const { ms, atMs } = longestStall ?? { ms: 0, atMs: 0 }
  const stall = ms < 1000 ? [] : [`longest stall ${formatElapsed(ms)} at ${formatElapsed(atMs)}`]
  return flow([...parts, ...stall], width)
}
