export function mostPainfulCable(offices: number, cables: number[][]): number {
  const cablesOf: number[][] = Array.from({ length: offices }, () => [])
  for (const [cable, [a, b]] of cables.entries()) {
    cablesOf[a].push(cable)
    cablesOf[b].push(cable)
  }
  let clock = 0
  /** When an office was met; -1 for not yet. */
  const met = new Array<number>(offices).fill(-1)
  /** The earliest office that its subtree has a cable to, without those of the tree. */
  const low = new Array<number>(offices).fill(-1)
  const size = new Array<number>(offices).fill(1)
  const cameBy = new Array<number>(offices).fill(-1)
  const nextOf = new Array<number>(offices).fill(0)
  const path: number[] = []

  function enter(office: number, cable: number): void {
    met[office] = clock
    low[office] = clock
    clock++
    cameBy[office] = cable
    path.push(office)
  }

  let worst = -1
  let most = 0
  for (let first = 0; first < offices; first++) {
    if (met[first] !== -1) continue
    const part: number[] = []
    enter(first, -1)
    while (path.length > 0) {
      const office = path[path.length - 1]
      const cable = cablesOf[office][nextOf[office]++]
      if (cable === undefined) {
        path.pop()
        part.push(office)
        if (path.length === 0) break
        const above = path[path.length - 1]
        low[above] = Math.min(low[above], low[office])
        size[above] += size[office]
      } else if (cable !== cameBy[office]) {
        const [a, b] = cables[cable]
        const other = a === office ? b : a
        if (met[other] === -1) enter(other, cable)
        else low[office] = Math.min(low[office], met[other])
      }
    }
    for (const office of part) {
      const cable = cameBy[office]
      // Something in its subtree leads past the cable above it.
      if (cable === -1 || low[office] < met[office]) continue
      const pairs = size[office] * (part.length - size[office])
      if (pairs > most || (pairs === most && cable < worst)) {
        most = pairs
        worst = cable
      }
    }
  }
  return worst
}
