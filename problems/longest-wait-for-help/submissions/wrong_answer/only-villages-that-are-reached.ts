// Mistake: villages that nobody reaches wait 0 minutes, so another one seems worst off; only if all others have stations
// is one of them named.
export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [number, number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const wait = new Map<number, number>(stations.map((station) => [station, 0]))
  let queue = [...stations]
  while (queue.length > 0) {
    const improved = new Set<number>()
    for (const village of queue)
      for (const [to, minutes] of ways[village]) {
        const time = wait.get(village)! + minutes
        if (time >= (wait.get(to) ?? Infinity)) continue
        wait.set(to, time)
        improved.add(to)
      }
    queue = [...improved]
  }
  let worst = 0
  for (let i = 1; i < villages; i++) if ((wait.get(i) ?? 0) > (wait.get(worst) ?? 0)) worst = i
  return [worst, wait.get(worst) ?? -1]
}
