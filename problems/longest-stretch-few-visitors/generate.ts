interface Door {
  badges: number[]
  limit: number
}

const furthest = 1_000_000_000

/** Entries drawn from a number of different badges, each as likely as the others. */
export function crowd(random: Random, args: { n: number; badges?: number; limit?: number }): Door {
  const known = Array.from({ length: args.badges ?? 50 }, () => random.int(-furthest, furthest))
  return { badges: Array.from({ length: args.n }, () => random.pick(known)), limit: args.limit ?? 40 }
}

/** Blocks of about `size` entries, each block with a new badge: a fitting stretch is `limit` blocks long. */
export function blocks(random: Random, args: { n: number; size: number; limit: number }): Door {
  const badges: number[] = []
  let badge = random.int(-furthest, 0)
  while (badges.length < args.n) {
    badge += random.int(1, 9_000)
    const size = args.size === 1 ? 1 : args.size + random.int(-1, 1)
    for (let i = 0; i < size && badges.length < args.n; i++) badges.push(badge)
  }
  return { badges, limit: args.limit }
}

/** Everybody may stay to the end, so that what begins anew at each person is slow. */
export function everybodyFits(random: Random, args: { n: number }): Door {
  const badges = Math.max(1, Math.floor(args.n / 100))
  return crowd(random, { n: args.n, badges, limit: badges })
}

export function validate(input: Door): true | string {
  const { badges, limit } = input
  if (badges.length > 100_000) return 'there are more than 100000 entries'
  if (badges.some((badge) => Math.abs(badge) > furthest)) return 'a badge is beyond 1000000000'
  return limit >= 0 && limit <= 100_000 ? true : 'the limit is outside 0..100000'
}
