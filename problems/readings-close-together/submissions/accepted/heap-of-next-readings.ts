export function closestReadings(readings: number[][]): number[] {
  const current = readings.map(() => 0)
  const time = (buoy: number): number => readings[buoy][current[buoy]]
  // Buoys by their current reading: sorted, they are a heap already.
  const heap = [...readings.keys()].sort((a, b) => time(a) - time(b))
  let latest = time(heap[heap.length - 1])
  let best = [time(heap[0]), latest]
  for (;;) {
    const buoy = heap[0]
    if (latest - time(buoy) < best[1] - best[0]) best = [time(buoy), latest]
    current[buoy]++
    if (current[buoy] === readings[buoy].length) return best
    latest = Math.max(latest, time(buoy))
    sink(heap, time)
  }
}

/** Lets the top of a min-heap sink to where no child is smaller. */
function sink(heap: number[], time: (buoy: number) => number): void {
  const buoy = heap[0]
  let at = 0
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && time(heap[child + 1]) < time(heap[child])) child++
    if (time(buoy) <= time(heap[child])) break
    heap[at] = heap[child]
    at = child
  }
  heap[at] = buoy
}
