// Slow: gives up when the amount is exceeded, but follows equal items separately and drops repeated ways later.
export function spendExactly(prices: number[], amount: number): number[][] {
  const sorted = [...prices].sort((a, b) => a - b)
  const ways = new Map<string, number[]>()
  const search = (start: number, left: number, way: number[]): void => {
    if (left === 0) {
      ways.set(way.join(), way)
      return
    }
    for (let index = start; index < sorted.length && sorted[index]! <= left; index++) {
      search(index + 1, left - sorted[index]!, [...way, sorted[index]!])
    }
  }
  search(0, amount, [])
  return [...ways.values()]
}
