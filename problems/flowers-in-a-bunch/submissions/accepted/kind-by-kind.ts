export function countBunches(prices: number[], stems: number, total: number): number {
  const ways = Array.from({ length: stems + 1 }, () => new Array<number>(total + 1).fill(0))
  ways[0]![0] = 1
  for (const price of prices) {
    for (let s = 1; s <= stems; s++) {
      const fewer = ways[s - 1]!
      const row = ways[s]!
      for (let t = price; t <= total; t++) row[t] = (row[t]! + fewer[t - price]!) % 1_000_000_007
    }
  }
  return ways[stems]![total]!
}
