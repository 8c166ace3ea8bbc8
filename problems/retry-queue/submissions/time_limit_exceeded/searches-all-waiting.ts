// Slow: searches all waiting jobs for the next one at every take.
export class RetryQueue {
  private readonly waiting = new Map<string, number>()
  private readonly failures = new Map<string, number>()
  private readonly running = new Set<string>()

  constructor(
    private readonly base: number,
    private readonly cap: number,
    private readonly tries: number,
  ) {}

  add(job: string, time: number): void {
    this.waiting.set(job, time)
  }

  take(time: number): string {
    let next = ''
    let earliest = Infinity
    // A map keeps the order in which jobs came, so the first of equals stays.
    for (const [job, due] of this.waiting) if (due < earliest) [next, earliest] = [job, due]
    if (earliest > time) return ''
    this.waiting.delete(next)
    this.running.add(next)
    return next
  }

  fail(job: string, time: number): number {
    if (!this.running.delete(job)) return 0
    const failures = (this.failures.get(job) ?? 0) + 1
    this.failures.set(job, failures)
    if (failures === this.tries) return -1
    const pause = Math.min(this.cap, this.base * 2 ** (failures - 1))
    this.waiting.set(job, time + pause)
    return pause
  }
}
