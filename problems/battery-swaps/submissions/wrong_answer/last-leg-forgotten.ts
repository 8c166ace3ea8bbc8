// Mistake: looks at the stations only, not at the way from the last one to the end.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  let swaps = 0
  let lastSwap = 0
  let before = 0
  for (const stop of stations) {
    if (stop - before > reach) return -1
    if (stop - lastSwap > reach) {
      lastSwap = before
      swaps++
    }
    before = stop
  }
  return swaps
}
