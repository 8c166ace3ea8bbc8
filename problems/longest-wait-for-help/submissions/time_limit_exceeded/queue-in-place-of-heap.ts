// Slow: a plain queue, into which a village goes again whenever its time improves.
export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [number, number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const wait = new Array<number>(villages).fill(Infinity)
  for (const station of stations) wait[station] = 0
  let round = stations
  while (round.length > 0) {
    const improved = new Set<number>()
    for (const village of round)
      for (const [to, minutes] of ways[village])
        if (wait[village] + minutes < wait[to]) {
          wait[to] = wait[village] + minutes
          improved.add(to)
        }
    round = [...improved]
  }
  const worst = wait.indexOf(wait.reduce((a, b) => Math.max(a, b)))
  return [worst, wait[worst] === Infinity ? -1 : wait[worst]]
}
