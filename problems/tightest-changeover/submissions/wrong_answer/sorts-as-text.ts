// Mistake: sort() without a comparison compares as text.
export function tightestChangeover(shows: number[][]): number {
  const sorted = [...shows].sort()
  let shortest = Infinity
  for (let i = 1; i < sorted.length; i++) {
    const pause = sorted[i]![0]! - sorted[i - 1]![1]!
    if (pause < 0) return -1
    shortest = Math.min(shortest, pause)
  }
  return shortest
}
