interface Program {
  calls: number[][]
  entries: number[]
}

/** Two calls a function by chance; about `share` of a hundred functions can be called, the others only call. */
export function random(random: Random, args: { n: number; entries: number; share: number }): Program {
  const names = random.shuffle(Array.from({ length: args.n }, (_, i) => i))
  const callable = names.slice(0, Math.max(1, Math.floor((args.n * args.share) / 100)))
  const calls = names.map(() => {
    const count = random.int(0, 3)
    return Array.from({ length: Math.min(2, count) }, () => random.pick(callable))
  })
  return { calls, entries: callable.slice(0, args.entries) }
}

/** Each function calls the one before it, the last one is started: all are used, but for `unused` between. */
export function backwards(_random: Random, args: { n: number; unused?: number }): Program {
  const unused = args.unused ?? 0
  const first = args.n - unused
  const calls = Array.from({ length: args.n }, (_, i) => (i === 0 ? [] : [i - 1]))
  // The upper part is a circle of its own that calls down into the used part.
  if (unused > 0) calls[first] = [first - 1, args.n - 1]
  return { calls, entries: [first - 1] }
}

/** A chain through all functions in random order, started at its first or, `half` way, in its middle. */
export function chain(random: Random, args: { n: number; half?: boolean }): Program {
  const names = random.shuffle(Array.from({ length: args.n }, (_, i) => i))
  const calls: number[][] = names.map(() => [])
  for (let i = 0; i + 1 < args.n; i++) {
    const next = names[i + 1] ?? 0
    calls[names[i] ?? 0] = random.int(0, 2) === 0 ? [next, next] : [next]
  }
  return { calls, entries: [names[args.half === true ? Math.floor(args.n / 2) : 0] ?? 0] }
}

export function validate(input: Program): true | string {
  const { calls, entries } = input
  const { length } = calls
  if (length < 1 || length > 50_000) return `there are ${length} functions, not 1 to 50000`
  if (calls.reduce((sum, list) => sum + list.length, 0) > 100_000) return 'there are more than 100000 calls'
  const exists = (name: number) => name >= 0 && name < length
  for (const [index, list] of calls.entries())
    if (!list.every(exists)) return `calls[${index}] names a function that does not exist`
  if (!entries.every(exists)) return 'entries names a function that does not exist'
  return new Set(entries).size === entries.length ? true : 'a function is in entries twice'
}
