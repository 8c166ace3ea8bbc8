// Walks only along the diagonals that begin in the top row.
export function stitchesToChange(scarf: number[][]): number {
  let changes = 0
  for (let start = 0; start < scarf[0].length; start++) {
    const counts = new Map<number, number>()
    let length = 0
    for (let r = 0; r < scarf.length && start + r < scarf[0].length; r++) {
      const colour = scarf[r][start + r]
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
      length++
    }
    changes += length - Math.max(...counts.values())
  }
  return changes
}
