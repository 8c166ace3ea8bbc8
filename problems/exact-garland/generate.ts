interface Order {
  lengths: number[]
  total: number
}

/** A garland of n centimetres; 20 kinds of chains up to n / 10 centimetres long where nothing else is said. */
export function boxes(random: Random, args: { n: number; kinds?: number; longest?: number }): Order {
  const longest = args.longest ?? Math.max(2, Math.floor(args.n / 10))
  const lengths = Array.from({ length: args.kinds ?? 20 }, () => random.int(Math.min(2, longest), longest))
  return { lengths, total: args.n }
}

/** Chains of even length only: an odd number of centimetres cannot be made. */
export function even(random: Random, args: { n: number; kinds: number }): Order {
  return { lengths: Array.from({ length: args.kinds }, () => 2 * random.int(2, 30)), total: args.n }
}

export function validate({ lengths, total }: Order): true | string {
  if (lengths.length < 1 || lengths.length > 20) return `there are ${lengths.length} lengths`
  const wrong = lengths.find((length) => length < 1 || length > 1_000_000_000)
  if (wrong !== undefined) return `the length ${wrong} is not between 1 and 1000000000`
  return total >= 0 && total <= 50_000 ? true : `the total ${total} is not between 0 and 50000`
}
