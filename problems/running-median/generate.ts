interface Input {
  delays: number[]
}

export function anyOrder(random: Random, args: { n: number; low?: number; high?: number }): Input {
  const low = args.low ?? -200_000
  const high = args.high ?? 300_000
  return { delays: Array.from({ length: args.n }, () => random.int(low, high)) }
}

/** Delays that tend to grow, so that the upper half changes most. */
export function rising(random: Random, args: { n: number }): Input {
  return { delays: Array.from({ length: args.n }, (_, i) => i - 1000 + random.int(-500, 500)) }
}

export function validate({ delays }: Input): true | string {
  return (delays.length >= 1 && delays.length <= 100_000) || `there are ${delays.length} delays`
}
