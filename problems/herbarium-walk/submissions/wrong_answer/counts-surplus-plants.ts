// Lowers the number of missing specimens for every wanted plant, even if there were enough of its species.
export function shortestWalk(plants: number[], wanted: number[]): number[] {
  const need = new Set(wanted)
  let missing = wanted.length
  let best: number[] = []
  let start = 0
  plants.forEach((species, end) => {
    if (need.has(species)) missing--
    while (missing <= 0) {
      if (best.length === 0 || end - start < best[1] - best[0]) best = [start, end]
      if (need.has(plants[start])) missing++
      start++
    }
  })
  return best
}
