interface Account {
  amounts: number[]
  target: number
}

/** Where the pair stands: anywhere, at the last two positions, or nowhere. */
type Place = 'anywhere' | 'end' | 'none'

/**
 * All lines are even and the target is odd, so the only pair is the one odd line with the one line that is
 * larger than all others.
 */
export function ledger(random: Random, args: { n: number; pair?: Place }): Account {
  const place = args.pair ?? 'anywhere'
  const amounts = Array.from({ length: args.n }, () => 2 * random.int(-400_000_000, 400_000_000))
  const odd = 2 * random.int(-400_000_000, 400_000_000) + 1
  const unique = 2 * random.int(450_000_000, 500_000_000)
  if (place !== 'none' && args.n >= 2) {
    const first = place === 'end' ? args.n - 2 : random.int(0, args.n - 2)
    const second = place === 'end' ? args.n - 1 : random.int(first + 1, args.n - 1)
    const swap = random.int(0, 1) === 1
    amounts[first] = swap ? odd : unique
    amounts[second] = swap ? unique : odd
  }
  return { amounts, target: odd + unique }
}

/** The pair is the last two lines, so that the time of every way to search grows with the size alone. */
export function pairAtEnd(random: Random, args: { n: number }): Account {
  return ledger(random, { n: args.n, pair: 'end' })
}

/** One amount over and over, with two others near the end that make the pair. */
export function repeated(random: Random, args: { n: number }): Account {
  const common = random.int(1000, 2000)
  const amounts = new Array<number>(args.n).fill(common)
  amounts[args.n - 3] = common - 1
  amounts[args.n - 1] = common + 2
  return { amounts, target: 2 * common + 1 }
}

export function validate(input: Account): true | string {
  const { amounts, target } = input
  if (amounts.length < 1 || amounts.length > 100_000) return 'the number of amounts is outside 1..100000'
  if (amounts.some((amount) => Math.abs(amount) > 1_000_000_000)) return 'an amount is beyond 1000000000'
  if (Math.abs(target) > 2_000_000_000) return 'the target is beyond 2000000000'
  const seen = new Map<number, number>()
  let pairs = 0
  for (const amount of amounts) {
    pairs += seen.get(target - amount) ?? 0
    seen.set(amount, (seen.get(amount) ?? 0) + 1)
  }
  return pairs <= 1 ? true : `${pairs} pairs add up to the target, at most one may`
}
