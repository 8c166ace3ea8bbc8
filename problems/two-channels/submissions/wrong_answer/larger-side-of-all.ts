// Mistake: adds up the sides of all groups and takes the larger total, but each group may be turned round by itself.
export function mostOnFirst(stations: number, clashes: number[][]): number {
  const others: number[][] = Array.from({ length: stations }, () => [])
  for (const [a, b] of clashes) {
    others[a].push(b)
    others[b].push(a)
  }
  const channel = new Array<number>(stations).fill(0)
  for (let first = 0; first < stations; first++) {
    if (channel[first] !== 0) continue
    channel[first] = 1
    const queue = [first]
    for (const station of queue) {
      for (const other of others[station]) {
        if (channel[other] === channel[station]) return -1
        if (channel[other] !== 0) continue
        channel[other] = 3 - channel[station]
        queue.push(other)
      }
    }
  }
  const onOne = channel.filter((c) => c === 1).length
  return Math.max(onOne, stations - onOne)
}
