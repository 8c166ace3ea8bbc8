// Slow: greedy, but looks through all the lamps for every lamp that it takes.
export function fewestLamps(reach: number[]): number {
  let lamps = 0
  let dark = 0
  while (dark < reach.length) {
    let best = -1
    for (let i = 0; i < reach.length; i++) {
      const r = reach[i]!
      if (r >= 0 && i - r <= dark) best = Math.max(best, i + r)
    }
    if (best < dark) return -1
    lamps++
    dark = best + 1
  }
  return lamps
}
