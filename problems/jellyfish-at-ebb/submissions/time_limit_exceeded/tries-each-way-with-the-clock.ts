// Slow: tries both directions and, at each jellyfish, both to bottle it and to leave it, with the clock at hand.
export function mostWater(positions: number[], water: number[], bottling: number): number {
  const start = positions.filter((position) => position < 0).length
  function rest(l: number, r: number, from: number, time: number): number {
    let most = 0
    for (const to of [l - 1, r + 1]) {
      const position = positions[to]
      if (position === undefined) continue
      const now = time + Math.abs(position - from)
      const [low, high] = [Math.min(l, to), Math.max(r, to)]
      const gain = water[to]! - now
      most = Math.max(most, rest(low, high, position, now))
      if (gain > 0) most = Math.max(most, gain + rest(low, high, position, now + bottling))
    }
    return most
  }
  return rest(start, start - 1, 0, 0)
}
