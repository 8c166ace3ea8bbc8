// Mistake: gives up a pair as soon as it costs more than one reading left alone; without it there are two.
export function leastMismatch(a: number[], b: number[], alone: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j * alone)
  for (const height of a) {
    const row = [above[0]! + alone]
    for (const [j, other] of b.entries()) {
      const difference = Math.abs(height - other)
      const skipped = Math.min(above[j + 1]!, row[j]!) + alone
      row.push(difference <= alone ? Math.min(above[j]! + difference, skipped) : skipped)
    }
    above = row
  }
  return above[b.length]!
}
