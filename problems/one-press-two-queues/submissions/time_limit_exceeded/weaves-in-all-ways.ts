// Slow: tries all ways to weave the queues, and works out the same rest again and again.
export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  function rest(i: number, j: number, ink: number): number {
    if (i === first.length && j === second.length) return 0
    const cost = (to: number) => (ink < 0 ? 0 : change[ink]![to]!)
    let least = Infinity
    if (i < first.length) least = cost(first[i]!) + rest(i + 1, j, first[i]!)
    if (j < second.length) least = Math.min(least, cost(second[j]!) + rest(i, j + 1, second[j]!))
    return least
  }
  return rest(0, 0, -1)
}
