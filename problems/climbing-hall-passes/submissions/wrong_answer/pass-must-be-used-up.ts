// Mistake: considers only passes whose days lie fully within her season, so a long one is never bought near its beginning.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const cost = [0]
  const cheapest = Math.min(...prices)
  for (const [visit, day] of days.entries()) {
    let least = cost[visit]! + cheapest
    for (const [kind, span] of spans.entries()) {
      if (day - span + 1 < days[0]!) continue
      let [low, high] = [0, visit]
      while (low < high) {
        const middle = (low + high) >> 1
        if (days[middle]! <= day - span) low = middle + 1
        else high = middle
      }
      least = Math.min(least, cost[low]! + prices[kind]!)
    }
    cost.push(least)
  }
  return cost[days.length]!
}
