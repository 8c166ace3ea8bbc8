export function stitchesToChange(scarf: number[][]): number {
  const rows = scarf.length
  const columns = scarf[0].length
  let changes = 0
  for (let shift = 1 - rows; shift < columns; shift++) {
    const counts = new Map<number, number>()
    let most = 0
    for (let row = Math.max(0, -shift); row < rows && row + shift < columns; row++) {
      const colour = scarf[row][row + shift]
      const count = (counts.get(colour) ?? 0) + 1
      counts.set(colour, count)
      most = Math.max(most, count)
      changes++
    }
    changes -= most
  }
  return changes
}
