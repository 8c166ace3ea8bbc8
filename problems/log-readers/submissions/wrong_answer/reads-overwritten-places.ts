// Mistake: does not skip what was overwritten, and reads newer values from the same places.
interface Reader {
  /** Number of the value that it gets next, which may have been overwritten. */
  next: number
  missed: number
}

export class SensorLog {
  /** The value with number i is at place i modulo capacity. */
  private readonly ring: number[] = []
  private readonly readers = new Map<number, Reader>()
  private written = 0

  constructor(private readonly capacity: number) {}

  write(value: number): void {
    this.ring[this.written % this.capacity] = value
    this.written++
  }

  join(reader: number): void {
    this.readers.set(reader, { next: this.written, missed: 0 })
  }

  read(reader: number, most: number): number[] {
    const state = this.caughtUp(reader)
    const values: number[] = []
    while (state.next < this.written && values.length < most) {
      values.push(this.ring[state.next % this.capacity]!)
      state.next++
    }
    return values
  }

  missed(reader: number): number {
    return this.caughtUp(reader).missed
  }

  /** A reader, moved on past what was overwritten. */
  private caughtUp(reader: number): Reader {
    const state = this.readers.get(reader)!
    const overwritten = Math.max(0, this.written - this.capacity - state.next)
    state.missed += overwritten
    return state
  }
}
