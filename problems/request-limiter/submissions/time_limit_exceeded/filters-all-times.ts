// Slow: goes through all allowed times of the client at every call.
export class RequestLimiter {
  private readonly allowed = new Map<string, number[]>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  allow(client: string, time: number): boolean {
    const times = (this.allowed.get(client) ?? []).filter((at) => at > time - this.span)
    const allowed = times.length < this.limit
    if (allowed) times.push(time)
    this.allowed.set(client, times)
    return allowed
  }

  wait(client: string, time: number): number {
    const times = (this.allowed.get(client) ?? []).filter((at) => at > time - this.span)
    return times.length < this.limit ? 0 : times[0]! + this.span - time
  }
}
