interface Orders {
  days: number[]
  due: number[]
}

/** Orders by chance. */
export function randomOrders(random: Random, args: { n: number; longest: number; latest: number }): Orders {
  return {
    days: Array.from({ length: args.n }, () => random.int(1, args.longest)),
    due: Array.from({ length: args.n }, () => random.int(1, args.latest)),
  }
}

/** About half of the work fits, so that orders have to be dropped all the time, and many are kept. */
export function squeezed(random: Random, args: { n: number }): Orders {
  return randomOrders(random, { n: args.n, longest: 10_000, latest: args.n * 2500 })
}

/** The longer an order, the earlier it is wanted: once the time is used up, every order pushes out another. */
export function shorterAndShorter(random: Random, args: { n: number }): Orders {
  const places = random.shuffle(Array.from({ length: args.n }, (_, i) => i))
  return {
    days: places.map((i) => 3 * args.n - i),
    due: places.map((i) => Math.floor((args.n * args.n) / 8) + i + 1),
  }
}

/** Half of the orders fit, all about equally long and wanted at the end: each of the others pushes out one of many. */
export function longList(random: Random, args: { n: number }): Orders {
  const length = Math.floor(1_600_000_000 / args.n)
  return {
    days: Array.from({ length: args.n }, () => length + random.int(0, 9)),
    due: Array.from({ length: args.n }, () => 900_000_000 + random.int(0, 99_999)),
  }
}

export function validate({ days, due }: Orders): true | string {
  if (days.length < 1 || days.length > 80_000) return `there are ${days.length} orders`
  if (due.length !== days.length) return 'days and due differ in length'
  if ([...days, ...due].some((day) => day < 1 || day > 1_000_000_000)) return 'a number is out of range'
  return true
}
