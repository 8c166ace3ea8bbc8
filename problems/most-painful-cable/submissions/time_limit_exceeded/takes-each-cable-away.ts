// Slow: takes each cable away and counts the offices that one of its ends still reaches: O(cables * (offices + cables)).
export function mostPainfulCable(offices: number, cables: number[][]): number {
  const ways: [to: number, cable: number][][] = Array.from({ length: offices }, () => [])
  for (const [cable, [a, b]] of cables.entries()) {
    ways[a].push([b, cable])
    ways[b].push([a, cable])
  }

  function reached(from: number, without: number): Set<number> {
    const seen = new Set([from])
    for (const office of seen) for (const [to, cable] of ways[office]) if (cable !== without) seen.add(to)
    return seen
  }

  let worst = -1
  let most = 0
  for (const [cable, [a, b]] of cables.entries()) {
    const side = reached(a, cable)
    if (side.has(b)) continue
    const pairs = side.size * reached(b, cable).size
    if (pairs > most) {
      most = pairs
      worst = cable
    }
  }
  return worst
}
