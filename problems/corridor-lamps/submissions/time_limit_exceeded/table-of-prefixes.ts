// Slow: the fewest lamps for every prefix; each lamp updates all the squares that it lights.
export function fewestLamps(reach: number[]): number {
  const n = reach.length
  // fewest[k]: lamps needed for the first k squares
  const fewest = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY)
  fewest[0] = 0
  for (let i = 0; i < n; i++) {
    const r = reach[i]!
    if (r < 0) continue
    const left = Math.max(0, i - r)
    const right = Math.min(n - 1, i + r)
    for (let square = left; square <= right; square++)
      fewest[square + 1] = Math.min(fewest[square + 1]!, fewest[left]! + 1)
  }
  return Number.isFinite(fewest[n]!) ? fewest[n]! : -1
}
