// Slow: for each reading as the beginning, searches the next one of every buoy until the span is too long, O(n * k * log n).
export function closestReadings(readings: number[][]): number[] {
  let best = [0, Infinity]
  for (const from of readings.flat().sort((a, b) => a - b)) {
    let to = from
    for (const times of readings) {
      let low = 0
      let high = times.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (times[middle] < from) low = middle + 1
        else high = middle
      }
      if (low === times.length) return best
      to = Math.max(to, times[low])
      if (to - from >= best[1] - best[0]) break
    }
    if (to - from < best[1] - best[0]) best = [from, to]
  }
  return best
}
