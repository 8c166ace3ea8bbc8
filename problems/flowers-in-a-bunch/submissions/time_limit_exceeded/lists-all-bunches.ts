// Slow: builds every bunch of the right size or price, flower by flower.
export function countBunches(prices: number[], stems: number, total: number): number {
  function count(kind: number, flowers: number, money: number): number {
    if (flowers === 0) return money === 0 ? 1 : 0
    let found = 0
    for (let next = kind; next < prices.length; next++) {
      if (prices[next]! <= money) found += count(next, flowers - 1, money - prices[next]!)
    }
    return found % 1_000_000_007
  }
  return count(0, stems, total)
}
