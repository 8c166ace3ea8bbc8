type Call =
  | [method: 'last', task: string, days: number]
  | [method: 'wait', task: string, others: string[]]
  | [method: 'finish', task: string]

interface Input {
  new: []
  calls: Call[]
}

/** Calls by chance on few tasks, so that circles are often tried. */
export function mixed(random: Random, args: { calls: number; tasks: number; links: number }): Input {
  const task = () => `t${random.int(1, args.tasks)}`
  const calls = Array.from({ length: args.calls }, (): Call => {
    const chance = random.int(0, 9)
    if (chance < 3) return ['last', task(), random.int(0, 20)]
    if (chance < 6) return ['wait', task(), Array.from({ length: random.int(0, args.links) }, task)]
    return ['finish', task()]
  })
  return { new: [], calls }
}

/** Tasks in layers of ten, each waiting for up to eight of the layer before. Then the last one is asked for again and again, while late tasks change. */
export function layers(random: Random, { tasks }: { tasks: number }): Input {
  const calls: Call[] = []
  const name = (task: number) => `task${task}`
  const last = tasks - 1
  for (let i = 0; i < tasks; i++) {
    // In blocks of 500 from the last to the first, so that neither way to search for circles meets very many tasks.
    const task = Math.max(0, tasks - Math.floor(i / 500) * 500 - 500) + (i % 500)
    if (task >= tasks) continue
    calls.push(['last', name(task), random.int(1, 1000)])
    const first = Math.floor(task / 10) * 10 - 10
    if (first >= 0)
      calls.push(['wait', name(task), Array.from({ length: 8 }, () => name(first + random.int(0, 9)))])
  }
  calls.push([
    'wait',
    name(last),
    Array.from({ length: 8 }, (_, i) => name(Math.max(0, last - 12 - i))).filter(
      (other) => other !== name(last),
    ),
  ])
  for (let i = 0; i < 16 * tasks; i++) {
    const late = Math.max(0, last - random.int(0, i % 10 === 0 ? 20 : 9))
    if (i % 5 === 0 || i % 5 === 2) calls.push(['last', name(late), random.int(1, 1000)])
    else calls.push(['finish', name(random.int(0, 3) > 0 ? last : late)])
  }
  return { new: [], calls }
}

/** A chain of diamonds: the number of ways through it doubles with each. Its begin changes now and then. */
export function diamonds(random: Random, { length, asks }: { length: number; asks: number }): Input {
  const calls: Call[] = []
  for (const i of random.shuffle(Array.from({ length }, (_, index) => index))) {
    calls.push(
      ['wait', `a${i + 1}`, [`b${i}`, `c${i}`]],
      ['wait', `b${i}`, [`a${i}`]],
      ['wait', `c${i}`, [`a${i}`]],
    )
    calls.push(['last', random.pick([`a${i}`, `b${i}`, `c${i}`]), random.int(0, 1_000_000)])
  }
  for (let i = 0; i < asks; i++) {
    calls.push(['finish', `a${random.int(0, 3) > 0 ? length : random.int(0, length)}`])
    if (i % 20 === 0) calls.push(['last', `b${random.int(0, length - 1)}`, random.int(0, 1_000_000)])
    if (i % 30 === 0) calls.push(['wait', `b${random.int(0, length - 1)}`, [`c${length - 1}`, `a${length}`]])
  }
  return { new: [], calls }
}

export function validate({ calls }: Input): true | string {
  if (calls.length > 40_000) return `there are ${calls.length} calls`
  const tasks = new Set<string>()
  let waits = 0
  for (const [index, call] of calls.entries()) {
    const named = call[0] === 'wait' ? [call[1], ...call[2]] : [call[1]]
    if (call[0] === 'wait') waits++
    if (named.length > 9) return `calls[${index}] names more than 8 others`
    for (const task of named) {
      if (!/^[a-z0-9]{1,12}$/.test(task)) return `calls[${index}]: a task is ${JSON.stringify(task)}`
      tasks.add(task)
    }
    if (call[0] === 'last' && (call[2] < 0 || call[2] > 1_000_000))
      return `calls[${index}]: days is ${call[2]}`
  }
  if (waits > 5000) return `there are ${waits} calls of wait`
  return tasks.size <= 2000 || `there are ${tasks.size} tasks`
}
