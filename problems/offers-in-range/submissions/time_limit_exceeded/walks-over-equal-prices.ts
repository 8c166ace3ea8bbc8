// Slow: finds some offer with the price of the bound by binary search, then walks over all that cost the same.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  function find(price: number): number {
    let from = 0
    let to = prices.length - 1
    while (from <= to) {
      const middle = (from + to) >> 1
      if (prices[middle] === price) return middle
      if (prices[middle]! < price) from = middle + 1
      else to = middle - 1
    }
    return from
  }

  return ranges.map(([low, high]) => {
    if (low! > high!) return 0
    let start = find(low!)
    while (start > 0 && prices[start - 1]! >= low!) start--
    let end = find(high!)
    while (end < prices.length && prices[end]! <= high!) end++
    return end - start
  })
}
