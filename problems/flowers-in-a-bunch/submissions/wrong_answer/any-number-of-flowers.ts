// Mistake: looks at the price only, and forgets that the number of flowers is fixed, too.
export function countBunches(prices: number[], _stems: number, total: number): number {
  const ways = new Array<number>(total + 1).fill(0)
  ways[0] = 1
  for (const price of prices) {
    for (let t = price; t <= total; t++) ways[t] = (ways[t]! + ways[t - price]!) % 1_000_000_007
  }
  return ways[total]!
}
