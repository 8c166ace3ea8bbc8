type Kinds = Map<number, number>
interface Step {
  undo(): void
  redo(): void
}

export class GardenPlan {
  private kinds: Kinds = new Map()
  private readonly done: Step[] = []
  private undone: Step[] = []

  plant(plot: number, kind: number): void {
    const before = this.kindAt(plot)
    this.step({
      undo: () => this.kinds.set(plot, before),
      redo: () => this.kinds.set(plot, kind),
    })
  }

  clear(): void {
    let other: Kinds = new Map()
    const exchange = (): void => {
      ;[this.kinds, other] = [other, this.kinds]
    }
    this.step({ undo: exchange, redo: exchange })
  }

  undo(): boolean {
    const step = this.done.pop()
    if (step === undefined) return false
    step.undo()
    this.undone.push(step)
    return true
  }

  redo(): boolean {
    const step = this.undone.pop()
    if (step === undefined) return false
    step.redo()
    this.done.push(step)
    return true
  }

  kindAt(plot: number): number {
    return this.kinds.get(plot) ?? 0
  }

  private step(step: Step): void {
    this.undone = [step]
    this.redo()
  }
}
