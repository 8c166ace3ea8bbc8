interface Shop {
  prices: number[]
  ranges: number[][]
}

interface ShopArgs {
  n: number
  /** The highest price, 20 times the number of offers by default. */
  highest?: number
}

/** n offers and n filters; the bounds are prices of the shop, or near them, and one filter in ten has them the wrong way round. */
export function shop(random: Random, args: ShopArgs): Shop {
  const highest = args.highest ?? 20 * args.n
  const prices = Array.from({ length: args.n }, () => random.int(0, highest)).sort((a, b) => a - b)
  const bound = () => Math.max(0, random.pick(prices) + random.int(-1, 1))
  const ranges = Array.from({ length: args.n }, () => {
    const [low = 0, high = 0] = [bound(), bound()].sort((a, b) => a - b)
    return random.int(0, 9) === 0 ? [high, low] : [low, high]
  })
  return { prices, ranges }
}

/** All offers cost the same; nine filters of ten ask for just this price, the others lie about it. */
export function samePrice(random: Random, args: { n: number; price: number }): Shop {
  const ranges = Array.from({ length: args.n }, () =>
    random.int(0, 9) > 0
      ? [args.price, args.price]
      : [args.price + random.int(-1, 1), args.price + random.int(0, 2)],
  )
  return { prices: new Array<number>(args.n).fill(args.price), ranges }
}

export function validate({ prices, ranges }: Shop): true | string {
  const isPrice = (value: number): boolean => value >= 0 && value <= 1_000_000_000
  if (prices.length > 50_000) return `there are ${prices.length} prices, more than 50000`
  if (ranges.length > 50_000) return `there are ${ranges.length} ranges, more than 50000`
  let before = 0
  for (const price of prices) {
    if (!isPrice(price)) return `the price ${price} is not between 0 and 1000000000`
    if (price < before) return 'the prices are not in ascending order'
    before = price
  }
  for (const range of ranges)
    if (range.length !== 2 || !range.every(isPrice)) return `the range ${JSON.stringify(range)} is not sound`
  return true
}
