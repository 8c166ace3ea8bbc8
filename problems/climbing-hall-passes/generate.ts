interface Plan {
  days: number[]
  prices: number[]
  spans: number[]
}

interface SeasonArgs {
  n: number
  /** The number of kinds, 6 by default. */
  kinds?: number
  /** The most days from one visit to the next, 5 by default. */
  gap?: number
  /** The longest span, twice the number of visits by default. */
  longest?: number
}

/** Visits with gaps by chance, and kinds whose prices grow more slowly than their spans. */
export function season(random: Random, args: SeasonArgs): Plan {
  const kinds = args.kinds ?? 6
  const longest = args.longest ?? 2 * args.n
  const days: number[] = []
  let day = random.int(0, 1000)
  for (let i = 0; i < args.n; i++) {
    days.push(day)
    day += random.int(1, args.gap ?? 5)
  }
  const spans = Array.from({ length: kinds }, (_, i) => Math.max(1, Math.ceil((longest * i) / (kinds - 1))))
  const order = random.shuffle(spans)
  const prices = order.map((span) => Math.min(10_000, Math.ceil(span ** 0.8) + random.int(4, 9)))
  return { days, prices, spans: order }
}

/** One dear kind of a single day: every visit costs the most. */
export function dear(random: Random, args: { n: number }): Plan {
  const days = Array.from({ length: args.n }, (_, i) => i * 20_000 + random.int(0, 9))
  return { days, prices: [10_000], spans: [1] }
}

export function validate({ days, prices, spans }: Plan): true | string {
  if (days.length > 50_000) return `there are ${days.length} visits, more than 50000`
  let before = -1
  for (const day of days) {
    if (day < 0 || day > 1_000_000_000) return `day ${day} is not between 0 and 1000000000`
    if (day <= before) return `day ${day} does not come after the day before it in the list`
    before = day
  }
  if (prices.length < 1 || prices.length > 10) return `there are ${prices.length} kinds`
  if (spans.length !== prices.length) return `there are ${prices.length} prices, but ${spans.length} spans`
  const price = prices.find((value) => value < 1 || value > 10_000)
  if (price !== undefined) return `the price ${price} is not between 1 and 10000`
  const span = spans.find((value) => value < 1 || value > 1_000_000_000)
  return span === undefined ? true : `the span ${span} is not between 1 and 1000000000`
}
