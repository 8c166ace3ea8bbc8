interface Input {
  n: bigint
  a: number
  b: number
}

/** A number of tickets a little below `n`, and two small numbers with a common divisor. */
export function near(random: Random, args: { n: number }): Input {
  const common = random.int(2, 4)
  return {
    n: BigInt(args.n - random.int(0, Math.floor(args.n / 1000))),
    a: common * random.pick([1, 3, 5, 7]),
    b: common * random.pick([2, 4, 11]),
  }
}

export function validate({ n, a, b }: Input): true | string {
  if (n < 0n || n > 3_000_000_000n) return `n is ${n}`
  if (a < 1 || a > 1_000_000_000) return `a is ${a}`
  if (b < 1 || b > 1_000_000_000) return `b is ${b}`
  return true
}
