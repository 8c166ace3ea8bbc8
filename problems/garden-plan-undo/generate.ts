type Call =
  | [method: 'plant', plot: number, kind: number]
  | [method: 'kindAt', plot: number]
  | [method: 'clear' | 'undo' | 'redo']

interface Input {
  new: []
  calls: Call[]
}

/** Calls of all kinds by chance; `undos` of a hundred are undo or redo, `clearings` of a hundred clear. */
export function mixed(
  random: Random,
  args: { calls: number; plots: number; undos: number; clearings: number },
): Input {
  const calls = Array.from({ length: args.calls }, (): Call => {
    const choice = random.int(1, 100)
    const plot = random.int(0, args.plots)
    if (choice <= args.undos) return [random.pick(['undo', 'undo', 'redo'] as const)]
    if (choice <= args.undos + args.clearings) return ['clear']
    return random.int(0, 1) === 0 ? ['kindAt', plot] : ['plant', plot, random.int(0, 100)]
  })
  return { new: [], calls }
}

/** Plants many plots, then clears, undoes and redoes again and again, with a question after each. */
export function clearAgain(random: Random, args: { planted: number }): Input {
  const plots = random.shuffle(Array.from({ length: args.planted }, (_, i) => i * 3))
  const calls: Call[] = plots.map((plot) => ['plant', plot, random.int(1, 100)])
  calls.push(['clear'])
  for (let i = 0; i < args.planted / 2; i++) {
    calls.push(['undo'], ['kindAt', random.pick(plots)], ['redo'], ['kindAt', random.pick(plots)])
  }
  return { new: [], calls }
}

/** Plants many plots, then asks for those that were planted first, and for some that never were. */
export function questions(random: Random, args: { planted: number }): Input {
  const calls: Call[] = []
  for (let i = 0; i < args.planted; i++) calls.push(['plant', 1000 + i, random.int(1, 100)])
  for (let i = 0; i < args.planted; i++)
    calls.push(['kindAt', random.int(0, 9) === 0 ? random.int(0, 999) : 1000 + random.int(0, 50)])
  return { new: [], calls }
}

/** Many steps, all of them undone, redone, and undone again. */
export function backAndForth(random: Random, args: { steps: number; plots: number }): Input {
  const calls: Call[] = []
  const ask = () => calls.push(['kindAt', random.int(0, args.plots)])
  for (let i = 0; i < args.steps; i++)
    calls.push(random.int(0, 30) === 0 ? ['clear'] : ['plant', random.int(0, args.plots), random.int(0, 100)])
  for (const button of ['undo', 'redo', 'undo'] as const)
    for (let i = 0; i <= args.steps; i++) {
      calls.push([button])
      if (i % 4 === 0) ask()
    }
  return { new: [], calls }
}

export function validate(input: Input): true | string {
  if (input.calls.length > 100_000) return `there are ${input.calls.length} calls`
  for (const [index, [method, plot = 0, kind = 0]] of input.calls.entries()) {
    if (plot < 0 || plot > 1_000_000_000) return `calls[${index}] ${method}: plot ${plot}`
    if (kind < 0 || kind > 100) return `calls[${index}] ${method}: kind ${kind}`
  }
  return true
}
