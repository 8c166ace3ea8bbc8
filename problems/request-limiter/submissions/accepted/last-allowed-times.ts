/** The last `limit` times at which a client was allowed, in a ring: `oldest` is the position of the first. */
interface Ring {
  times: number[]
  oldest: number
}

export class RequestLimiter {
  private readonly rings = new Map<string, Ring>()

  constructor(
    private readonly limit: number,
    private readonly span: number,
  ) {}

  allow(client: string, time: number): boolean {
    if (this.wait(client, time) > 0) return false
    const ring = this.rings.get(client)
    if (ring === undefined) {
      this.rings.set(client, { times: [time], oldest: 0 })
    } else if (ring.times.length < this.limit) {
      ring.times.push(time)
    } else {
      ring.times[ring.oldest] = time
      ring.oldest = (ring.oldest + 1) % this.limit
    }
    return true
  }

  wait(client: string, time: number): number {
    const ring = this.rings.get(client)
    if (ring === undefined || ring.times.length < this.limit) return 0
    return Math.max(0, ring.times[ring.oldest]! + this.span - time)
  }
}
