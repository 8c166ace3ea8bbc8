export function fewestLamps(reach: number[]): number {
  // farthest[i] is the last square lit by a lamp whose light begins at square i.
  const farthest = new Array<number>(reach.length).fill(-1)
  for (const [square, r] of reach.entries()) {
    if (r === -1) continue
    const left = Math.max(0, square - r)
    farthest[left] = Math.max(farthest[left]!, square + r)
  }

  let lamps = 0
  let litUntil = -1
  let best = -1
  for (const [square, end] of farthest.entries()) {
    best = Math.max(best, end)
    if (square <= litUntil) continue
    if (best < square) return -1
    litUntil = best
    lamps++
  }
  return lamps
}
