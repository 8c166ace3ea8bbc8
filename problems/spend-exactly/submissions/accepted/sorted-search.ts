export function spendExactly(prices: number[], amount: number): number[][] {
  const sorted = [...prices].sort((a, b) => a - b)
  const ways: number[][] = []
  const way: number[] = []

  function search(start: number, left: number): void {
    if (left === 0) ways.push([...way])
    for (let index = start; index < sorted.length; index++) {
      const price = sorted[index]!
      if (price > left) return
      if (index > start && price === sorted[index - 1]) continue
      way.push(price)
      search(index + 1, left - price)
      way.pop()
    }
  }

  search(0, amount)
  return ways
}
