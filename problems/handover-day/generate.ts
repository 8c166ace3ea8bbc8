interface Input {
  changes: number[]
}

/** Where the only fair day is: anywhere, at the last position, or nowhere. */
type Place = 'anywhere' | 'end' | 'none'

/**
 * All changes are even but that of one day. A fair day needs a change of the total's parity, so no other day can
 * be fair; it is, unless one of the sides is made two pallets heavier.
 */
export function days(random: Random, args: { n: number; place: Place }): Input {
  const at = args.place === 'end' ? args.n - 1 : random.int(0, args.n - 1)
  const even = () => 2 * random.int(-499_000, 499_000)
  const shorter = Array.from({ length: Math.min(at, args.n - 1 - at) }, even)
  const longer = [...shorter]
  for (let rest = args.n - 1 - 2 * shorter.length; rest > 0; rest -= 2) {
    const change = rest > 1 ? even() : 0
    longer.push(change)
    if (rest > 1) longer.push(-change)
  }
  if (args.place === 'none') longer[0] = (longer[0] ?? 0) + 2
  const [before, after] = at <= args.n - 1 - at ? [shorter, longer] : [longer, shorter]
  const odd = 2 * random.int(-499_000, 499_000) + 1
  return { changes: [...random.shuffle(before), odd, ...random.shuffle(after)] }
}

/** The last day is the fair one, so that the time of every way to search grows with the size alone. */
export function handoverAtEnd(random: Random, args: { n: number }): Input {
  return days(random, { n: args.n, place: 'end' })
}

/** The same change each day: the middle is fair where the number of days is odd. */
export function steady(_random: Random, args: { n: number; change: number }): Input {
  return { changes: new Array<number>(args.n).fill(args.change) }
}

/** Before the last day there are 2^32 pallets, after it none; no day is fair. */
export function apart(_random: Random, _args: object): Input {
  return { changes: [...new Array<number>(4294).fill(1_000_000), 967_296, 7] }
}

/** Small changes by chance, so that several days may be fair. */
export function small(random: Random, args: { n: number; most: number }): Input {
  return { changes: Array.from({ length: args.n }, () => random.int(-args.most, args.most)) }
}

export function validate(input: Input): true | string {
  const { changes } = input
  if (changes.length < 1 || changes.length > 100_000) return `there are ${changes.length} changes`
  const wrong = changes.find((change) => Math.abs(change) > 1_000_000)
  return wrong === undefined ? true : `the change ${wrong} is beyond 1000000`
}
