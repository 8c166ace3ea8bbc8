// Counts the stitches that differ from their upper left neighbour.
export function stitchesToChange(scarf: number[][]): number {
  let changes = 0
  for (let r = 1; r < scarf.length; r++) {
    for (let c = 1; c < scarf[r].length; c++) if (scarf[r][c] !== scarf[r - 1][c - 1]) changes++
  }
  return changes
}
