type Call =
  | [method: 'set', lamp: string, level: number]
  | [method: 'level', lamp: string]
  | [method: 'count', level: number]
  | [method: 'begin' | 'undo' | 'keep']

interface Input {
  new: []
  calls: Call[]
}

/** Calls by chance; levels are 0 to `levels`. */
export function mixed(random: Random, args: { calls: number; lamps: number; levels: number }): Input {
  const lamp = () => `l${random.int(1, args.lamps)}`
  const calls = Array.from({ length: args.calls }, (): Call => {
    const method = random.pick([
      'set',
      'set',
      'set',
      'set',
      'level',
      'count',
      'begin',
      'begin',
      'undo',
      'keep',
    ] as const)
    if (method === 'set') return [method, lamp(), random.int(0, args.levels)]
    if (method === 'level') return [method, lamp()]
    return method === 'count' ? [method, random.int(1, args.levels)] : [method]
  })
  return { new: [], calls }
}

/** All lamps are lit; then very many try-outs change one or two of them. */
export function smallTryOuts(random: Random, { lamps }: { lamps: number }): Input {
  const calls = Array.from({ length: lamps }, (_, i): Call => ['set', `lamp${i}`, random.int(1, 100)])
  while (calls.length < 4.4 * lamps) {
    calls.push(
      ['begin'],
      ['set', `lamp${random.int(0, lamps - 1)}`, random.int(0, 100)],
      ['count', random.int(1, 100)],
    )
    calls.push([random.int(0, 2) > 0 ? 'undo' : 'keep'])
  }
  return { new: [], calls }
}

/** Try-outs within try-outs, each changing one lamp, and all ended one after the other. */
export function nested(random: Random, { depth }: { depth: number }): Input {
  const calls: Call[] = []
  for (let i = 0; i < depth; i++)
    calls.push(['begin'], ['set', `s${random.int(1, 1000)}`, random.int(0, 100)])
  for (let i = 0; i < depth; i++) {
    calls.push([random.int(0, 9) > 0 ? 'keep' : 'undo'])
    if (i % 7 === 0) calls.push(['count', random.int(1, 100)])
    if (i % 9 === 0) calls.push(['level', `s${random.int(1, 1000)}`])
  }
  return { new: [], calls }
}

/** Very many try-outs are open, lamps are set in the innermost, and all is kept through to the outermost, which is undone. */
export function keptThrough(random: Random, { depth }: { depth: number }): Input {
  const level = () => random.int(1, 100)
  const calls = Array.from({ length: 100 }, (_, i): Call => ['set', `base${i}`, level()])
  for (let i = 0; i < depth; i++) calls.push(['begin'], ['set', `own${i}`, level()])
  for (let i = 0; i < depth; i++) calls.push(['set', `inner${i}`, level()])
  for (let i = 1; i < depth; i++) calls.push(['level', `base${random.int(0, 99)}`], ['keep'])
  calls.push(['count', 1], ['undo'], ['count', 1], ['level', 'own0'], ['keep'])
  return { new: [], calls }
}

export function validate({ calls }: Input): true | string {
  if (calls.length > 90_000) return `there are ${calls.length} calls`
  for (const [index, call] of calls.entries()) {
    const [method, name, value] = call
    const lamp = method === 'set' || method === 'level' ? name : 'any'
    const level = method === 'set' ? value : method === 'count' ? name : 1
    if (!/^[a-z0-9]{1,12}$/.test(lamp)) return `calls[${index}]: the lamp is ${JSON.stringify(lamp)}`
    if (level < (method === 'set' ? 0 : 1) || level > 100) return `calls[${index}]: the level is ${level}`
  }
  return true
}
