// Mistake: starts a new row as soon as one is full, also when no regular patient was there to be called.
export class WaitingRoom {
  private readonly urgent: number[] = []
  private readonly regular: number[] = []
  private inRowNow = 0

  constructor(private readonly inRow: number) {}

  arrive(patient: number, urgent: boolean): void {
    ;(urgent ? this.urgent : this.regular).push(patient)
  }

  next(): number {
    if (this.inRowNow === this.inRow) {
      this.inRowNow = 0
      if (this.regular.length > 0) return this.regular.shift()!
    }
    if (this.urgent.length > 0) {
      this.inRowNow++
      return this.urgent.shift()!
    }
    if (this.regular.length === 0) return -1
    this.inRowNow = 0
    return this.regular.shift()!
  }
}
