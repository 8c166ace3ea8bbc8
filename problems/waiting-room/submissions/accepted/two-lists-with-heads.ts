/** A queue in an array that is never shifted: only the place of its front moves on. */
class Queue {
  private readonly items: number[] = []
  private front = 0

  get size(): number {
    return this.items.length - this.front
  }

  put(item: number): void {
    this.items.push(item)
  }

  take(): number {
    return this.items[this.front++]
  }
}

export class WaitingRoom {
  private readonly urgent = new Queue()
  private readonly regular = new Queue()
  private urgentCalls = 0

  constructor(private readonly inRow: number) {}

  arrive(patient: number, urgent: boolean): void {
    if (urgent) this.urgent.put(patient)
    else this.regular.put(patient)
  }

  next(): number {
    const isTurnOfRegular = this.urgent.size === 0 || this.urgentCalls >= this.inRow
    if (this.regular.size > 0 && isTurnOfRegular) {
      this.urgentCalls = 0
      return this.regular.take()
    }
    if (this.urgent.size === 0) return -1
    this.urgentCalls++
    return this.urgent.take()
  }
}
