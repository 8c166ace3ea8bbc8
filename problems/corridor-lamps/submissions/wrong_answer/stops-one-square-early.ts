// Mistake: does not look at the last square, so a lamp needed for it alone is not counted.
export function fewestLamps(reach: number[]): number {
  const n = reach.length
  const farthest = new Array<number>(n).fill(-1)
  reach.forEach((r, i) => {
    if (r < 0) return
    const left = Math.max(0, i - r)
    farthest[left] = Math.max(farthest[left]!, i + r)
  })
  let lamps = 0
  let end = -1
  let best = -1
  for (let square = 0; square < n - 1; square++) {
    best = Math.max(best, farthest[square]!)
    if (square <= end) continue
    if (best < square) return -1
    end = best
    lamps++
  }
  return lamps
}
