// Of two equally long runs it keeps the one that it meets first in the box.
export function longestStudy(years: number[]): number[] {
  const dated = new Set(years)
  let best: number[] = []
  for (const first of dated) {
    if (dated.has(first - 1)) continue
    let last = first
    while (dated.has(last + 1)) last++
    if (best.length === 0 || last - first > best[1] - best[0]) best = [first, last]
  }
  return best
}
