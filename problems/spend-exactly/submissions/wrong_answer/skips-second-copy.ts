// Mistake: passes over every price that equals the one before, so no way has a price twice.
export function spendExactly(prices: number[], amount: number): number[][] {
  const sorted = [...prices].sort((a, b) => a - b)
  const ways: number[][] = []
  const search = (start: number, left: number, way: number[]): void => {
    if (left === 0) ways.push(way)
    for (let index = start; index < sorted.length && sorted[index]! <= left; index++) {
      if (index > 0 && sorted[index] === sorted[index - 1]) continue
      search(index + 1, left - sorted[index]!, [...way, sorted[index]!])
    }
  }
  search(0, amount, [])
  return ways
}
