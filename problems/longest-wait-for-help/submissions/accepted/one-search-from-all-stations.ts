/** A binary heap of villages by the time of their entry. */
class Heap {
  private readonly times: number[] = []
  private readonly villages: number[] = []

  push(time: number, village: number): void {
    let at = this.times.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.times[parent] <= time) break
      this.times[at] = this.times[parent]
      this.villages[at] = this.villages[parent]
      at = parent
    }
    this.times[at] = time
    this.villages[at] = village
  }

  pop(): [time: number, village: number] | undefined {
    if (this.times.length === 0) return undefined
    const top: [number, number] = [this.times[0], this.villages[0]]
    const time = this.times.pop()!
    const village = this.villages.pop()!
    const size = this.times.length
    if (size === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && this.times[child + 1] < this.times[child]) child++
      if (this.times[child] >= time) break
      this.times[at] = this.times[child]
      this.villages[at] = this.villages[child]
      at = child
    }
    this.times[at] = time
    this.villages[at] = village
    return top
  }
}

export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [to: number, minutes: number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const heap = new Heap()
  for (const station of stations) heap.push(0, station)
  // -1 as long as no engine has come.
  const wait = new Array<number>(villages).fill(-1)
  for (let entry = heap.pop(); entry !== undefined; entry = heap.pop()) {
    const [time, village] = entry
    if (wait[village] !== -1) continue
    wait[village] = time
    for (const [to, minutes] of ways[village]) if (wait[to] === -1) heap.push(time + minutes, to)
  }
  const cutOff = wait.indexOf(-1)
  if (cutOff !== -1) return [cutOff, -1]
  let worst = 0
  for (const [village, time] of wait.entries()) if (time > wait[worst]) worst = village
  return [worst, wait[worst]]
}
