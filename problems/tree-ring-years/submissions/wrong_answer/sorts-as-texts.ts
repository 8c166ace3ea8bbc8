// Sorts without a comparison, which puts 1000 before 999 and mixes up the years before 0.
export function longestStudy(years: number[]): number[] {
  const sorted = [...new Set(years)].sort()
  let best: number[] = []
  let first = sorted[0]
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] !== sorted[i - 1] + 1) first = sorted[i]
    if (best.length === 0 || sorted[i] - first > best[1] - best[0]) best = [first, sorted[i]]
  }
  return best
}
