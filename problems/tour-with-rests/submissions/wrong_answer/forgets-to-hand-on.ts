// Mistake: goes forwards, and hands the earnings on only to the night after the rest, not to the next one as well.
export function bestTour(fees: number[], rests: number[]): number {
  const n = fees.length
  const earned = new Array<number>(n + 1).fill(0)
  for (let night = 0; night < n; night++) {
    const next = Math.min(n, night + rests[night]! + 1)
    earned[next] = Math.max(earned[next]!, earned[night]! + fees[night]!)
  }
  return earned.reduce((most, sum) => Math.max(most, sum))
}
