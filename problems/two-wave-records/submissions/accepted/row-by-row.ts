export function leastMismatch(a: number[], b: number[], alone: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j * alone)
  for (const height of a) {
    const row = [above[0]! + alone]
    for (const [j, other] of b.entries()) {
      const paired = above[j]! + Math.abs(height - other)
      row.push(Math.min(paired, above[j + 1]! + alone, row[j]! + alone))
    }
    above = row
  }
  return above[b.length]!
}
