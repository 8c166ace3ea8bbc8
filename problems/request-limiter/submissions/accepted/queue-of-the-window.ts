export class RequestLimiter {
  private readonly allowed = new Map<string, number[]>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  private window(client: string, time: number): number[] {
    let times = this.allowed.get(client)
    if (times === undefined) {
      times = []
      this.allowed.set(client, times)
    }
    while (times.length > 0 && times[0]! + this.span <= time) times.shift()
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
