export function mostOnFirst(stations: number, clashes: number[][]): number {
  const others: number[][] = Array.from({ length: stations }, () => [])
  for (const [a, b] of clashes) {
    others[a].push(b)
    others[b].push(a)
  }
  // 0 stands for "not decided yet".
  const channel = new Array<number>(stations).fill(0)
  let most = 0
  for (let first = 0; first < stations; first++) {
    if (channel[first] !== 0) continue
    channel[first] = 1
    const group = [first]
    let onOne = 0
    // The group grows while it is walked through: it is the queue of the search.
    for (const station of group) {
      if (channel[station] === 1) onOne++
      for (const other of others[station]) {
        if (channel[other] === channel[station]) return -1
        if (channel[other] === 0) {
          channel[other] = 3 - channel[station]
          group.push(other)
        }
      }
    }
    most += Math.max(onOne, group.length - onOne)
  }
  return most
}
