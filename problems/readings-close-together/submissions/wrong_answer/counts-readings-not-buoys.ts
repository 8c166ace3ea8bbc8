// Mistake: takes as many readings in a row as there are buoys, which need not be of different buoys.
export function closestReadings(readings: number[][]): number[] {
  const times = readings.flat().sort((a, b) => a - b)
  const width = readings.length - 1
  let best = [times[0], times[width]]
  for (let start = 1; start + width < times.length; start++) {
    if (times[start + width] - times[start] < best[1] - best[0]) best = [times[start], times[start + width]]
  }
  return best
}
