interface Workshop {
  tasks: number
  rules: number[][]
}

/** n tasks and 3n/2 rules that agree with a hidden order; `circle` adds one rule that closes a circle of `circle` tasks. */
export function random(random: Random, args: { n: number; circle?: number }): Workshop {
  const order = random.shuffle(Array.from({ length: args.n }, (_, task) => task))
  const at = (position: number) => order[position] ?? 0
  const rules: number[][] = []
  for (let count = 0; count < Math.floor(args.n * 1.5) && args.n > 1; count++) {
    const later = random.int(1, args.n - 1)
    rules.push([at(random.int(0, later - 1)), at(later)])
  }
  if (args.circle !== undefined) {
    const first = args.n - args.circle
    for (let position = first; position + 1 < args.n; position++) rules.push([at(position), at(position + 1)])
    rules.push([at(args.n - 1), at(first)])
  }
  return { tasks: args.n, rules: random.shuffle(rules) }
}

/** Only one order is right: n-1, n-2, ..., 0. The rules are in random order. */
export function downwards(random: Random, args: { n: number }): Workshop {
  const rules = Array.from({ length: args.n - 1 }, (_, task) => [task + 1, task])
  return { tasks: args.n, rules: random.shuffle(rules) }
}

export function validate(input: Workshop): true | string {
  const { tasks, rules } = input
  if (tasks < 1 || tasks > 50_000) return `there are ${tasks} tasks, not 1 to 50000`
  if (rules.length > 100_000) return `there are ${rules.length} rules, more than 100000`
  for (const rule of rules) {
    if (rule.length !== 2) return `the rule [${rule}] has not two tasks`
    if (rule.some((task) => task < 0 || task >= tasks))
      return `the rule [${rule}] names a task that does not exist`
  }
  return true
}
