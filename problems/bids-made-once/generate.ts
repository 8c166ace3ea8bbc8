interface Bids {
  bids: number[]
}

/** n bids in ascending order, from 1 to `largest`, which is half of n more than n without it. */
export function random(random: Random, args: { n: number; largest?: number }): Bids {
  const largest = args.largest ?? args.n + (args.n >> 1)
  const bids = Array.from({ length: args.n }, () => random.int(1, largest))
  return { bids: bids.sort((a, b) => a - b) }
}

/** n bids, none of them twice but for `pairs` pairs by chance. */
export function nearlyAllSingle(random: Random, args: { n: number; pairs: number }): Bids {
  const bids = Array.from({ length: args.n }, (_, place) => 3 * place - args.n)
  for (let pair = 0; pair < args.pairs; pair++) {
    const place = random.int(1, args.n - 1)
    bids[place] = bids[place - 1] ?? 0
  }
  return { bids }
}

export function validate(input: Bids): true | string {
  const { bids } = input
  if (bids.length > 100_000) return `there are ${bids.length} bids, more than 100000`
  const wrong = bids.find((bid) => Math.abs(bid) > 1_000_000_000)
  if (wrong !== undefined) return `the bid ${wrong} is not between -1000000000 and 1000000000`
  const place = bids.findIndex((bid, index) => index > 0 && bid < (bids[index - 1] ?? bid))
  return place === -1 || `the bid ${bids[place]} is less than the one before it`
}
