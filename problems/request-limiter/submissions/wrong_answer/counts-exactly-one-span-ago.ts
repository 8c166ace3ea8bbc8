// Mistake: a request that was allowed exactly `span` seconds ago still counts.
export class RequestLimiter {
  private readonly allowed = new Map<string, number[]>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  private window(client: string, time: number): number[] {
    const times = this.allowed.get(client) ?? []
    this.allowed.set(client, times)
    while (times.length > 0 && times[0]! < time - this.span) times.shift()
    return times
  }

  allow(client: string, time: number): boolean {
    const times = this.window(client, time)
    if (times.length >= this.limit) return false
    times.push(time)
    return true
  }

  wait(client: string, time: number): number {
    const times = this.window(client, time)
    return times.length < this.limit ? 0 : times[0]! + this.span - time
  }
}
