// Slow: finds some offer of the range by binary search, then walks to both ends of the stretch.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  return ranges.map(([low, high]) => {
    let from = 0
    let to = prices.length - 1
    while (from <= to) {
      const middle = (from + to) >> 1
      if (prices[middle]! < low!) from = middle + 1
      else if (prices[middle]! > high!) to = middle - 1
      else {
        let start = middle
        while (start > 0 && prices[start - 1]! >= low!) start--
        let end = middle
        while (end < prices.length - 1 && prices[end + 1]! <= high!) end++
        return end - start + 1
      }
    }
    return 0
  })
}
