// Slow: takes at each crossing a street that does not cut off the rest, and searches through the town to know.
export function clearAll(crossings: number, streets: number[][], depot: number): number[] {
  const leaving = Array.from({ length: crossings }, () => new Set<number>())
  const degree = new Array<number>(crossings).fill(0)
  for (const [street, ends] of streets.entries()) {
    for (const end of ends) {
      leaving[end]!.add(street)
      degree[end]!++
    }
  }
  const odd = degree.filter((count) => count % 2 === 1)
  if (odd.length > 2 || (odd.length > 0 && degree[depot]! % 2 === 0)) return []
  const otherEnd = (street: number, at: number) => streets[street]![0]! + streets[street]![1]! - at

  const leadsBack = (without: number, from: number, to: number): boolean => {
    const seen = new Set([from])
    for (const at of seen) for (const street of leaving[at]!) if (street !== without) seen.add(otherEnd(street, at))
    return seen.has(to)
  }
  const route: number[] = []
  let at = depot
  while (leaving[at]!.size > 0) {
    const [...choice] = leaving[at]!
    const next = choice.find((street) => leadsBack(street, otherEnd(street, at), at)) ?? choice[0]!
    for (const end of streets[next]!) leaving[end]!.delete(next)
    route.push(next)
    at = otherEnd(next, at)
  }
  return route.length === streets.length ? route : []
}
