// Mistake: counts a loop as one street end at its crossing, so that an even crossing looks odd.
export function clearAll(crossings: number, streets: number[][], depot: number): number[] {
  const leaving = Array.from({ length: crossings }, () => new Set<number>())
  for (const [street, ends] of streets.entries()) for (const end of ends) leaving[end]!.add(street)
  const odd = [...leaving.keys()].filter((at) => leaving[at]!.size % 2 === 1)
  if (odd.length > 2 || (odd.length > 0 && !odd.includes(depot))) return []
  const way = [{ at: depot, by: -1 }]
  const route: number[] = []
  while (way.length > 0) {
    const { at, by } = way.at(-1)!
    const [next] = leaving[at]!
    if (next === undefined) {
      route.push(by)
      way.pop()
    } else {
      const [a, b] = streets[next]! as [number, number]
      leaving[a]!.delete(next)
      leaving[b]!.delete(next)
      way.push({ at: a + b - at, by: next })
    }
  }
  return route.length > streets.length ? route.reverse().slice(1) : []
}
