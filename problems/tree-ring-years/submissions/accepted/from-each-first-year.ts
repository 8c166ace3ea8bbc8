export function longestStudy(years: number[]): number[] {
  if (years.length === 0) return []
  const dated = new Set(years)
  let best = [years[0], years[0]]
  for (const first of dated) {
    if (dated.has(first - 1)) continue
    let last = first
    while (dated.has(last + 1)) last++
    const gain = last - first - (best[1] - best[0])
    if (gain > 0 || (gain === 0 && first < best[0])) best = [first, last]
  }
  return best
}
