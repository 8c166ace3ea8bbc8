export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const cost = [0]
  // For each kind, the number of visits that lie before a pass that ends on the present day.
  const before = spans.map(() => 0)
  for (const day of days) {
    let least = Infinity
    for (const [kind, span] of spans.entries()) {
      while (days[before[kind]!]! <= day - span) before[kind]!++
      least = Math.min(least, cost[before[kind]!]! + prices[kind]!)
    }
    cost.push(least)
  }
  return cost[days.length]!
}
