// Mistake: the search ends as soon as it meets the bound; of equal prices that can be any.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  const search = (value: number): { position: number; found: boolean } => {
    let from = 0
    let to = prices.length - 1
    while (from <= to) {
      const middle = (from + to) >> 1
      if (prices[middle] === value) return { position: middle, found: true }
      if (prices[middle]! < value) from = middle + 1
      else to = middle - 1
    }
    return { position: from, found: false }
  }
  return ranges.map(([low, high]) => {
    const upper = search(high!)
    return Math.max(0, upper.position + (upper.found ? 1 : 0) - search(low!).position)
  })
}
