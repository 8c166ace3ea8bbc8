// Mistake: searches up to the last position, so the border cannot lie behind the last price.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  /** The number of prices that are smaller than the value. */
  function below(value: number): number {
    let from = 0
    let to = prices.length - 1
    while (from < to) {
      const middle = (from + to) >> 1
      if (prices[middle]! < value) from = middle + 1
      else to = middle
    }
    return from
  }

  return ranges.map(([low, high]) => (low! > high! ? 0 : below(high! + 1) - below(low!)))
}
