interface Brook {
  stones: string
}

/** n stones, `slippery` per cent of them slippery (15 by default), never three in a row. */
export function random(random: Random, args: { n: number; slippery?: number }): Brook {
  let stones = ''
  for (let i = 0; i < args.n; i++)
    stones += random.int(0, 99) < (args.slippery ?? 15) && !stones.endsWith('xx') ? 'x' : 'o'
  return { stones }
}

/** n firm stones. */
export function firm(_random: Random, args: { n: number }): Brook {
  return { stones: 'o'.repeat(args.n) }
}

/** Firm stones, but for three slippery ones in a row just before the far bank. */
export function blocked(_random: Random, args: { n: number }): Brook {
  return { stones: `${'o'.repeat(args.n - 3)}xxx` }
}

export function validate({ stones }: Brook): true | string {
  if (stones.length > 100_000) return `there are ${stones.length} stones, more than 100000`
  return /^[ox]*$/.test(stones) ? true : 'a stone is neither o nor x'
}
