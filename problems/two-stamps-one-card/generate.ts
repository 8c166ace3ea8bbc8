interface Box {
  stamps: number[]
}

/** Stamps with fields up to `highest`, or up to the last one. */
export function anyStamps(random: Random, args: { n: number; highest?: number }): Box {
  const top = 2 ** ((args.highest ?? 30) + 1) - 1
  return { stamps: Array.from({ length: args.n }, () => random.int(0, top)) }
}

/** All stamps print on the same fields from 17 on, so that nothing is decided by the high ones. */
export function sameHighFields(random: Random, args: { n: number }): Box {
  const high = random.int(1, 2 ** 14 - 1) * 2 ** 17
  return { stamps: Array.from({ length: args.n }, () => high + random.int(0, 2 ** 17 - 1)) }
}

/** Few fields a stamp: at most three of the 31. */
export function fewFields(random: Random, args: { n: number }): Box {
  const field = () => 2 ** random.int(0, 30)
  return { stamps: Array.from({ length: args.n }, () => field() | field() | field()) }
}

export function validate(input: Box): true | string {
  const { stamps } = input
  if (stamps.length < 2 || stamps.length > 100_000) return `there are ${stamps.length} stamps`
  const wrong = stamps.find((stamp) => stamp < 0 || stamp > 2_147_483_647)
  return wrong === undefined ? true : `the stamp ${wrong} is outside 0..2147483647`
}
