export function countStretches(metres: number[], climb: number): number {
  const points = new Map([[0, 1]])
  let height = 0
  let count = 0
  for (const metre of metres) {
    height += metre
    count += points.get(height - climb) ?? 0
    points.set(height, (points.get(height) ?? 0) + 1)
  }
  return count
}
