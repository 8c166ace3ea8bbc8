export function wagonsToTakeOut(stops: number[]): number {
  /** The smallest last stop of a row of 1, 2, 3 ... wagons that stay. */
  const last: number[] = []
  for (const stop of stops) last[firstGreater(last, stop)] = stop
  return stops.length - last.length
}

function firstGreater(sorted: number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
