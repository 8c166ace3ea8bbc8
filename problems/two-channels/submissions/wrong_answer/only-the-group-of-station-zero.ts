// Mistake: searches from station 0 only. Stations that are not reached count as free to use channel 1.
export function mostOnFirst(stations: number, clashes: number[][]): number {
  const others: number[][] = Array.from({ length: stations }, () => [])
  for (const [a, b] of clashes) {
    others[a].push(b)
    others[b].push(a)
  }
  const channel = new Array<number>(stations).fill(0)
  channel[0] = 1
  const queue = [0]
  for (const station of queue) {
    for (const other of others[station]) {
      if (channel[other] === channel[station]) return -1
      if (channel[other] !== 0) continue
      channel[other] = 3 - channel[station]
      queue.push(other)
    }
  }
  const onOne = queue.filter((station) => channel[station] === 1).length
  return Math.max(onOne, queue.length - onOne) + stations - queue.length
}
