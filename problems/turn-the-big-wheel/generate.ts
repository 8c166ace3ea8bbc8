interface Wheel {
  cabins: number[]
  steps: number
}

/** Numbers by chance, turned by `steps`, or by any number of steps. */
export function wheel(random: Random, args: { n: number; steps?: number }): Wheel {
  return {
    cabins: Array.from({ length: args.n }, () => random.int(-99, 99)),
    steps: args.steps ?? random.int(-1_000_000_000, 1_000_000_000),
  }
}

/** Cabins in order, turned by half a round. */
export function halfTurn(random: Random, args: { n: number }): Wheel {
  const first = random.int(1, 1000)
  return { cabins: Array.from({ length: args.n }, (_, i) => first + i), steps: Math.floor(args.n / 2) }
}

export function validate(input: Wheel): true | string {
  const { cabins, steps } = input
  if (cabins.length < 1 || cabins.length > 200_000) return `there are ${cabins.length} cabins`
  const wrong = [...cabins, steps].find((number) => Math.abs(number) > 1_000_000_000)
  return wrong === undefined ? true : `${wrong} is beyond 1000000000`
}
