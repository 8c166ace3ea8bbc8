// Mistake: a clear empties the map that undo is to take back.
type Step = { plot: number; before: number; after: number } | { old: Map<number, number> }

export class GardenPlan {
  private kinds = new Map<number, number>()
  private done: Step[] = []
  private undone: Step[] = []

  plant(plot: number, kind: number): void {
    this.done.push({ plot, before: this.kindAt(plot), after: kind })
    this.kinds.set(plot, kind)
    this.undone = []
  }

  clear(): void {
    this.done.push({ old: this.kinds })
    this.kinds.clear()
    this.kinds = new Map()
    this.undone = []
  }

  undo(): boolean {
    const step = this.done.pop()
    if (step === undefined) return false
    this.undone.push(step)
    if ('old' in step) this.kinds = step.old
    else this.kinds.set(step.plot, step.before)
    return true
  }

  redo(): boolean {
    const step = this.undone.pop()
    if (step === undefined) return false
    this.done.push(step)
    if ('old' in step) {
      step.old = this.kinds
      this.kinds = new Map()
    } else this.kinds.set(step.plot, step.after)
    return true
  }

  kindAt(plot: number): number {
    return this.kinds.get(plot) ?? 0
  }
}
