// Mistake: starts from the shortest pass alone for a single visit, as if a longer one were never cheaper.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const shortest = Math.min(...spans)
  const single = Math.min(...prices.filter((_, kind) => spans[kind] === shortest))
  const cost = [0]
  const before = spans.map(() => 0)
  for (const [visit, day] of days.entries()) {
    let least = cost[visit]! + single
    for (const [kind, span] of spans.entries()) {
      while (days[before[kind]!]! <= day - span) before[kind]!++
      if (visit > before[kind]!) least = Math.min(least, cost[before[kind]!]! + prices[kind]!)
    }
    cost.push(least)
  }
  return cost[days.length]!
}
