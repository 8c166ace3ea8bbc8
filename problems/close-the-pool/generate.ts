interface Season {
  visitors: number[]
  days: number
}

const most = 10_000

export function season(random: Random, args: { n: number; days: number; most?: number }): Season {
  return { visitors: Array.from({ length: args.n }, () => random.int(0, args.most ?? most)), days: args.days }
}

/** As `season`, closed for half of it. */
export function halfTheSeason(random: Random, args: { n: number }): Season {
  return season(random, { n: args.n, days: Math.ceil(args.n / 2) })
}

/** Fewer and fewer visitors: the last possible start is the best one. */
export function falling(random: Random, args: { n: number; days: number }): Season {
  const { visitors, days } = season(random, args)
  return { visitors: visitors.sort((a, b) => b - a), days }
}

export function validate({ visitors, days }: Season): true | string {
  if (visitors.length < 1 || visitors.length > 200_000) return `the season has ${visitors.length} days`
  if (days < 1 || days > visitors.length) return `${days} days of ${visitors.length} are closed`
  const wrong = visitors.find((count) => count < 0 || count > most)
  return wrong === undefined ? true : `${wrong} visitors are outside 0..10000`
}
