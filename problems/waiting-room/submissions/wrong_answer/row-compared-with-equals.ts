// Mistake: asks whether the row is exactly full, but it grows longer when no regular patient waits.
export class WaitingRoom {
  private readonly urgent: number[] = []
  private readonly regular: number[] = []
  private inRowNow = 0

  constructor(private readonly inRow: number) {}

  arrive(patient: number, urgent: boolean): void {
    ;(urgent ? this.urgent : this.regular).push(patient)
  }

  next(): number {
    if (this.regular.length > 0 && (this.urgent.length === 0 || this.inRowNow === this.inRow)) {
      this.inRowNow = 0
      return this.regular.shift()!
    }
    if (this.urgent.length === 0) return -1
    this.inRowNow++
    return this.urgent.shift()!
  }
}
