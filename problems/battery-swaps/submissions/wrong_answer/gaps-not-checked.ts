// Mistake: never asks whether a gap between two stops is longer than a full battery lasts.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  let swaps = 0
  let lastSwap = 0
  let before = 0
  for (const stop of [...stations, distance]) {
    if (stop - lastSwap > reach) {
      lastSwap = before
      swaps++
    }
    before = stop
  }
  return swaps
}
