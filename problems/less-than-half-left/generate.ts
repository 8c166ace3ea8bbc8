interface Register {
  people: number[]
}

const most = 2_000_000_000

/** Numbers by chance, from 0 to `top` or to the highest that is allowed. */
export function anyYears(random: Random, args: { n: number; top?: number }): Register {
  return { people: Array.from({ length: args.n }, () => random.int(0, args.top ?? most)) }
}

/** A parish that loses people all the time, so that nearly every pair of years far enough apart is a collapse. */
export function decline(random: Random, args: { n: number }): Register {
  const people = Array.from({ length: args.n }, () => random.int(0, most))
  return { people: people.sort((a, b) => b - a) }
}

/** A parish that grows all the time: not one collapse. */
export function growth(random: Random, args: { n: number }): Register {
  return { people: decline(random, args).people.reverse() }
}

/** First large numbers, then small ones: every pair across the middle is a collapse. */
export function exodus(random: Random, args: { n: number }): Register {
  const people = Array.from({ length: args.n }, (_, i) =>
    2 * i < args.n ? random.int(1_900_000_000, most) : random.int(0, 900),
  )
  return { people }
}

/** Powers of two and their neighbours, so that many pairs are just about half. */
export function nearHalf(random: Random, args: { n: number }): Register {
  return {
    people: Array.from({ length: args.n }, () => Math.max(0, 2 ** random.int(0, 9) + random.int(-1, 1))),
  }
}

export function validate(input: Register): true | string {
  const { people } = input
  if (people.length > 100_000) return `there are ${people.length} years`
  const wrong = people.find((one) => one < 0 || one > most)
  return wrong === undefined ? true : `${wrong} people are outside 0..${most}`
}
