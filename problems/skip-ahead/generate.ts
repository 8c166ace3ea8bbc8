interface Replay {
  start: number
  factor: number
  shift: number
  modulus: number
  times: bigint
}

function rule(random: Random, modulus: number, times: bigint): Replay {
  const number = () => random.int(0, modulus - 1)
  return { start: number(), factor: number(), shift: number(), modulus, times }
}

/** n steps of a rule with a large modulus. */
export function match(random: Random, args: { n: number }): Replay {
  return rule(random, random.int(900_000_000, 1_000_000_000), BigInt(args.n))
}

/** Any number of steps above 10^17. */
export function long(random: Random, _args: Record<string, never>): Replay {
  const times = random.long(100_000_000_000_000_000n, 1_000_000_000_000_000_000n)
  return rule(random, random.int(900_000_000, 1_000_000_000), times)
}

/** A modulus and a number of steps up to `highest`. */
export function small(random: Random, args: { highest: number }): Replay {
  return rule(random, random.int(1, args.highest), BigInt(random.int(0, args.highest)))
}

export function validate({ start, factor, shift, modulus, times }: Replay): true | string {
  if (modulus < 1 || modulus > 1_000_000_000) return `the modulus is ${modulus}`
  const wrong = [start, factor, shift].find((number) => number < 0 || number >= modulus)
  if (wrong !== undefined) return `${wrong} is not between 0 and ${modulus - 1}`
  return times >= 0n && times <= 1_000_000_000_000_000_000n ? true : `there are ${times} steps`
}
