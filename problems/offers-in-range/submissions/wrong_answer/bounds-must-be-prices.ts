// Mistake: searches for a bound itself and takes the position where it was found last; a bound that is no price has none.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [position, price] of prices.entries()) {
    if (!first.has(price)) first.set(price, position)
    last.set(price, position)
  }
  return ranges.map(([low, high]) => {
    const from = first.get(low!)
    const to = last.get(high!)
    return from === undefined || to === undefined || to < from ? 0 : to - from + 1
  })
}
