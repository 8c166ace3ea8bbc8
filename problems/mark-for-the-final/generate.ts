type Call = ['jump', number] | ['needed']

interface Input {
  new: [places: number]
  calls: Call[]
}

/** Jumps by chance up to the highest mark, with a question after each. */
export function contest(random: Random, args: { places: number; n: number; highest: number }): Input {
  const calls: Call[] = []
  for (let i = 0; i < args.n; i++) calls.push(['jump', random.int(0, args.highest)], ['needed'])
  return { new: [args.places], calls }
}

/** Each jump is better than the one before, and there are places for half of them. */
export function rising(random: Random, args: { n: number }): Input {
  const calls: Call[] = []
  let mark = random.int(0, 9)
  for (let i = 0; i < args.n; i++) {
    calls.push(['jump', mark], ['needed'])
    mark += random.int(1, 9)
  }
  return { new: [Math.max(1, args.n >> 1)], calls }
}

export function validate(input: Input): true | string {
  const [places] = input.new
  if (places < 1 || places > 100_000) return `there are ${places} places`
  if (input.calls.length > 120_000) return `there are ${input.calls.length} calls`
  for (const [, mark = 0] of input.calls)
    if (mark < 0 || mark > 1_000_000_000) return `there is a mark of ${mark}`
  return true
}
