// Mistake: takes a mark of 0 for no mark, so with 0 as the answer the board shows -1.
export class FinalBoard {
  private readonly best: number[] = []

  constructor(private readonly places: number) {}

  jump(mark: number): void {
    this.best.push(mark)
    this.best.sort((a, b) => b - a)
    this.best.length = Math.min(this.best.length, this.places)
  }

  needed(): number {
    return this.best[this.places - 1] || -1
  }
}
