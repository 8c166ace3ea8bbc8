// Slow: keeps no lists of neighbours and goes through all clashes for each station: O(stations * clashes).
export function mostOnFirst(stations: number, clashes: number[][]): number {
  const channel = new Array<number>(stations).fill(0)
  let most = 0
  for (let first = 0; first < stations; first++) {
    if (channel[first] !== 0) continue
    channel[first] = 1
    const counts = [0, 1, 0]
    const queue = [first]
    for (const station of queue) {
      for (const [a, b] of clashes) {
        if (a !== station && b !== station) continue
        const other = a === station ? b : a
        if (channel[other] === channel[station]) return -1
        if (channel[other] !== 0) continue
        channel[other] = 3 - channel[station]
        counts[channel[other]]++
        queue.push(other)
      }
    }
    most += Math.max(counts[1], counts[2])
  }
  return most
}
