// Slow: plain recursion over the two sides of every block, 2^n ways.
export function leastSun(left: number[], right: number[], crossing: number): number {
  const from = (i: number, onLeft: boolean): number => {
    if (i === left.length) return 0
    const stay = from(i + 1, onLeft) + (onLeft ? left : right)[i]!
    const cross = from(i + 1, !onLeft) + (onLeft ? right : left)[i]! + crossing
    return Math.min(stay, cross)
  }
  return Math.min(from(0, true), from(0, false))
}
