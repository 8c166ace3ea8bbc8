// Slow: looks through all stations for the farthest one in reach, for each swap.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  let place = 0
  let swaps = 0
  while (place + reach < distance) {
    const reachable = stations.filter((station) => station > place && station <= place + reach)
    const farthest = reachable.at(-1)
    if (farthest === undefined) return -1
    place = farthest
    swaps++
  }
  return swaps
}
