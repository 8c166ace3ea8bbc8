interface Box {
  years: number[]
}

/** `n` samples from a span of `span` years that begins with `first`. */
export function samples(random: Random, args: { n: number; first: number; span: number }): Box {
  return {
    years: Array.from({ length: args.n }, () => args.first + random.int(0, args.span - 1)),
  }
}

/** Every year of a single long run once, in random order. */
export function oneRun(random: Random, args: { n: number }): Box {
  const first = random.int(-90_000, -20_000)
  return { years: random.shuffle(Array.from({ length: args.n }, (_, i) => first + i)) }
}

/** Runs of `length` years with one year missing between them: all of them are equally long. */
export function equalRuns(random: Random, args: { n: number; length: number }): Box {
  const first = random.int(-90_000, -20_000)
  return {
    years: random.shuffle(Array.from({ length: args.n }, (_, i) => first + i + Math.floor(i / args.length))),
  }
}

/** Half of the samples are from the first year of a run, the others from one later year of it each. */
export function crowdedStart(random: Random, args: { n: number }): Box {
  const first = random.int(-90_000, -20_000)
  const half = Math.floor(args.n / 2)
  return { years: random.shuffle(Array.from({ length: args.n }, (_, i) => first + Math.max(0, i - half))) }
}

export function validate(input: Box): true | string {
  const { years } = input
  if (years.length > 100_000) return `there are ${years.length} samples`
  const wrong = years.find((year) => Math.abs(year) > 1_000_000_000)
  return wrong === undefined ? true : `the year ${wrong} is beyond 1000000000`
}
