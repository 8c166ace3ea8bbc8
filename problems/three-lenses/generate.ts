interface Request {
  lenses: number[]
  target: number
}

const strongest = 1_000_000

/** Strengths up to `range`, 1000000 if it is not given, either way. */
export function drawer(random: Random, args: { n: number; range?: number; target?: number }): Request {
  const range = args.range ?? strongest
  const lenses = Array.from({ length: args.n }, () => random.int(-range, range))
  return { lenses, target: args.target ?? random.int(-range, range) }
}

/** Many lenses of each of a few strengths. */
export function sets(random: Random, args: { n: number; strengths: number[]; target: number }): Request {
  return { lenses: Array.from({ length: args.n }, () => random.pick(args.strengths)), target: args.target }
}

function countWays({ lenses, target }: Request): number {
  const sorted = [...lenses].sort((a, b) => a - b)
  let ways = 0
  sorted.forEach((first, i) => {
    if (first === sorted[i - 1]) return
    const seen = new Set<number>()
    const counted = new Set<number>()
    for (const value of sorted.slice(i + 1)) {
      if (seen.has(target - first - value)) counted.add(value)
      seen.add(value)
    }
    ways += counted.size
  })
  return ways
}

export function validate(input: Request): true | string {
  const { lenses, target } = input
  if (lenses.length > 2500) return `there are ${lenses.length} lenses`
  if (lenses.some((strength) => Math.abs(strength) > strongest)) return 'a strength is beyond 1000000'
  if (Math.abs(target) > 3 * strongest) return 'the target is beyond 3000000'
  return countWays(input) <= 50_000 ? true : 'there are more than 50000 ways'
}
