type Call = [method: 'push', price: number] | [method: 'pop' | 'top' | 'min']

interface Input {
  new: []
  calls: Call[]
}

/** Half of the calls push, so that the pile is often empty and never high. */
export function mixed(random: Random, args: { calls: number; low: number; high: number }): Input {
  const questions: Call[] = [['pop'], ['top'], ['min'], ['min']]
  const calls: Call[] = []
  while (calls.length < args.calls)
    calls.push(
      random.int(0, 2) === 0
        ? ['push', random.int(args.low, args.high)]
        : random.pick([...questions, ['pop']]),
    )
  return { new: [], calls }
}

/** Builds a pile and asks for its minimum many times, while the top changes a little. */
export function high(random: Random, args: { height: number; questions?: number }): Input {
  const calls: Call[] = []
  for (let i = 0; i < args.height; i++) calls.push(['push', random.int(100, 999)])
  for (let i = 0; i < (args.questions ?? args.height * 1.5); i++) {
    const kind = random.int(0, 99)
    calls.push(kind === 0 ? ['pop'] : kind === 1 ? ['push', random.int(0, 200)] : ['min'])
  }
  return { new: [], calls }
}

/** Prices that tend to fall (always, with a spread of 0), then all of them are taken off with a question after each. */
export function upAndDown(random: Random, args: { height: number; spread?: number }): Input {
  const spread = args.spread ?? 50
  const calls: Call[] = []
  for (let i = 0; i < args.height; i++) calls.push(['push', args.height - i + random.int(-spread, spread)])
  for (let i = 0; i < args.height; i++) calls.push(['pop'], ['min'])
  return { new: [], calls }
}

export function validate(input: Input): true | string {
  return input.calls.length <= 200_000 || `there are ${input.calls.length} calls`
}
