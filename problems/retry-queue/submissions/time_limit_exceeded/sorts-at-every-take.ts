// Slow: sorts all waiting jobs anew whenever one is taken.
interface Waiting {
  job: string
  due: number
}

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
    this.waiting.push({ job, due: time })
  }

  take(time: number): string {
    this.waiting.sort((a, b) => a.due - b.due)
    const [next] = this.waiting
    if (next === undefined || next.due > time) return ''
    this.waiting.shift()
    this.running.add(next.job)
    return next.job
  }

  fail(job: string, time: number): number {
    if (!this.running.delete(job)) return 0
    const failures = (this.failures.get(job) ?? 0) + 1
    this.failures.set(job, failures)
    if (failures === this.tries) return -1
    const pause = Math.min(this.cap, this.base * 2 ** (failures - 1))
    this.waiting.push({ job, due: time + pause })
    return pause
  }
}
