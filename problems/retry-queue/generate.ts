type Call = ['add', string, number] | ['take', number] | ['fail', string, number]

interface Input {
  new: [base: number, cap: number, tries: number]
  calls: Call[]
}

/** The waiting jobs in order, so that a generator knows which job runs after a take. */
class Line {
  private readonly jobs: { due: number; job: string }[] = []
  private readonly failures = new Map<string, number>()

  constructor(private readonly settings: Input['new']) {}

  enter(job: string, due: number): void {
    let [low, high] = [0, this.jobs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.jobs[middle]?.due ?? 0) <= due) low = middle + 1
      else high = middle
    }
    this.jobs.splice(low, 0, { due, job })
  }

  take(time: number): string | undefined {
    const [next] = this.jobs
    if (next === undefined || next.due > time) return undefined
    this.jobs.shift()
    return next.job
  }

  fail(job: string, time: number): void {
    const [base, cap, tries] = this.settings
    const failures = (this.failures.get(job) ?? 0) + 1
    this.failures.set(job, failures)
    if (failures < tries) this.enter(job, time + Math.min(cap, base * 2 ** (failures - 1)))
  }
}

interface MixedArgs {
  base: number
  cap: number
  tries: number
  calls: number
  /** The time grows by 0 to so many seconds from call to call. */
  step: number
}

/** Jobs come, run and often fail; one report in ten is about a job that need not be running. */
export function mixed(random: Random, { base, cap, tries, calls: count, step }: MixedArgs): Input {
  const line = new Line([base, cap, tries])
  const calls: Call[] = []
  let running: string[] = []
  let names = 0
  let time = random.int(0, 50)
  while (calls.length < count) {
    const chance = random.int(0, 9)
    if (chance < 2 || names === 0) {
      const job = `job-${names++}`
      line.enter(job, time)
      calls.push(['add', job, time])
    } else if (chance < 6) {
      calls.push(['take', time])
      const job = line.take(time)
      if (job !== undefined) running.push(job)
    } else if (chance < 9 && running.length > 0) {
      const job = random.pick(running)
      running = running.filter((other) => other !== job)
      calls.push(['fail', job, time])
      line.fail(job, time)
    } else {
      const job = `job-${random.int(0, names)}`
      calls.push(['fail', job, time])
      if (running.includes(job)) line.fail(job, time)
      running = running.filter((other) => other !== job)
    }
    time += random.int(0, step)
  }
  return { new: [base, cap, tries], calls }
}

/** A backlog of jobs: all are added, then each is taken once, and every second one fails; all pauses differ in length. */
export function backlog(random: Random, args: { jobs: number }): Input {
  const settings: Input['new'] = [random.int(3, 9), 100_000_000, 20]
  const line = new Line(settings)
  const calls: Call[] = []
  const names = random.shuffle(Array.from({ length: args.jobs }, (_, i) => `j${i}`))
  let time = 0
  for (const job of names) {
    line.enter(job, time)
    calls.push(['add', job, time])
    time += random.int(0, 1)
  }
  for (let i = 0; i < args.jobs; i++) {
    calls.push(['take', time])
    const job = line.take(time)
    if (job !== undefined && random.int(0, 1) === 0) {
      calls.push(['fail', job, time])
      line.fail(job, time)
    }
    time += random.int(0, 1)
  }
  return { new: settings, calls }
}

/** One job that fails again and again, as often as it may. */
export function stubborn(_random: Random, args: { base: number; cap: number; tries: number }): Input {
  const calls: Call[] = [['add', 'mail', 0]]
  let time = 0
  for (let i = 0; i < args.tries; i++) {
    calls.push(['take', time], ['fail', 'mail', time])
    time += Math.min(args.cap, args.base * 2 ** i)
  }
  calls.push(['take', time], ['fail', 'mail', time])
  return { new: [args.base, args.cap, args.tries], calls }
}

export function validate({ new: [base, cap, tries], calls }: Input): true | string {
  if (base < 1 || base > 1_000_000_000) return `base is ${base}`
  if (cap < 1 || cap > 1_000_000_000) return `cap is ${cap}`
  if (tries < 1 || tries > 1000) return `tries is ${tries}`
  if (calls.length > 100_000) return `there are ${calls.length} calls`
  const added = new Set<string>()
  let before = 0
  for (const [index, call] of calls.entries()) {
    const time = call[0] === 'take' ? call[1] : call[2]
    if (time < before || time > 1_000_000_000) return `calls[${index}]: the time is ${time}`
    before = time
    if (call[0] === 'take') continue
    const job = call[1]
    if (!/^[a-z0-9-]{1,20}$/.test(job)) return `calls[${index}]: the job is ${JSON.stringify(job)}`
    if (call[0] === 'add' && added.has(job)) return `calls[${index}]: ${job} is added twice`
    if (call[0] === 'add') added.add(job)
  }
  return true
}
