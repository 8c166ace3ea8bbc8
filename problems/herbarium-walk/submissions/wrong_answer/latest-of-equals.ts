// Takes an equally short part for a better one, so the last of them is returned.
export function shortestWalk(plants: number[], wanted: number[]): number[] {
  const open = new Map<number, number>()
  for (const species of wanted) open.set(species, (open.get(species) ?? 0) + 1)
  let missing = wanted.length
  let best: number[] = []
  let shortest = Infinity
  let start = 0
  plants.forEach((species, end) => {
    const before = open.get(species) ?? 0
    open.set(species, before - 1)
    if (before > 0) missing--
    while (missing === 0) {
      if (end - start <= shortest) {
        shortest = end - start
        best = [start, end]
      }
      const after = (open.get(plants[start]) ?? 0) + 1
      open.set(plants[start], after)
      if (after > 0) missing++
      start++
    }
  })
  return best
}
