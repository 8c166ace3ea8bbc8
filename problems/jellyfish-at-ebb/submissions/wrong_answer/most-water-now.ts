// Mistake: always goes to the jellyfish that will hold most when she gets there.
export function mostWater(positions: number[], water: number[], bottling: number): number {
  const left = positions.map((position, i) => ({ position, grams: water[i]! }))
  let [at, time, total] = [0, 0, 0]
  for (;;) {
    const gains = left.map(({ position, grams }) => grams - time - Math.abs(position - at))
    const most = Math.max(0, ...gains)
    if (most === 0) return total
    const i = gains.indexOf(most)
    total += most
    time += Math.abs(left[i]!.position - at) + bottling
    at = left[i]!.position
    left.splice(i, 1)
  }
}
