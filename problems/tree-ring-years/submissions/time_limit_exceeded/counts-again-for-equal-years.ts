// Slow: goes through the samples, not the set, so that a first year that occurs often begins its count each time: O(n^2).
export function longestStudy(years: number[]): number[] {
  const dated = new Set(years)
  let best: number[] = []
  for (const first of years) {
    if (dated.has(first - 1)) continue
    let last = first
    while (dated.has(last + 1)) last++
    const gain = best.length === 0 ? 1 : last - first - (best[1] - best[0])
    if (gain > 0 || (gain === 0 && first < best[0])) best = [first, last]
  }
  return best
}
