interface Ring {
  stored: number[]
  needed: number[]
}

/** Any amounts; where asked for, the first stretches are made cheaper until there is enough in all. */
export function random(random: Random, args: { n: number; most: number; enough: boolean }): Ring {
  const stored = Array.from({ length: args.n }, () => random.int(0, args.most))
  const needed = Array.from({ length: args.n }, () => random.int(0, args.most))
  let missing = args.enough ? needed.reduce((sum, bags, i) => sum + bags - (stored[i] ?? 0), 0) : 0
  for (let i = 0; missing > 0; i = (i + 1) % args.n) {
    const bags = Math.min(needed[i] ?? 0, missing, Math.ceil(args.most / 3))
    needed[i] = (needed[i] ?? 0) - bags
    missing -= bags
  }
  return { stored, needed }
}

/**
 * Every depot has a few bags too many, but for one stretch near the end that takes them all, so that a start before it goes wrong there.
 * With `lack` bags missing in all no start works.
 */
export function lateFailure(random: Random, args: { n: number; lack?: number }): Ring {
  const needed = Array.from({ length: args.n }, () => random.int(0, 50))
  const stored = needed.map((bags) => bags + random.int(1, 9))
  const at = args.n - 1 - random.int(0, Math.min(3, args.n - 1))
  needed[at] = stored.reduce((sum, bags, i) => sum + bags - (i === at ? 0 : (needed[i] ?? 0)), args.lack ?? 0)
  return { stored, needed }
}

export function validate({ stored, needed }: Ring): true | string {
  if (stored.length < 1 || stored.length > 100_000) return `there are ${stored.length} depots`
  if (needed.length !== stored.length) return 'stored and needed differ in length'
  if ([...stored, ...needed].some((bags) => bags < 0 || bags > 1_000_000_000))
    return 'a number is out of range'
  return true
}
