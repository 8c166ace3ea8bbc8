export function stitchesToChange(scarf: number[][]): number {
  const diagonals = new Map<number, Map<number, number>>()
  for (const [r, row] of scarf.entries()) {
    for (const [c, colour] of row.entries()) {
      const counts = diagonals.get(c - r) ?? new Map<number, number>()
      diagonals.set(c - r, counts.set(colour, (counts.get(colour) ?? 0) + 1))
    }
  }
  let changes = scarf.length * scarf[0].length
  for (const counts of diagonals.values()) changes -= Math.max(...counts.values())
  return changes
}
