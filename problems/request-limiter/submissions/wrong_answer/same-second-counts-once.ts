// Mistake: keeps the allowed seconds in a set, so that several requests in one second count as one.
export class RequestLimiter {
  private readonly allowed = new Map<string, Set<number>>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  private window(client: string, time: number): Set<number> {
    const times = this.allowed.get(client) ?? new Set()
    this.allowed.set(client, times)
    for (const at of times) {
      if (at > time - this.span) break
      times.delete(at)
    }
    return times
  }

  allow(client: string, time: number): boolean {
    const times = this.window(client, time)
    if (times.size >= this.limit) return false
    times.add(time)
    return true
  }

  wait(client: string, time: number): number {
    const times = this.window(client, time)
    if (times.size < this.limit) return 0
    const [oldest = 0] = times
    return oldest + this.span - time
  }
}
