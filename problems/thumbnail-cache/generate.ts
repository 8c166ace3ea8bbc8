type Call = [method: 'get', id: number] | [method: 'put', id: number, size: number]

interface Input {
  new: [capacity: number]
  calls: Call[]
}

const most = 1_000_000_000

/** Reads and writes in equal parts, of ids from 0 on. */
export function mixed(random: Random, args: { capacity: number; calls: number; ids: number }): Input {
  const calls: Call[] = []
  for (let i = 0; i < args.calls; i++) {
    const id = random.int(0, args.ids - 1)
    calls.push(random.int(0, 1) === 0 ? ['get', id] : ['put', id, random.int(0, 999)])
  }
  return { new: [args.capacity], calls }
}

/** Fills the cache with ids from 10 on, then reads, nearly always, ids below 10, which are not there. */
export function missing(random: Random, args: { stored: number; reads?: number }): Input {
  const ids = random.shuffle(Array.from({ length: args.stored }, (_, i) => i + 10))
  const calls: Call[] = ids.map((id) => ['put', id, random.int(0, 9)])
  for (let i = 0; i < (args.reads ?? args.stored * 2); i++)
    calls.push(['get', random.int(0, 999) === 0 ? random.int(10, args.stored + 9) : random.int(0, 9)])
  for (let i = 0; i < 20; i++) calls.push(['put', args.stored + 10 + i, i])
  return { new: [args.stored], calls }
}

/** Fills the cache, then reads of all that is there, each id as likely, and drops nothing. */
export function reading(random: Random, args: { stored: number; reads: number }): Input {
  const ids = random.shuffle(Array.from({ length: args.stored }, (_, i) => i))
  const calls: Call[] = ids.map((id) => ['put', id, random.int(0, 9)])
  for (let i = 0; i < args.reads; i++) calls.push(['get', random.pick(ids)])
  return { new: [args.stored], calls }
}

/** Every second call of the full cache stores a new id; the others read one of those stored lately. */
export function churn(random: Random, args: { capacity: number; calls: number }): Input {
  const ids = random.shuffle(Array.from({ length: args.calls }, (_, i) => i))
  const calls: Call[] = []
  for (let stored = 0; calls.length < args.calls; stored++) {
    calls.push(['put', ids[stored] ?? 0, random.int(0, 9)])
    if (stored >= args.capacity) calls.push(['get', ids[stored - random.int(1, args.capacity)] ?? 0])
  }
  return { new: [args.capacity], calls }
}

/** The cache is filled, then every second call drops an entry and the others read any: each is slow in some wrong order. */
export function churning(random: Random, args: { stored: number }): Input {
  return churn(random, { capacity: args.stored, calls: 3 * args.stored })
}

export function validate(input: Input): true | string {
  const [capacity] = input.new
  if (capacity < 1 || capacity > 100_000) return `capacity is ${capacity}`
  if (input.calls.length > 150_000) return `there are ${input.calls.length} calls`
  for (const [index, [, ...args]] of input.calls.entries())
    if (args.some((arg) => arg < 0 || arg > most)) return `calls[${index}] has an argument out of range`
  return true
}
