// Mistake: at the first visit that has no pass yet, buys the kind with the least price per visit that it covers.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  let total = 0
  let visit = 0
  while (visit < days.length) {
    let [best, bestPrice, bestNext] = [Infinity, 0, visit + 1]
    for (const [kind, price] of prices.entries()) {
      let next = visit
      while (next < days.length && days[next]! < days[visit]! + spans[kind]!) next++
      if (price / (next - visit) < best) [best, bestPrice, bestNext] = [price / (next - visit), price, next]
    }
    total += bestPrice
    visit = bestNext
  }
  return total
}
