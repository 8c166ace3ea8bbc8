export function mostOrders(days: number[], due: number[]): number {
  const accepted = new MaxHeap()
  let total = 0
  for (const order of [...due.keys()].sort((a, b) => due[a] - due[b])) {
    accepted.push(days[order])
    total += days[order]
    if (total > due[order]) total -= accepted.pop()
  }
  return accepted.size
}

class MaxHeap {
  private readonly values: number[] = []

  get size(): number {
    return this.values.length
  }

  push(value: number): void {
    let at = this.values.push(value) - 1
    while (this.isAbove(at, (at - 1) >> 1)) at = this.swap(at, (at - 1) >> 1)
  }

  pop(): number {
    this.swap(0, this.values.length - 1)
    const top = this.values.pop()!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (this.isAbove(child + 1, child)) child++
      if (!this.isAbove(child, at)) return top
      at = this.swap(at, child)
    }
  }

  /** Whether the value at a place has to be above the one at another; not where there is none. */
  private isAbove(at: number, other: number): boolean {
    return this.values[at] > this.values[other]
  }

  /** Swaps two values, and returns the second place. */
  private swap(at: number, other: number): number {
    ;[this.values[at], this.values[other]] = [this.values[other], this.values[at]]
    return other
  }
}
