// Mistake: uses `||` for an empty queue, so patient number 0 is taken for nobody.
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
      return this.regular.shift() || -1
    }
    if (this.urgent.length > 0) this.inRowNow++
    return this.urgent.shift() || -1
  }
}
