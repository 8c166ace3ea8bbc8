// Slow: tries every subset of the items, and looks at its cost only when it is complete.
export function spendExactly(prices: number[], amount: number): number[][] {
  const ways = new Map<string, number[]>()
  const way: number[] = []
  const choose = (index: number, cost: number): void => {
    if (index === prices.length) {
      if (cost !== amount) return
      const sorted = [...way].sort((a, b) => a - b)
      ways.set(sorted.join(), sorted)
      return
    }
    choose(index + 1, cost)
    way.push(prices[index]!)
    choose(index + 1, cost + prices[index]!)
    way.pop()
  }
  choose(0, 0)
  return [...ways.values()]
}
