// Slow: plain recursion over the kinds at each visit; the same visit is worked out again and again.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const rest = (visit: number): number => {
    if (visit === days.length) return 0
    let least = Infinity
    for (const [kind, span] of spans.entries()) {
      let next = visit
      while (next < days.length && days[next]! < days[visit]! + span) next++
      least = Math.min(least, prices[kind]! + rest(next))
    }
    return least
  }
  return rest(0)
}
