// Mistake: looks for the cable with the most offices on its smaller side, but few offices cut off from many may be more pairs.
export function mostPainfulCable(offices: number, cables: number[][]): number {
  const ways: [to: number, cable: number][][] = Array.from({ length: offices }, () => [])
  for (const [cable, [a, b]] of cables.entries()) {
    ways[a].push([b, cable])
    ways[b].push([a, cable])
  }
  let clock = 0
  const met = new Array<number>(offices).fill(-1)
  const low = new Array<number>(offices).fill(-1)
  const size = new Array<number>(offices).fill(1)
  let found: { cable: number; lower: number; upper: number }[] = []

  function visit(office: number, parent: number, by: number): void {
    met[office] = low[office] = clock++
    for (const [to, cable] of ways[office]) {
      if (cable === by) continue
      if (met[to] !== -1) {
        low[office] = Math.min(low[office], met[to])
        continue
      }
      visit(to, office, cable)
      size[office] += size[to]
      low[office] = Math.min(low[office], low[to])
      if (low[to] > met[office]) found.push({ cable, lower: to, upper: office })
    }
  }

  let worst = -1
  let most = 0
  for (let first = 0; first < offices; first++) {
    if (met[first] !== -1) continue
    found = []
    visit(first, -1, -1)
    for (const { cable, lower } of found) {
      const [s, t] = [size[lower], size[first] - size[lower]]
      const pain = Math.min(s, t)
      if (pain > most || (pain === most && cable < worst)) {
        most = pain
        worst = cable
      }
    }
  }
  return worst
}
