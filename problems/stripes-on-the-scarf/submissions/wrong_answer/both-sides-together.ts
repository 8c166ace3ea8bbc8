// Takes the difference of row and column without its sign, which mixes diagonals on both sides of the main one.
export function stitchesToChange(scarf: number[][]): number {
  const diagonals = new Map<number, Map<number, number>>()
  let kept = 0
  let all = 0
  scarf.forEach((row, r) => {
    row.forEach((colour, c) => {
      const counts = diagonals.get(Math.abs(c - r)) ?? new Map<number, number>()
      diagonals.set(Math.abs(c - r), counts)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
      all++
    })
  })
  for (const counts of diagonals.values()) kept += Math.max(...counts.values())
  return all - kept
}
