export function repairOrder(brought: number[], work: number[]): number[] {
  const byTime = [...brought.keys()].sort((a, b) => brought[a] - brought[b])
  // A place in byTime stands for both rules on ties, as the sort is stable.
  const waiting = new Heap((a, b) => work[byTime[a]] - work[byTime[b]] || a - b)
  const order: number[] = []
  let clock = 0
  let next = 0
  while (order.length < brought.length) {
    if (waiting.isEmpty()) clock = Math.max(clock, brought[byTime[next]])
    while (brought[byTime[next]] <= clock) waiting.push(next++)
    const chosen = byTime[waiting.pop()]
    order.push(chosen)
    clock += work[chosen]
  }
  return order
}

/** A binary heap; on its top is what the comparison puts first. */
class Heap {
  private readonly items: number[] = []

  constructor(private readonly compare: (a: number, b: number) => number) {}

  isEmpty(): boolean {
    return this.items.length === 0
  }

  push(item: number): void {
    let at = this.items.push(item) - 1
    while (this.before(at, (at - 1) >> 1)) {
      this.swap(at, (at - 1) >> 1)
      at = (at - 1) >> 1
    }
  }

  pop(): number {
    this.swap(0, this.items.length - 1)
    const top = this.items.pop()!
    let at = 0
    let child = 1
    while (child < this.items.length) {
      if (this.before(child + 1, child)) child++
      if (this.before(at, child)) break
      this.swap(at, child)
      at = child
      child = 2 * at + 1
    }
    return top
  }

  private before(i: number, j: number): boolean {
    return this.compare(this.items[i], this.items[j]) < 0
  }

  private swap(i: number, j: number): void {
    ;[this.items[i], this.items[j]] = [this.items[j], this.items[i]]
  }
}
