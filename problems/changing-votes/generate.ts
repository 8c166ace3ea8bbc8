type Call =
  | [method: 'cast', member: number, film: number]
  | [method: 'withdraw', member: number]
  | [method: 'most' | 'tied']

interface Input {
  new: []
  calls: Call[]
}

/** Votes by chance; `withdrawn` of a hundred calls that are no questions take a vote back. */
export function evening(
  random: Random,
  args: { calls: number; members: number; films: number; withdrawn: number },
): Input {
  const calls: Call[] = []
  while (calls.length < args.calls) {
    const member = random.int(0, args.members - 1)
    if (random.int(1, 100) <= args.withdrawn) calls.push(['withdraw', member])
    else calls.push(['cast', member, random.int(0, args.films - 1)])
    const question = random.int(0, 3)
    if (question === 0) calls.push(['most'])
    if (question === 1) calls.push(['tied'])
  }
  return { new: [], calls: calls.slice(0, args.calls) }
}

/** As many films as members; after each change the screen is read. */
export function manyFilms(random: Random, args: { films: number }): Input {
  const members = random.shuffle(Array.from({ length: args.films }, (_, i) => i))
  const calls: Call[] = []
  for (const [i, member] of members.entries()) {
    calls.push(['cast', member, 1_000_000_000 - i])
    if (i % 2 === 0) calls.push(['tied'])
  }
  for (let i = 0; i < args.films; i++) {
    calls.push(['cast', random.pick(members), 1_000_000_000 - random.int(0, args.films - 1)])
    calls.push([random.int(0, 1) === 0 ? 'most' : 'tied'])
  }
  return { new: [], calls }
}

/** All members go over from one film to another, one by one, and then take their votes back. */
export function landslide(random: Random, args: { members: number; films: number }): Input {
  const films = Array.from({ length: args.films }, (_, i) => i * 7)
  const calls: Call[] = []
  for (const film of films) {
    for (const member of random.shuffle(Array.from({ length: args.members }, (_, i) => i))) {
      calls.push(['cast', member, film])
      if (random.int(0, 9) === 0) calls.push([random.pick(['most', 'tied'] as const)])
    }
  }
  for (let member = 0; member < args.members; member++) {
    calls.push(['withdraw', member])
    if (member % 10 === 0) calls.push(['most'], ['tied'])
  }
  return { new: [], calls }
}

export function validate(input: Input): true | string {
  const { calls } = input
  if (calls.length < 1 || calls.length > 120_000) return `there are ${calls.length} calls`
  for (const [index, [, ...args]] of calls.entries())
    if (args.some((arg) => arg < 0 || arg > 1_000_000_000))
      return `calls[${index}] has an argument out of range`
  return true
}
