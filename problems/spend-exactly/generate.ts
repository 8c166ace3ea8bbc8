interface Shelf {
  prices: number[]
  amount: number
}

/** n prices by chance between two bounds, in random order. */
export function random(
  random: Random,
  args: { n: number; low: number; high: number; amount: number },
): Shelf {
  return {
    prices: Array.from({ length: args.n }, () => random.int(args.low, args.high)),
    amount: args.amount,
  }
}

/** Each of the given prices `copies` times, in random order. */
export function repeated(random: Random, args: { prices: number[]; copies: number; amount: number }): Shelf {
  const prices = args.prices.flatMap((price) => Array.from({ length: args.copies }, () => price))
  return { prices: random.shuffle(prices), amount: args.amount }
}

/** Different selections that cost at most the amount, the empty one included. */
function countSelections({ prices, amount }: Shelf): number {
  const copies = new Map<number, number>()
  for (const price of prices) copies.set(price, (copies.get(price) ?? 0) + 1)
  let ways = Array.from({ length: amount + 1 }, (_, sum): number => (sum === 0 ? 1 : 0))
  for (const [price, most] of copies) {
    ways = ways.map((_, sum) => {
      let count = 0
      for (let taken = 0; taken <= most && taken * price <= sum; taken++)
        count += ways[sum - taken * price] ?? 0
      return count
    })
  }
  return ways.reduce((total, count) => total + count, 0)
}

export function validate(input: Shelf): true | string {
  const { prices, amount } = input
  if (prices.length < 1 || prices.length > 40) return `there are ${prices.length} prices, not 1 to 40`
  const wrong = prices.find((price) => price < 1 || price > 1000)
  if (wrong !== undefined) return `the price ${wrong} is not between 1 and 1000`
  if (amount < 1 || amount > 1000) return `the amount ${amount} is not between 1 and 1000`
  const selections = countSelections(input)
  if (selections > 100_000) return `${selections} selections cost at most the amount, more than 100000`
  return true
}
