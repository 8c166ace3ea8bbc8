// Slow: for each night, looks for the best next one among all later nights.
export function bestTour(fees: number[], rests: number[]): number {
  const n = fees.length
  const startingAt = new Array<number>(n).fill(0)
  let best = 0
  for (let night = n - 1; night >= 0; night--) {
    let after = 0
    for (let next = night + rests[night]! + 1; next < n; next++) after = Math.max(after, startingAt[next]!)
    startingAt[night] = fees[night]! + after
    best = Math.max(best, startingAt[night]!)
  }
  return best
}
