type Call =
  | [method: 'report', watcher: number, id: number]
  | [method: 'follow' | 'unfollow', watcher: number, other: number]
  | [method: 'news', watcher: number]

interface Input {
  new: [most: number]
  calls: Call[]
}

/** Everything by chance; the watchers are so few that nobody can follow too many. */
export function mixed(random: Random, args: { most: number; watchers: number; calls: number }): Input {
  const ids = random.shuffle(Array.from({ length: args.calls }, (_, i) => i))
  const one = () => random.int(0, args.watchers - 1)
  const calls = ids.map((id): Call => {
    const method = random.pick([
      'report',
      'report',
      'report',
      'follow',
      'follow',
      'unfollow',
      'news',
      'news',
    ] as const)
    if (method === 'news') return [method, one()]
    return [method, one(), method === 'report' ? id : one()]
  })
  return { new: [args.most], calls }
}

/** A few watchers report long ago, others very much since. Then those who follow the former read again and again. */
export function quietClub(random: Random, { reports }: { reports: number }): Input {
  const calls: Call[] = []
  const ids = random.shuffle(Array.from({ length: reports }, (_, i) => i))
  for (const [i, id] of ids.entries())
    calls.push(['report', i < 100 ? random.int(0, 9) : random.int(20, 900), id])
  for (let reader = 10; reader < 20; reader++)
    for (let other = 0; other < 10; other++) if (random.int(0, 2) > 0) calls.push(['follow', reader, other])
  for (let i = 0; i < reports / 4; i++) calls.push(['news', random.int(10, 19)])
  return { new: [8], calls }
}

/** Hundred watchers report very often, and some readers follow them all. */
export function busyClub(random: Random, { reports, reads }: { reports: number; reads: number }): Input {
  const calls: Call[] = []
  for (let reader = 100; reader < 103; reader++)
    for (let other = 0; other < 100; other++) calls.push(['follow', reader, other])
  for (const id of random.shuffle(Array.from({ length: reports }, (_, i) => i)))
    calls.push(['report', random.int(0, 99), id])
  for (let i = 0; i < reads; i++) {
    calls.push(['news', random.int(100, 102)])
    if (i % 10 === 0) calls.push([random.pick(['follow', 'unfollow'] as const), 101, random.int(0, 99)])
    if (i % 10 === 5) calls.push(['report', random.int(0, 99), reports + i])
  }
  return { new: [20], calls }
}

export function validate({ new: [most], calls }: Input): true | string {
  if (most < 1 || most > 20) return `most is ${most}`
  if (calls.length > 60_000) return `there are ${calls.length} calls`
  const ids = new Set<number>()
  const followed = new Map<number, Set<number>>()
  for (const [index, [method, watcher, ...rest]] of calls.entries()) {
    if ([watcher, ...rest].some((value) => value < 0 || value > 1_000_000_000))
      return `calls[${index}] has an argument out of range`
    const [other = watcher] = rest
    if (method === 'report' && ids.has(other)) return `calls[${index}]: ${other} is reported twice`
    if (method === 'report') ids.add(other)
    const others = followed.get(watcher) ?? new Set()
    followed.set(watcher, others)
    if (method === 'follow' && other !== watcher) others.add(other)
    if (method === 'unfollow') others.delete(other)
    if (others.size > 100) return `calls[${index}]: ${watcher} follows more than 100 others`
  }
  return true
}
