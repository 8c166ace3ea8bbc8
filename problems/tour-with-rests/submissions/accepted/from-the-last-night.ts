export function bestTour(fees: number[], rests: number[]): number {
  const n = fees.length
  const best = new Array<number>(n + 1).fill(0)
  for (let night = n - 1; night >= 0; night--) {
    const next = Math.min(n, night + rests[night]! + 1)
    best[night] = Math.max(best[night + 1]!, fees[night]! + best[next]!)
  }
  return best[0]!
}
