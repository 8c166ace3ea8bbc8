// Mistake: decides station by station in order of numbers, each by the clashes with those before it, and never goes back.
export function mostOnFirst(stations: number, clashes: number[][]): number {
  const others: number[][] = Array.from({ length: stations }, () => [])
  for (const [a, b] of clashes) {
    others[a].push(b)
    others[b].push(a)
  }
  const channel = new Array<number>(stations).fill(0)
  let onOne = 0
  for (let station = 0; station < stations; station++) {
    const taken = new Set(others[station].map((other) => channel[other]))
    if (taken.has(1) && taken.has(2)) return -1
    channel[station] = taken.has(1) ? 2 : 1
    if (channel[station] === 1) onOne++
  }
  return Math.max(onOne, stations - onOne)
}
