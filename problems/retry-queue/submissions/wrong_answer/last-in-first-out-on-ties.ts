// Mistake: of several jobs with the same due time, hands out the one that began to wait last.
interface Waiting {
  job: string
  due: number
}

/** The waiting jobs are sorted with the next one at the end, so that taking it is cheap. */
export class RetryQueue {
  private readonly waiting: Waiting[] = []
  private readonly failures = new Map<string, number>()
  private readonly running = new Set<string>()

  constructor(
    private readonly base: number,
    private readonly cap: number,
    private readonly tries: number,
  ) {}

  add(job: string, time: number): void {
    this.insert(job, time)
  }

  take(time: number): string {
    const next = this.waiting.at(-1)
    if (next === undefined || next.due > time) return ''
    this.waiting.pop()
    this.running.add(next.job)
    return next.job
  }

  fail(job: string, time: number): number {
    if (!this.running.delete(job)) return 0
    const failures = (this.failures.get(job) ?? 0) + 1
    this.failures.set(job, failures)
    if (failures >= this.tries) return -1
    const pause = Math.min(this.cap, this.base * 2 ** Math.min(failures - 1, 30))
    this.insert(job, time + pause)
    return pause
  }

  /** Goes before all that are due at the same time or later: the last of equals is taken last. */
  private insert(job: string, due: number): void {
    let low = 0
    let high = this.waiting.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.waiting[middle]!.due >= due) low = middle + 1
      else high = middle
    }
    this.waiting.splice(low, 0, { job, due })
  }
}
