// Slow: plain recursion over the last chain; the same rest is worked out again and again.
export function fewestChains(lengths: number[], total: number): number {
  const fewest = (rest: number): number => {
    if (rest === 0) return 0
    let best = Infinity
    for (const length of lengths) if (length <= rest) best = Math.min(best, 1 + fewest(rest - length))
    return best
  }
  const answer = fewest(total)
  return answer === Infinity ? -1 : answer
}
