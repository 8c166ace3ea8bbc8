export class FinalBoard {
  /** A min-heap of the best marks. */
  private readonly best: number[] = []

  constructor(private readonly places: number) {}

  jump(mark: number): void {
    if (this.best.length < this.places) {
      this.best.push(mark)
      this.rise(this.best.length - 1)
    } else if (mark > this.best[0]) {
      this.best[0] = mark
      this.sink(0)
    }
  }

  needed(): number {
    return this.best.length < this.places ? -1 : this.best[0]
  }

  private rise(at: number): void {
    const parent = (at - 1) >> 1
    if (this.best[at] < this.best[parent]) {
      this.swap(at, parent)
      this.rise(parent)
    }
  }

  private sink(at: number): void {
    let child = 2 * at + 1
    if (this.best[child + 1] < this.best[child]) child++
    if (this.best[child] < this.best[at]) {
      this.swap(at, child)
      this.sink(child)
    }
  }

  private swap(i: number, j: number): void {
    ;[this.best[i], this.best[j]] = [this.best[j], this.best[i]]
  }
}
