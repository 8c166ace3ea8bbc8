// Begins at each plant and walks until all wishes are met: O(n^2).
export function shortestWalk(plants: number[], wanted: number[]): number[] {
  const wishes = new Map<number, number>()
  for (const species of wanted) wishes.set(species, (wishes.get(species) ?? 0) + 1)
  let best: number[] = []
  for (let start = 0; start < plants.length; start++) {
    const open = new Map(wishes)
    let missing = wanted.length
    for (let end = start; end < plants.length; end++) {
      const count = open.get(plants[end]) ?? 0
      if (count > 0) missing--
      open.set(plants[end], count - 1)
      if (missing > 0) continue
      if (best.length === 0 || end - start < best[1] - best[0]) best = [start, end]
      break
    }
  }
  return best
}
