// Slow: a whole search from each station, and the best time of all of them for each village.
type Entry = [time: number, village: number]

function push(heap: Entry[], entry: Entry): void {
  let at = heap.length
  heap.push(entry)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (heap[parent][0] <= heap[at][0]) return
    ;[heap[parent], heap[at]] = [heap[at], heap[parent]]
    at = parent
  }
}

function pop(heap: Entry[]): Entry {
  const top = heap[0]
  const last = heap.pop()!
  if (heap.length === 0) return top
  heap[0] = last
  let at = 0
  for (;;) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && heap[child][0] < heap[least][0]) least = child
    if (least === at) return top
    ;[heap[least], heap[at]] = [heap[at], heap[least]]
    at = least
  }
}

export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [number, number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const best = new Array<number>(villages).fill(Infinity)
  for (const station of stations) {
    const wait = new Array<number>(villages).fill(Infinity)
    const heap: Entry[] = [[0, station]]
    wait[station] = 0
    while (heap.length > 0) {
      const [time, village] = pop(heap)
      if (time > wait[village]) continue
      best[village] = Math.min(best[village], time)
      for (const [to, minutes] of ways[village]) {
        if (time + minutes >= wait[to]) continue
        wait[to] = time + minutes
        push(heap, [wait[to], to])
      }
    }
  }
  const worst = best.indexOf(best.reduce((a, b) => Math.max(a, b)))
  return [worst, best[worst] === Infinity ? -1 : best[worst]]
}
