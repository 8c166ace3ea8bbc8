interface Day {
  notes: string
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Runs of `low` to `high` birds of so many kinds. */
export function runs(random: Random, args: { n: number; kinds: number; low: number; high: number }): Day {
  const kinds = random.shuffle(letters).slice(0, args.kinds)
  const parts: string[] = []
  for (let length = 0; length < args.n; ) {
    const run = Math.min(args.n - length, random.int(args.low, args.high))
    parts.push(random.pick(kinds).repeat(run))
    length += run
  }
  return { notes: parts.join('') }
}

/** Runs of one or two birds, never the same kind twice in a row, so that nothing is saved. */
export function pairs(random: Random, args: { n: number }): Day {
  const [even, odd] = [random.pick(letters.slice(0, 26)), random.pick(letters.slice(26))]
  const parts: string[] = []
  for (let i = 0; parts.length < args.n; i++)
    for (let run = random.int(1, 2); run > 0; run--) parts.push(i % 2 === 0 ? even : odd)
  return { notes: parts.slice(0, args.n).join('') }
}

export function validate({ notes }: Day): true | string {
  if (notes.length > 500_000) return `there are ${notes.length} letters`
  return /^[a-zA-Z]*$/.test(notes) ? true : 'a character is not a letter'
}
