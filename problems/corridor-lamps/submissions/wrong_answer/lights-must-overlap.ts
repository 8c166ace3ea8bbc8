// Mistake: asks the next lamp to light the last lit square again instead of the one after it.
export function fewestLamps(reach: number[]): number {
  const n = reach.length
  const lights = reach
    .map((r, i): [number, number] => [Math.max(0, i - r), Math.min(n - 1, i + r)])
    .filter((_, i) => reach[i]! >= 0)
    .sort((a, b) => a[0] - b[0])
  let lamps = 0
  let end = 0
  let next = 0
  do {
    let best = -1
    while (next < lights.length && lights[next]![0] <= end) best = Math.max(best, lights[next++]![1])
    if (best < end || (lamps > 0 && best === end)) return -1
    end = best
    lamps++
  } while (end < n - 1)
  return lamps
}
