// Mistake: fills the borders of the table with 0, so readings before the first pair cost nothing.
export function leastMismatch(a: number[], b: number[], alone: number): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const height of a) {
    const row = [0]
    for (const [j, other] of b.entries()) {
      const paired = above[j]! + Math.abs(height - other)
      row.push(Math.min(paired, above[j + 1]! + alone, row[j]! + alone))
    }
    above = row
  }
  return above[b.length]!
}
