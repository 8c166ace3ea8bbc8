// Slow: keeps the steps only, and searches them from the last one back for each question.
type Step = { plot: number; kind: number } | 'clear'

export class GardenPlan {
  private readonly steps: Step[] = []
  private undone: Step[] = []

  plant(plot: number, kind: number): void {
    this.steps.push({ plot, kind })
    this.undone = []
  }

  clear(): void {
    this.steps.push('clear')
    this.undone = []
  }

  undo(): boolean {
    const step = this.steps.pop()
    if (step !== undefined) this.undone.push(step)
    return step !== undefined
  }

  redo(): boolean {
    const step = this.undone.pop()
    if (step !== undefined) this.steps.push(step)
    return step !== undefined
  }

  kindAt(plot: number): number {
    for (let i = this.steps.length - 1; i >= 0; i--) {
      const step = this.steps[i]!
      if (step === 'clear') return 0
      if (step.plot === plot) return step.kind
    }
    return 0
  }
}
