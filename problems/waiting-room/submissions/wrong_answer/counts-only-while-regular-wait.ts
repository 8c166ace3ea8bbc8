// Mistake: an urgent patient counts for the row only if a regular one was waiting at the time.
export class WaitingRoom {
  private readonly urgent: number[] = []
  private readonly regular: number[] = []
  private inRowNow = 0

  constructor(private readonly inRow: number) {}

  arrive(patient: number, urgent: boolean): void {
    ;(urgent ? this.urgent : this.regular).push(patient)
  }

  next(): number {
    if (this.regular.length > 0 && (this.urgent.length === 0 || this.inRowNow >= this.inRow)) {
      this.inRowNow = 0
      return this.regular.shift()!
    }
    if (this.urgent.length === 0) return -1
    if (this.regular.length > 0) this.inRowNow++
    return this.urgent.shift()!
  }
}
