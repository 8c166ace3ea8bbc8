type Call = [method: 'allow' | 'wait', client: string, time: number]

interface Input {
  new: [limit: number, span: number]
  calls: Call[]
}

interface MixedArgs {
  limit: number
  span: number
  clients: number
  calls: number
  /** The time grows by 0 to so many seconds from call to call. */
  step: number
}

export function mixed(random: Random, args: MixedArgs): Input {
  const calls: Call[] = []
  let time = random.int(0, args.span)
  for (let i = 0; i < args.calls; i++) {
    calls.push([random.int(0, 3) === 0 ? 'wait' : 'allow', `c${random.int(1, args.clients)}`, time])
    time += random.int(0, args.step)
  }
  return { new: [args.limit, args.span], calls }
}

/** Two fifths of the calls use up the limit of one client, the others are refused; a few come much later. */
export function burst(random: Random, args: { calls: number }): Input {
  const limit = Math.floor(args.calls * 0.4)
  const span = 1_000_000
  const calls: Call[] = []
  let time = 0
  while (calls.length < args.calls - 40) {
    calls.push([random.int(0, 99) === 0 ? 'wait' : 'allow', 'a', time])
    if (random.int(0, 99) === 0) time++
  }
  for (let i = 0; i < 40; i++) {
    calls.push([i % 4 === 0 ? 'wait' : 'allow', 'a', span + i - 20])
  }
  return { new: [limit, span], calls }
}

export function validate(input: Input): true | string {
  const [limit, span] = input.new
  if (limit < 1 || limit > 100_000) return `limit is ${limit}`
  if (span < 1 || span > 1_000_000_000) return `span is ${span}`
  if (input.calls.length > 100_000) return `there are ${input.calls.length} calls`
  let before = 0
  for (const [index, [, client, time]] of input.calls.entries()) {
    if (!/^[a-z0-9-]{1,20}$/.test(client)) return `calls[${index}]: the client is ${JSON.stringify(client)}`
    if (time < before || time > 1_000_000_000) return `calls[${index}]: the time is ${time}`
    before = time
  }
  return true
}
