interface Route {
  stops: number[]
  k: number
}

/** A route of n stops with many repeated numbers; the k-th from the end goes (the last one by default). */
export function random(random: Random, args: { n: number; k?: number }): Route {
  return { stops: Array.from({ length: args.n }, () => random.int(-999, 999)), k: args.k ?? 1 }
}

export function validate(input: Route): true | string {
  const { stops, k } = input
  if (stops.length > 100_000) return `there are ${stops.length} stops, more than 100000`
  const wrong = stops.find((stop) => Math.abs(stop) > 1_000_000_000)
  if (wrong !== undefined) return `the stop ${wrong} is not between -1000000000 and 1000000000`
  if (k < 1 || k > 1_000_000_000) return `k is ${k}, not between 1 and 1000000000`
  return true
}
