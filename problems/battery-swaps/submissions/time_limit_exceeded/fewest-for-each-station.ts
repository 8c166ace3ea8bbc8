// Slow: works out the fewest swaps for each stop from all stops before it that are near enough.
export function fewestSwaps(stations: number[], reach: number, distance: number): number {
  const stops = [0, ...stations, distance]
  const fewest = [0]
  for (let i = 1; i < stops.length; i++) {
    let best = Infinity
    for (let j = i - 1; j >= 0 && stops[i]! - stops[j]! <= reach; j--) best = Math.min(best, fewest[j]! + 1)
    fewest.push(best)
  }
  const legs = fewest.at(-1)!
  return legs === Infinity ? -1 : legs - 1
}
