interface Network {
  offices: number
  cables: number[][]
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)

/** Offices renamed by chance, cables in random order and direction. */
function shuffled(random: Random, offices: number, cables: number[][]): Network {
  const names = random.shuffle(numbers(offices))
  const renamed = cables.map(([a = 0, b = 0]) => {
    const ends = [names[a] ?? 0, names[b] ?? 0]
    return random.int(0, 1) === 0 ? ends : ends.reverse()
  })
  return { offices, cables: random.shuffle(renamed) }
}

/**
 * `parts` separate networks, each grown from one office: by a single cable (`single` of a hundred times), by two cables to the same
 * office, or by a ring of up to `ring` offices. New offices join one of the last `near` ones of the part.
 */
export function random(
  random: Random,
  args: { n: number; parts?: number; single?: number; ring?: number; near?: number },
): Network {
  const { n, parts = 1, single = 50, ring = 6, near = n } = args
  const cables: number[][] = []
  for (let part = 0; part < parts; part++) {
    const start = Math.floor((part * n) / parts)
    const end = Math.floor(((part + 1) * n) / parts)
    for (let office = start + 1; office < end; ) {
      const from = random.int(Math.max(start, office - near), office - 1)
      cables.push([from, office])
      const length = random.int(1, 100) <= single ? 0 : random.int(1, ring)
      const last = Math.min(end, office + Math.max(1, length)) - 1
      for (; office < last; office++) cables.push([office, office + 1])
      if (length > 0) cables.push([last, from])
      office++
    }
  }
  return shuffled(random, n, cables)
}

/** All offices in a row; `closed` joins the last with the first. */
export function row(random: Random, args: { n: number; closed?: boolean }): Network {
  const cables = numbers(args.n - 1).map((i) => [i, i + 1])
  if (args.closed === true) cables.push([args.n - 1, 0])
  return shuffled(random, args.n, cables)
}

/** Two rings of n / 2 offices, joined by one cable. */
export function twoRings(random: Random, args: { n: number }): Network {
  const half = Math.floor(args.n / 2)
  const cables = numbers(half).flatMap((i) => [
    [i, (i + 1) % half],
    [half + i, half + ((i + 1) % half)],
  ])
  cables.push([random.int(0, half - 1), half + random.int(0, half - 1)])
  return shuffled(random, 2 * half, cables)
}

export function validate(input: Network): true | string {
  const { offices, cables } = input
  if (offices < 1 || offices > 50_000) return `there are ${offices} offices, not 1 to 50000`
  if (cables.length > 100_000) return `there are ${cables.length} cables, more than 100000`
  for (const cable of cables) {
    const [a = -1, b = -1] = cable
    if (cable.length !== 2) return `the cable [${cable}] has not two ends`
    if (a < 0 || a >= offices || b < 0 || b >= offices) return `the cable [${cable}] ends in no office`
    if (a === b) return `the cable [${cable}] joins an office with itself`
  }
  return true
}
