// Mistake: shows the worst mark kept although there are still places left.
export class FinalBoard {
  private best: number[] = []

  constructor(private readonly places: number) {}

  jump(mark: number): void {
    this.best = [...this.best, mark].sort((a, b) => b - a).slice(0, this.places)
  }

  needed(): number {
    return this.best.length === 0 ? -1 : this.best[this.best.length - 1]
  }
}
