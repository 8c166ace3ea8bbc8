// Mistake: begins at an odd crossing if there is one, even if that is not the depot.
export function clearAll(crossings: number, streets: number[][], depot: number): number[] {
  const leaving = Array.from({ length: crossings }, () => [] as number[])
  for (const [street, ends] of streets.entries()) for (const end of ends) leaving[end]!.push(street)
  const odd = [...leaving.keys()].filter((at) => leaving[at]!.length % 2 === 1)
  if (odd.length > 2) return []
  const start = odd.length === 0 || odd.includes(depot) ? depot : odd[0]!
  const driven = new Set<number>()
  const way = [{ at: start, by: -1 }]
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
  return route.length > streets.length ? route.reverse().slice(1) : []
}
