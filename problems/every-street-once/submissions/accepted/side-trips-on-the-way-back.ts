export function clearAll(crossings: number, streets: number[][], depot: number): number[] {
  const leaving = Array.from({ length: crossings }, () => [] as number[])
  for (const [street, ends] of streets.entries()) for (const end of ends) leaving[end]!.push(street)
  const isOdd = (ends: readonly number[]) => ends.length % 2 === 1
  if (leaving.some(isOdd) && !isOdd(leaving[depot]!)) return []
  if (leaving.filter(isOdd).length > 2) return []

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
  // The last entry stands for the depot itself.
  return route.length > streets.length ? route.reverse().slice(1) : []
}
