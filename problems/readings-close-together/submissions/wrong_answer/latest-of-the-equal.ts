// Mistake: keeps a span that is just as short, so the latest of the shortest is returned.
export function closestReadings(readings: number[][]): number[] {
  const entries = readings.flatMap((times, buoy) => times.map((time) => [time, buoy]))
  entries.sort((a, b) => a[0] - b[0])
  const inside = readings.map(() => 0)
  let missing = readings.length
  let best = [0, Infinity]
  let start = 0
  for (const [time, buoy] of entries) {
    if (inside[buoy]++ === 0) missing--
    for (; missing === 0; start++) {
      if (time - entries[start][0] <= best[1] - best[0]) best = [entries[start][0], time]
      if (--inside[entries[start][1]] === 0) missing++
    }
  }
  return best
}
