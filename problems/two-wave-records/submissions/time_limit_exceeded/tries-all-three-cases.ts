// Slow: plain recursion over the three cases; the same beginnings are worked out again and again.
export function leastMismatch(a: number[], b: number[], alone: number): number {
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return (i + j) * alone
    const paired = cost(i - 1, j - 1) + Math.abs(a[i - 1]! - b[j - 1]!)
    return Math.min(paired, cost(i - 1, j) + alone, cost(i, j - 1) + alone)
  }
  return cost(a.length, b.length)
}
