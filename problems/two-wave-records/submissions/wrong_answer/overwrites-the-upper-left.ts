// Mistake: keeps a single array and reads the value at the upper left after it has been overwritten.
export function leastMismatch(a: number[], b: number[], alone: number): number {
  const cost = Array.from({ length: b.length + 1 }, (_, j) => j * alone)
  for (const height of a) {
    cost[0]! += alone
    for (const [j, other] of b.entries()) {
      const paired = cost[j]! + Math.abs(height - other)
      cost[j + 1] = Math.min(paired, cost[j + 1]! + alone, cost[j]! + alone)
    }
  }
  return cost[b.length]!
}
