// Mistake: a search by the number of roads. The way with the fewest roads need not be the quickest.
export function longestWait(villages: number, roads: number[][], stations: number[]): number[] {
  const ways: [number, number][][] = Array.from({ length: villages }, () => [])
  for (const [a, b, minutes] of roads) {
    ways[a].push([b, minutes])
    ways[b].push([a, minutes])
  }
  const wait = new Array<number>(villages).fill(Infinity)
  for (const station of stations) wait[station] = 0
  const queue = [...stations]
  for (const village of queue) {
    for (const [to, minutes] of ways[village]) {
      if (wait[to] !== Infinity) continue
      wait[to] = wait[village] + minutes
      queue.push(to)
    }
  }
  let worst = 0
  for (let village = 1; village < villages; village++) if (wait[village] > wait[worst]) worst = village
  return [worst, wait[worst] === Infinity ? -1 : wait[worst]]
}
