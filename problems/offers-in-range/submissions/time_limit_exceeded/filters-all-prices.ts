// Slow: goes through all prices for each filter.
export function countOffers(prices: number[], ranges: number[][]): number[] {
  return ranges.map(([low, high]) => prices.filter((price) => low! <= price && price <= high!).length)
}
