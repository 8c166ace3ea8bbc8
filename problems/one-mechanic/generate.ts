interface Shop {
  brought: number[]
  work: number[]
}

/** Times and work by chance; small bounds make many equal ones. */
export function random(random: Random, args: { n: number; latest: number; longest: number }): Shop {
  return {
    brought: Array.from({ length: args.n }, () => random.int(0, args.latest)),
    work: Array.from({ length: args.n }, () => random.int(1, args.longest)),
  }
}

/** All are brought in during the first repairs, so that nearly all wait nearly all the time. */
export function fullDay(random: Random, args: { n: number }): Shop {
  return {
    brought: Array.from({ length: args.n }, () => random.int(0, 100_000)),
    work: Array.from({ length: args.n }, () => random.int(500_000_000, 1_000_000_000)),
  }
}

export function validate({ brought, work }: Shop): true | string {
  if (brought.length < 1 || brought.length > 80_000) return `there are ${brought.length} bicycles`
  if (work.length !== brought.length) return 'brought and work differ in length'
  if (brought.some((minute) => minute < 0 || minute > 1_000_000_000)) return 'a time is out of range'
  if (work.some((minutes) => minutes < 1 || minutes > 1_000_000_000)) return 'a repair is out of range'
  return true
}
