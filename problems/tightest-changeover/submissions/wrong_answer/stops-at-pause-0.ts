// Mistake: returns as soon as a pause is 0, since nothing is shorter, and misses an overlap that comes later.
export function tightestChangeover(shows: number[][]): number {
  const sorted = [...shows].sort((a, b) => a[0]! - b[0]!)
  let shortest = Infinity
  for (let i = 1; i < sorted.length; i++) {
    const pause = sorted[i]![0]! - sorted[i - 1]![1]!
    if (pause < 0) return -1
    if (pause === 0) return 0
    shortest = Math.min(shortest, pause)
  }
  return shortest
}
