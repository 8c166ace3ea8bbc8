// Slow: a clear, its undo and its redo visit every plot that is planted.
type Change = { plot: number; before: number; after: number }

export class GardenPlan {
  private readonly kinds = new Map<number, number>()
  private readonly done: Change[][] = []
  private undone: Change[][] = []

  plant(plot: number, kind: number): void {
    this.step([{ plot, before: this.kindAt(plot), after: kind }])
  }

  clear(): void {
    this.step([...this.kinds].map(([plot, before]) => ({ plot, before, after: 0 })))
  }

  undo(): boolean {
    const step = this.done.pop()
    if (step === undefined) return false
    for (const { plot, before } of step) this.kinds.set(plot, before)
    this.undone.push(step)
    return true
  }

  redo(): boolean {
    const step = this.undone.pop()
    if (step === undefined) return false
    for (const { plot, after } of step) this.kinds.set(plot, after)
    this.done.push(step)
    return true
  }

  kindAt(plot: number): number {
    return this.kinds.get(plot) ?? 0
  }

  private step(changes: Change[]): void {
    this.undone = [changes]
    this.redo()
  }
}
