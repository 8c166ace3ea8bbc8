// Slow: for each visit and each kind, steps back visit by visit to the first that the pass covers.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const cost = [0]
  for (let i = 1; i <= days.length; i++) {
    let least = Infinity
    for (const [kind, span] of spans.entries()) {
      let j = i - 1
      while (j > 0 && days[j - 1]! > days[i - 1]! - span) j--
      least = Math.min(least, cost[j]! + prices[kind]!)
    }
    cost.push(least)
  }
  return cost[days.length]!
}
