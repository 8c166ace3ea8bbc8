export function spendExactly(prices: number[], amount: number): number[][] {
  const copies = new Map<number, number>()
  for (const price of prices) copies.set(price, (copies.get(price) ?? 0) + 1)
  const different = [...copies].sort(([a], [b]) => a - b)
  const ways: number[][] = []

  function search(index: number, left: number, way: number[]): void {
    if (left === 0) {
      ways.push(way)
      return
    }
    const [price, most] = different[index] ?? [Infinity, 0]
    if (price > left) return
    search(index + 1, left, way)
    let longer = way
    for (let taken = 1; taken <= most && taken * price <= left; taken++) {
      longer = [...longer, price]
      search(index + 1, left - taken * price, longer)
    }
  }

  search(0, amount, [])
  return ways
}
