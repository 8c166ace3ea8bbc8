interface Waiting {
  job: string
  due: number
  /** Counts up with each job that begins to wait. */
  order: number
}

interface State {
  failures: number
  running: boolean
}

function isBefore(a: Waiting, b: Waiting): boolean {
  return a.due !== b.due ? a.due < b.due : a.order < b.order
}

export class RetryQueue {
  private readonly heap: Waiting[] = []
  private readonly states = new Map<string, State>()
  private order = 0

  constructor(
    private readonly base: number,
    private readonly cap: number,
    private readonly tries: number,
  ) {}

  add(job: string, time: number): void {
    this.states.set(job, { failures: 0, running: false })
    this.push(job, time)
  }

  take(time: number): string {
    const first = this.heap[0]
    if (first === undefined || first.due > time) return ''
    this.pop()
    this.states.get(first.job)!.running = true
    return first.job
  }

  fail(job: string, time: number): number {
    const state = this.states.get(job)
    if (state === undefined || !state.running) return 0
    state.running = false
    state.failures++
    if (state.failures === this.tries) return -1
    const pause = Math.min(this.cap, this.base * 2 ** (state.failures - 1))
    this.push(job, time + pause)
    return pause
  }

  private push(job: string, due: number): void {
    const entry = { job, due, order: this.order++ }
    let place = this.heap.push(entry) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (isBefore(this.heap[parent]!, entry)) break
      this.heap[place] = this.heap[parent]!
      place = parent
    }
    this.heap[place] = entry
  }

  private pop(): void {
    const entry = this.heap.pop()!
    if (this.heap.length === 0) return
    let place = 0
    while (true) {
      let child = 2 * place + 1
      const right = this.heap[child + 1]
      if (right !== undefined && isBefore(right, this.heap[child]!)) child++
      const next = this.heap[child]
      if (next === undefined || isBefore(entry, next)) break
      this.heap[place] = next
      place = child
    }
    this.heap[place] = entry
  }
}
