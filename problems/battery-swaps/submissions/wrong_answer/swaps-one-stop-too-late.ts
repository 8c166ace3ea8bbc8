// Mistake: sets the place of the swap to the stop that was out of reach, instead of the one before.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  let swaps = 0
  let lastSwap = 0
  let before = 0
  for (const stop of [...stations, distance]) {
    if (stop - before > reach) return -1
    if (stop - lastSwap > reach) {
      lastSwap = stop
      swaps++
    }
    before = stop
  }
  return swaps
}
