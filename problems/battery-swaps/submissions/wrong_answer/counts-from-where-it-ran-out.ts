// Mistake: counts the new battery from where the old one would have run out, as if the rest were kept.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  let swaps = 0
  let lastSwap = 0
  let before = 0
  for (const stop of [...stations, distance]) {
    if (stop - before > reach) return -1
    if (stop - lastSwap > reach) {
      lastSwap += reach
      swaps++
    }
    before = stop
  }
  return swaps
}
