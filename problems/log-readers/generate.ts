type Call =
  | [method: 'write', value: number]
  | [method: 'join' | 'missed', reader: number]
  | [method: 'read', reader: number, most: number]

interface Input {
  new: [capacity: number]
  calls: Call[]
}

interface MixedArgs {
  capacity: number
  readers: number
  calls: number
  /** So many of a hundred calls are of write. */
  writes: number
  most: number
}

/** Calls by chance, after one reader has joined. */
export function mixed(random: Random, { capacity, readers, calls: count, writes, most }: MixedArgs): Input {
  const joined = [7]
  const calls: Call[] = [['join', 7]]
  while (calls.length < count) {
    const chance = random.int(0, 9)
    if (random.int(1, 100) <= writes) calls.push(['write', random.int(-99, 99)])
    else if (chance < 2) {
      const reader = random.int(1, readers)
      joined.push(reader)
      calls.push(['join', reader])
    } else if (chance < 5) calls.push(['missed', random.pick(joined)])
    else calls.push(['read', random.pick(joined), random.int(1, most)])
  }
  return { new: [capacity], calls }
}

/** Many readers join; then a small log is written often, and they read seldom. */
export function manyReaders(random: Random, { readers }: { readers: number }): Input {
  const calls = Array.from({ length: readers }, (_, i): Call => ['join', i])
  for (let i = 0; i < 4 * readers; i++) {
    calls.push(['write', random.int(-1_000_000_000, 1_000_000_000)])
    if (i % 4 === 0) calls.push(['read', random.int(0, readers - 1), random.int(1, 3)])
    if (i % 10 === 0) calls.push(['missed', random.int(0, readers - 1)])
  }
  return { new: [50], calls }
}

/** A large log is filled three times over, and a few readers follow. */
export function largeLog(random: Random, { capacity }: { capacity: number }): Input {
  const calls: Call[] = [
    ['join', 1],
    ['join', 2],
  ]
  for (let i = 0; i < 2.5 * capacity; i++) {
    calls.push(['write', i % 1000])
    if (i % 100 === 0) calls.push(['read', 1, 100])
    if (i % 90 === 0) calls.push(['read', 2, random.int(1, 40)])
    if (i % 500 === 0) calls.push(['missed', random.int(1, 2)])
  }
  return { new: [capacity], calls }
}

export function validate({ new: [capacity], calls }: Input): true | string {
  if (capacity < 1 || capacity > 30_000) return `capacity is ${capacity}`
  if (calls.length > 90_000) return `there are ${calls.length} calls`
  const joined = new Set<number>()
  for (const [index, [method, first, most = 1]] of calls.entries()) {
    if (Math.abs(first) > 1_000_000_000) return `calls[${index}]: ${first} is out of range`
    if (most < 1 || most > 100) return `calls[${index}]: most is ${most}`
    if (method === 'write') continue
    if (first < 0) return `calls[${index}]: the reader is ${first}`
    if (method === 'join') joined.add(first)
    else if (!joined.has(first)) return `calls[${index}]: reader ${first} has not joined`
  }
  return true
}
