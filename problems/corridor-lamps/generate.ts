interface Input {
  reach: number[]
}

/** Reaches from `low` to `high`; `broken` per cent of the lamps are broken. */
export function mixed(random: Random, args: { n: number; low: number; high: number; broken: number }): Input {
  const reach = Array.from({ length: args.n }, () =>
    random.int(0, 99) < args.broken ? -1 : random.int(args.low, args.high),
  )
  return { reach }
}

/** Every lamp lights a large part of the corridor, but the first square is lit only by a lamp near it. */
export function wide(random: Random, args: { n: number }): Input {
  const reach = Array.from({ length: args.n }, (_, i) => {
    const most = Math.min(i - 1, Math.floor(args.n * 0.45))
    return most < 1 ? 0 : random.int(Math.ceil(most * 0.9), most)
  })
  return { reach }
}

/**
 * Wide lamps, then narrow ones: what walks over the squares of each lamp is slow in the first half, and what looks through
 * all lamps for each that it takes is slow in the second.
 */
export function wideThenNarrow(random: Random, args: { n: number }): Input {
  const half = Math.floor(args.n / 2)
  const narrow = Array.from({ length: args.n - half }, () => random.int(1, 3))
  return { reach: [...wide(random, { n: half }).reach, ...narrow] }
}

export function validate({ reach }: Input): true | string {
  if (reach.length < 1 || reach.length > 100_000) return `there are ${reach.length} lamps`
  const bad = reach.findIndex((r) => r < -1 || r > 100_000)
  return bad === -1 || `reach[${bad}] is ${reach[bad]}`
}
