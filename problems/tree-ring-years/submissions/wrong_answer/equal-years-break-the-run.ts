// Sorts the years, and begins a new run when a year is repeated.
export function longestStudy(years: number[]): number[] {
  const sorted = [...years].sort((a, b) => a - b)
  let best: number[] = []
  let first = sorted[0]
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] !== sorted[i - 1] + 1) first = sorted[i]
    if (best.length === 0 || sorted[i] - first > best[1] - best[0]) best = [first, sorted[i]]
  }
  return best
}
