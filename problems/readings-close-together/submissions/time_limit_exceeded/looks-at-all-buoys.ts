// Slow: looks at the current readings of all buoys for each step, O(n * k).
export function closestReadings(readings: number[][]): number[] {
  const current = readings.map(() => 0)
  let best = [0, Infinity]
  for (;;) {
    let [first, last] = [0, 0]
    for (let buoy = 1; buoy < readings.length; buoy++) {
      const time = readings[buoy][current[buoy]]
      if (time < readings[first][current[first]]) first = buoy
      if (time > readings[last][current[last]]) last = buoy
    }
    const [from, to] = [readings[first][current[first]], readings[last][current[last]]]
    if (to - from < best[1] - best[0]) best = [from, to]
    if (++current[first] === readings[first].length) return best
  }
}
