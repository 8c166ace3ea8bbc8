export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  const size = second.length + 1
  const known = [0, 1].map(() => new Int32Array((first.length + 1) * size).fill(-1))

  /** The least cost of all jobs from i and j on; `last` is 0 where job i - 1 of the first queue was the last one. */
  function rest(i: number, j: number, last: 0 | 1): number {
    if (i === first.length && j === second.length) return 0
    const memory = known[last]!
    const found = memory[i * size + j]!
    if (found >= 0) return found
    const ink = last === 0 ? first[i - 1] : second[j - 1]
    const cost = (to: number) => (ink === undefined ? 0 : change[ink]![to]!)
    let least = Infinity
    if (i < first.length) least = cost(first[i]!) + rest(i + 1, j, 0)
    if (j < second.length) least = Math.min(least, cost(second[j]!) + rest(i, j + 1, 1))
    memory[i * size + j] = least
    return least
  }
  return rest(0, 0, 0)
}
