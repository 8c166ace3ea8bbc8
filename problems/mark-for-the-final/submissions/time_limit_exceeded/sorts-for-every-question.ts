// Slow: keeps all marks and sorts them for every question.
export class FinalBoard {
  private readonly marks: number[] = []

  constructor(private readonly places: number) {}

  jump(mark: number): void {
    this.marks.push(mark)
  }

  needed(): number {
    if (this.marks.length < this.places) return -1
    return [...this.marks].sort((a, b) => b - a)[this.places - 1]
  }
}
