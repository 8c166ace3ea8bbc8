// Mistake: of the lamps that light the first dark square takes the one with the largest reach, not the one
// whose light ends farthest to the right.
export function fewestLamps(reach: number[]): number {
  let lamps = 0
  let dark = 0
  while (dark < reach.length) {
    let best = -1
    for (let i = 0; i < reach.length; i++) {
      const r = reach[i]!
      const lights = i - r <= dark && dark <= i + r
      if (r >= 0 && lights && (best === -1 || r > reach[best]!)) best = i
    }
    if (best === -1) return -1
    lamps++
    dark = best + reach[best]! + 1
  }
  return lamps
}
