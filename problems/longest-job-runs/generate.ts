function clock(seconds: number): string {
  const two = (value: number) => String(value % 60).padStart(2, '0')
  return `${String(Math.floor(seconds / 3600) % 24).padStart(2, '0')}:${two(Math.floor(seconds / 60))}:${two(seconds)}`
}

const parts = ['backup', 'index', 'mail', 'Mail', 'report', 'sync', 'x', 'Z']

/** Jobs that start, end and do other things in any order; from line to line 0 to `step` seconds pass. */
export function night(random: Random, args: { lines: number; jobs: number; step: number }): string {
  const jobs = Array.from(
    { length: args.jobs },
    () => `${random.pick(parts)}${random.pick(['-', '_', '.', ''])}${random.int(0, args.jobs)}`,
  )
  let text = ''
  let seconds = random.int(0, 86_399)
  for (let i = 0; i < args.lines; i++) {
    const event = random.pick(['start', 'start', 'start', 'end', 'end', 'end', 'retry', 'ended'])
    text += `${clock(seconds)} ${random.pick(jobs)} ${event}\n`
    seconds += random.int(0, args.step)
  }
  return text
}

/** All jobs start, then all end, each in an order by chance. */
export function crowd(random: Random, args: { jobs: number }): string {
  const jobs = Array.from({ length: args.jobs }, (_, i) => `task-${i}`)
  let text = ''
  let seconds = random.int(0, 86_399)
  for (const event of ['start', 'end'])
    for (const job of random.shuffle(jobs)) {
      text += `${clock(seconds)} ${job} ${event}\n`
      seconds += random.int(0, 3)
    }
  return text
}

export function validate(input: string): true | string {
  if (input === '') return true
  const lines = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n')
  if (lines.length > 60_000) return `there are ${lines.length} lines`
  for (const [index, line] of lines.entries())
    if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d [a-zA-Z0-9._-]{1,30} [a-z]{1,10}$/.test(line))
      return `line ${index + 1} is not sound`
  return true
}
