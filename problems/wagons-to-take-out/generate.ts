interface Train {
  stops: number[]
}

/** n wagons for stops anywhere. */
export function shuffled(random: Random, args: { n: number }): Train {
  return { stops: Array.from({ length: args.n }, () => random.int(-1_000_000_000, 1_000_000_000)) }
}

/** n wagons for few different stops. */
export function few(random: Random, args: { n: number; kinds: number }): Train {
  return { stops: Array.from({ length: args.n }, () => random.int(1, args.kinds)) }
}

/** n wagons in order, with some pairs swapped. */
export function nearly(random: Random, args: { n: number; swaps: number }): Train {
  const stops = Array.from({ length: args.n }, (_, i) => 3 * i - args.n)
  for (let i = 0; i < args.swaps; i++) {
    const from = random.int(0, args.n - 1)
    const to = random.int(0, args.n - 1)
    const moved = stops[from] ?? 0
    stops[from] = stops[to] ?? 0
    stops[to] = moved
  }
  return { stops }
}

/** n wagons from the last stop to the first, now and then two for the same stop. */
export function reversed(random: Random, args: { n: number }): Train {
  let stop = 1_000_000_000
  return {
    stops: Array.from({ length: args.n }, () => {
      stop -= random.int(0, 2)
      return stop
    }),
  }
}

/** The first half of n wagons in order, the others for stops from the first tenth of these. */
export function backToTheFirst(random: Random, args: { n: number }): Train {
  const half = Math.ceil(args.n / 2)
  return { stops: Array.from({ length: args.n }, (_, i) => (i < half ? 5 * i : random.int(0, half >> 1))) }
}

export function validate({ stops }: Train): true | string {
  if (stops.length > 100_000) return `there are ${stops.length} wagons, more than 100000`
  const wrong = stops.find((stop) => Math.abs(stop) > 1_000_000_000)
  return wrong === undefined ? true : `the stop ${wrong} is beyond 1000000000`
}
