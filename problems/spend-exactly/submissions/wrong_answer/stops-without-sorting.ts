// Mistake: ends the loop at a price that is too large, although the prices are not sorted.
export function spendExactly(prices: number[], amount: number): number[][] {
  const ways = new Map<string, number[]>()
  const search = (start: number, left: number, way: number[]): void => {
    if (left === 0) {
      const sorted = [...way].sort((a, b) => a - b)
      ways.set(sorted.join(), sorted)
    }
    for (let index = start; index < prices.length; index++) {
      if (prices[index]! > left) break
      search(index + 1, left - prices[index]!, [...way, prices[index]!])
    }
  }
  search(0, amount, [])
  return [...ways.values()]
}
