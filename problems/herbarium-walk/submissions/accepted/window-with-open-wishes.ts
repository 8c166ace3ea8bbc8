export function shortestWalk(plants: number[], wanted: number[]): number[] {
  /** How many of a species are still to be found; below 0, how many more than needed the window has. */
  const open = new Map<number, number>()
  const change = (species: number, by: number): number => {
    const count = (open.get(species) ?? 0) + by
    open.set(species, count)
    return count
  }
  for (const species of wanted) change(species, 1)
  let missing = wanted.length
  let best: number[] = []
  let start = 0
  plants.forEach((species, end) => {
    if (change(species, -1) >= 0) missing--
    while (missing === 0) {
      if (best.length === 0 || end - start < best[1] - best[0]) best = [start, end]
      if (change(plants[start], 1) > 0) missing++
      start++
    }
  })
  return best
}
