// Mistake: sorts without a comparison, so 10 comes before 9, and the loop ends too early.
export function spendExactly(prices: number[], amount: number): number[][] {
  const sorted = [...prices].sort()
  const ways: number[][] = []
  const search = (start: number, left: number, way: number[]): void => {
    if (left === 0) ways.push(way)
    for (let index = start; index < sorted.length; index++) {
      if (sorted[index]! > left) break
      if (index > start && sorted[index] === sorted[index - 1]) continue
      search(index + 1, left - sorted[index]!, [...way, sorted[index]!])
    }
  }
  search(0, amount, [])
  return ways
}
