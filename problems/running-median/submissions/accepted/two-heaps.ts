export function runningMedians(delays: number[]): number[] {
  const lower = new Heap((a, b) => a > b)
  const upper = new Heap((a, b) => a < b)
  return delays.map((delay) => {
    lower.push(delay)
    upper.push(lower.pop())
    if (upper.size > lower.size) lower.push(upper.pop())
    return lower.size > upper.size ? lower.top() : (lower.top() + upper.top()) / 2
  })
}

/** A binary heap; on its top is a value that goes before all the others. */
class Heap {
  private readonly values: number[] = []

  constructor(private readonly before: (a: number, b: number) => boolean) {}

  get size(): number {
    return this.values.length
  }

  top(): number {
    return this.values[0]!
  }

  push(value: number): void {
    let at = this.values.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.before(value, this.values[parent]!)) break
      this.values[at] = this.values[parent]!
      at = parent
    }
    this.values[at] = value
  }

  pop(): number {
    const top = this.values[0]!
    const last = this.values.pop()!
    const size = this.values.length
    if (size === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && this.before(this.values[child + 1]!, this.values[child]!)) child++
      if (!this.before(this.values[child]!, last)) break
      this.values[at] = this.values[child]!
      at = child
    }
    this.values[at] = last
    return top
  }
}
