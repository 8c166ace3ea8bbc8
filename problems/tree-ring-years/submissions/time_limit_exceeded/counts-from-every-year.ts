// Slow: counts upwards from every year, not only from the first ones: O(n^2) for one long run.
export function longestStudy(years: number[]): number[] {
  const dated = new Set(years)
  let best: number[] = []
  for (const first of dated) {
    let last = first
    while (dated.has(last + 1)) last++
    const gain = best.length === 0 ? 1 : last - first - (best[1] - best[0])
    if (gain > 0 || (gain === 0 && first < best[0])) best = [first, last]
  }
  return best
}
