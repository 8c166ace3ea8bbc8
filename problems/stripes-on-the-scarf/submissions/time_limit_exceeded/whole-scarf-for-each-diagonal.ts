// Slow: goes through all stitches again for each diagonal: O((r + c) x r x c).
export function stitchesToChange(scarf: number[][]): number {
  let changes = 0
  for (let shift = 1 - scarf.length; shift < scarf[0].length; shift++) {
    const counts = new Map<number, number>()
    let length = 0
    for (let r = 0; r < scarf.length; r++) {
      for (let c = 0; c < scarf[r].length; c++) {
        if (c - r !== shift) continue
        counts.set(scarf[r][c], (counts.get(scarf[r][c]) ?? 0) + 1)
        length++
      }
    }
    changes += length - Math.max(...counts.values())
  }
  return changes
}
