// Slow: no heap, but a look through all villages for the one that is next.
export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [number, number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const wait = new Array<number>(villages).fill(Infinity)
  const settled = new Array<boolean>(villages).fill(false)
  for (const station of stations) wait[station] = 0
  for (;;) {
    let next = -1
    for (let village = 0; village < villages; village++)
      if (!settled[village] && wait[village] < (wait[next] ?? Infinity)) next = village
    if (next === -1) break
    settled[next] = true
    for (const [to, minutes] of ways[next]) wait[to] = Math.min(wait[to], wait[next] + minutes)
  }
  const worst = wait.indexOf(wait.reduce((a, b) => Math.max(a, b)))
  return [worst, wait[worst] === Infinity ? -1 : wait[worst]]
}
