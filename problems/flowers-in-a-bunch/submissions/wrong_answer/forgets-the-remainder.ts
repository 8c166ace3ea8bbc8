// Mistake: returns the number itself, however large it is.
export function countBunches(prices: number[], stems: number, total: number): number {
  const ways = Array.from({ length: stems + 1 }, () => new Array<number>(total + 1).fill(0))
  ways[0]![0] = 1
  for (const price of prices) {
    for (let s = 1; s <= stems; s++) {
      for (let t = price; t <= total; t++) ways[s]![t]! += ways[s - 1]![t - price]!
    }
  }
  return ways[stems]![total]!
}
