// Mistake: a window opens with a client's first request and is forgotten as a whole when it ends.
interface Window {
  start: number
  count: number
}

export class RequestLimiter {
  private readonly windows = new Map<string, Window>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  allow(client: string, time: number): boolean {
    const window = this.windows.get(client)
    if (window === undefined || time - window.start >= this.span) {
      this.windows.set(client, { start: time, count: 1 })
      return true
    }
    if (window.count >= this.limit) return false
    window.count++
    return true
  }

  wait(client: string, time: number): number {
    const window = this.windows.get(client)
    if (window === undefined || window.count < this.limit) return 0
    return Math.max(0, window.start + this.span - time)
  }
}
