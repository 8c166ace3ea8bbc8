interface Festival {
  stations: number
  clashes: number[][]
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)

/**
 * Groups of up to `size` stations, each a random tree with two sides and as many clashes again between the sides; `odd`
 * adds a clash within a side of the last group.
 */
export function groups(random: Random, args: { n: number; size?: number; odd?: boolean }): Festival {
  const names = random.shuffle(numbers(args.n))
  const clashes: number[][] = []
  const link = (a: number, b: number) => {
    const pair = [names[a] ?? 0, names[b] ?? 0]
    clashes.push(random.int(0, 1) === 0 ? pair : pair.reverse())
  }
  let sides: number[][] = [[], []]
  for (let start = 0; start < args.n; ) {
    const end = Math.min(args.n, start + random.int(1, args.size ?? 40))
    sides = [[start], []]
    for (let station = start + 1; station < end; station++) {
      const side = (sides[1] ?? []).length > 0 && random.int(0, 3) === 0 ? 0 : 1
      sides[side]?.push(station)
      for (let count = 0; count < 2; count++) link(station, random.pick(sides[1 - side] ?? []))
    }
    start = end
  }
  const last = sides[1] ?? []
  if (args.odd === true && last.length > 1) link(last[0] ?? 0, last[1] ?? 0)
  return { stations: args.n, clashes: random.shuffle(clashes) }
}

/** All stations in a ring, in random order of numbers and clashes; an odd ring cannot be divided. */
export function ring(random: Random, args: { n: number }): Festival {
  const names = random.shuffle(numbers(args.n))
  const clashes = names.map((name, i) => [name, names[(i + 1) % args.n] ?? 0])
  return { stations: args.n, clashes: random.shuffle(clashes) }
}

export function validate(input: Festival): true | string {
  const { stations, clashes } = input
  if (stations < 1 || stations > 50_000) return `there are ${stations} stations, not 1 to 50000`
  if (clashes.length > 100_000) return `there are ${clashes.length} clashes, more than 100000`
  for (const clash of clashes) {
    if (clash.length !== 2) return `the clash [${clash}] has not two stations`
    if (clash.some((station) => station < 0 || station >= stations))
      return `the clash [${clash}] names a station that does not exist`
    if (clash[0] === clash[1]) return `station ${clash[0]} clashes with itself`
  }
  return true
}
