// Mistake: counts the odd crossings only, and does not see that some streets cannot be reached.
export function clearAll(crossings: number, streets: number[][], depot: number): number[] {
  const leaving = Array.from({ length: crossings }, () => [] as number[])
  for (const [street, ends] of streets.entries()) for (const end of ends) leaving[end]!.push(street)
  const odd = [...leaving.keys()].filter((at) => leaving[at]!.length % 2 === 1)
  if (odd.length > 2 || (odd.length > 0 && !odd.includes(depot))) return []
  const driven = new Set<number>()
  const way = [{ at: depot, by: -1 }]
  const route: number[] = []
  while (way.length > 0) {
    const { at, by } = way.at(-1)!
    const next = leaving[at]!.pop()
    if (next === undefined) {
      route.push(by)
      way.pop()
    } else if (!driven.has(next)) {
      driven.add(next)
      way.push({ at: streets[next]![0]! + streets[next]![1]! - at, by: next })
    }
  }
  return route.reverse().slice(1)
}
