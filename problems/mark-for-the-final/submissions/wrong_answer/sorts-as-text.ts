// Mistake: sorts numbers without a comparison, which orders them as text: 1000 before 999.
export class FinalBoard {
  private readonly marks: number[] = []

  constructor(private readonly places: number) {}

  jump(mark: number): void {
    this.marks.push(mark)
  }

  needed(): number {
    if (this.marks.length < this.places) return -1
    this.marks.sort()
    return this.marks[this.marks.length - this.places]
  }
}
