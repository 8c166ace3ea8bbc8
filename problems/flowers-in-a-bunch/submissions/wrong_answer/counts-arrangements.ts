// Mistake: goes through the kinds in the inner loop, so each arrangement of the same flowers counts.
export function countBunches(prices: number[], stems: number, total: number): number {
  let ways = new Array<number>(total + 1).fill(0)
  ways[0] = 1
  for (let s = 1; s <= stems; s++) {
    const next = new Array<number>(total + 1).fill(0)
    for (let t = 0; t <= total; t++) {
      for (const price of prices) {
        if (price <= t) next[t] = (next[t]! + ways[t - price]!) % 1_000_000_007
      }
    }
    ways = next
  }
  return ways[total]!
}
