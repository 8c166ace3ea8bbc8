interface Tour {
  fees: number[]
  rests: number[]
}

/** n nights with rests of at most `longest` nights (3 by default), and fees from `lowest` on. */
export function random(random: Random, args: { n: number; longest?: number; lowest?: number }): Tour {
  return {
    fees: Array.from({ length: args.n }, () => random.int(args.lowest ?? -2000, 9999)),
    rests: Array.from({ length: args.n }, () => random.int(0, args.longest ?? 3)),
  }
}

/** All nights pay the most, and none needs a rest. */
export function best(_random: Random, args: { n: number }): Tour {
  return { fees: new Array<number>(args.n).fill(10_000), rests: new Array<number>(args.n).fill(0) }
}

export function validate(input: Tour): true | string {
  const { fees, rests } = input
  if (fees.length > 100_000) return `there are ${fees.length} nights, more than 100000`
  if (rests.length !== fees.length) return `there are ${fees.length} fees, but ${rests.length} rests`
  const fee = fees.find((value) => Math.abs(value) > 10_000)
  if (fee !== undefined) return `the fee ${fee} is not between -10000 and 10000`
  const rest = rests.find((value) => value < 0 || value > 1_000_000_000)
  if (rest !== undefined) return `the rest ${rest} is not between 0 and 1000000000`
  return true
}
