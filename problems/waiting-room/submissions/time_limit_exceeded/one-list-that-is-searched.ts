// Slow: one list of all patients; each call searches it for a kind and takes somebody out of its middle.
export class WaitingRoom {
  private readonly waiting: { patient: number; urgent: boolean }[] = []
  private urgentCalls = 0

  constructor(private readonly inRow: number) {}

  arrive(patient: number, urgent: boolean): void {
    this.waiting.push({ patient, urgent })
  }

  next(): number {
    if (this.waiting.length === 0) return -1
    const wanted = this.urgentCalls < this.inRow
    const index = Math.max(
      0,
      this.waiting.findIndex(({ urgent }) => urgent === wanted),
    )
    const [{ patient, urgent }] = this.waiting.splice(index, 1)
    this.urgentCalls = urgent ? this.urgentCalls + 1 : 0
    return patient
  }
}
