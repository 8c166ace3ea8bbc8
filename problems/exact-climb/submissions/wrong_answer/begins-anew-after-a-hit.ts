// Forgets everything after a stretch is found, and so counts no stretches that overlap.
export function countStretches(metres: number[], climb: number): number {
  let points = new Map([[0, 1]])
  let height = 0
  let count = 0
  for (const metre of metres) {
    height += metre
    const found = points.get(height - climb) ?? 0
    count += found
    if (found > 0) points = new Map()
    points.set(height, (points.get(height) ?? 0) + 1)
  }
  return count
}
