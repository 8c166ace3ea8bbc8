interface Town {
  crossings: number
  streets: number[][]
  depot: number
}

interface TourArgs {
  /** Streets. */
  n: number
  /** A quarter of n by default. */
  crossings?: number
  closed?: boolean
}

/** The streets of a route by chance, in random order. */
export function tour(random: Random, { n, crossings = Math.max(2, n >> 2), closed = false }: TourArgs): Town {
  const depot = random.int(0, crossings - 1)
  const streets: number[][] = []
  let at = depot
  for (let i = 1; i <= n; i++) {
    const next = closed && i === n ? depot : random.int(0, crossings - 1)
    streets.push(random.int(0, 1) === 0 ? [at, next] : [next, at])
    at = next
  }
  return { crossings, streets: random.shuffle(streets), depot }
}

/** Streets by chance; mostly there is no route. */
export function chance(random: Random, { n, crossings }: { n: number; crossings: number }): Town {
  const crossing = () => random.int(0, crossings - 1)
  return { crossings, streets: Array.from({ length: n }, () => [crossing(), crossing()]), depot: crossing() }
}

/** Round trips of three streets each, all through the depot; then one street on, if `tail`. */
export function petals(random: Random, { rounds, tail }: { rounds: number; tail: boolean }): Town {
  const streets = Array.from({ length: rounds }, (_, i) => [
    [0, 2 * i + 1],
    [2 * i + 1, 2 * i + 2],
    [2 * i + 2, 0],
  ]).flat()
  if (tail) streets.push([2 * rounds + 1, 0])
  return { crossings: 2 * rounds + 2, streets: random.shuffle(streets), depot: 0 }
}

/** A grid of streets, which has odd crossings at its sides, so that there is no route. */
export function blocks(_random: Random, { n }: { n: number }): Town {
  const streets: number[][] = []
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      const at = row * n + column
      if (column + 1 < n) streets.push([at, at + 1])
      if (row + 1 < n) streets.push([at, at + n])
    }
  }
  return { crossings: n * n, streets, depot: 1 }
}

/** One long street in pieces, with the depot at its first end, or `far` from it. */
export function line(random: Random, { n, far }: { n: number; far: number }): Town {
  const names = random.shuffle(Array.from({ length: n + 1 }, (_, i) => i))
  const streets = names.slice(1).map((to, i) => [names[i] ?? to, to])
  return { crossings: n + 1, streets: random.shuffle(streets), depot: names[far] ?? 0 }
}

export function validate({ crossings, streets, depot }: Town): true | string {
  if (crossings < 1 || crossings > 30_000) return `there are ${crossings} crossings, not 1 to 30000`
  if (streets.length < 1 || streets.length > 30_000)
    return `there are ${streets.length} streets, not 1 to 30000`
  const isCrossing = (at: number) => at >= 0 && at < crossings
  const wrong = streets.find((street) => street.length !== 2 || !street.every(isCrossing))
  if (wrong !== undefined) return `[${wrong}] is no street`
  return isCrossing(depot) ? true : `there is no crossing ${depot}`
}
