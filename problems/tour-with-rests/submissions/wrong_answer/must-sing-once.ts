// Mistake: counts at least one night, so a tour that only costs has a negative result.
export function bestTour(fees: number[], rests: number[]): number {
  const n = fees.length
  const best = new Array<number>(n + 1).fill(-Infinity)
  for (let night = n - 1; night >= 0; night--) {
    const after = best[Math.min(n, night + rests[night]! + 1)]!
    best[night] = Math.max(best[night + 1]!, fees[night]! + Math.max(after, 0))
  }
  return n === 0 ? 0 : best[0]!
}
