import {
  type CpuTime,
  cpuOf,
  descendantsOf,
  memoryOf,
  type ProcessTime,
  processTimeOf,
  shareOfMemory,
} from './proc.ts'

/** What a program and all that descends from it use, over its life. */
export class ProcessTree {
  readonly #pid: number
  readonly #root: number
  /** Times of each descendant that was there at the last look, and the sum of those that went before. */
  #seen = new Map<number, CpuTime>()
  #gone: CpuTime = { runMs: 0, waitMs: 0 }

  /** @param root the process from which all descends: the program itself, or one above it that takes in orphans */
  constructor(pid: number, root: number) {
    this.#pid = pid
    this.#root = root
  }

  /** Ids of the processes that the program has started, and those have, and that are there now. */
  descendants(): number[] {
    return descendantsOf(this.#root).filter((pid) => pid !== this.#pid)
  }

  /**
   * Times of the program and of all that ever descended from it. Of what has ended the parents tell that waited for it;
   * where none waited, it counts as it was at the last look.
   */
  times(descendants: readonly number[]): CpuTime {
    const main = timeOf(this.#pid)
    let total: CpuTime = main ?? { runMs: 0, waitMs: 0 }
    let endedMs = main?.childrenMs ?? 0
    if (this.#root !== this.#pid) endedMs += processTimeOf(this.#root)?.childrenMs ?? 0
    const seen = new Map<number, CpuTime>()
    for (const pid of descendants) {
      const time = timeOf(pid)
      if (!time) continue
      seen.set(pid, time)
      total = sum(total, time)
      endedMs += time.childrenMs
    }
    for (const [pid, last] of this.#seen) if (!seen.has(pid)) this.#gone = sum(this.#gone, last)
    this.#seen = seen
    return sum(total, { runMs: Math.max(endedMs, this.#gone.runMs), waitMs: this.#gone.waitMs })
  }

  /**
   * Memory of the program alone at its peak, or what it and its descendants hold together now, kB: the larger.
   * @param ownKb the program's own peak
   * @param peakKb the peak until now: what lies below need not be exact
   */
  memory(descendants: readonly number[], ownKb: number, peakKb: number): number {
    let atMostKb = ownKb
    for (const pid of descendants) atMostKb += memoryOf(pid)?.residentKb ?? 0
    // What forks share is in it more than once, and to tell that apart takes long.
    if (atMostKb === ownKb || atMostKb <= peakKb) return ownKb
    let togetherKb = 0
    for (const pid of [this.#pid, ...descendants])
      togetherKb += shareOfMemory(pid) ?? memoryOf(pid)?.residentKb ?? 0
    return Math.max(ownKb, togetherKb)
  }
}

export const sum = (a: CpuTime, b: CpuTime): CpuTime => ({
  runMs: a.runMs + b.runMs,
  waitMs: a.waitMs + b.waitMs,
})

/** Times of a whole process: exactly of the threads that it has, else to 10 ms, which counts ended ones, too. */
function timeOf(pid: number): (CpuTime & ProcessTime) | undefined {
  const whole = processTimeOf(pid)
  const threads = cpuOf(pid)
  return whole && threads && { ...whole, ...threads, runMs: Math.max(whole.ownMs, threads.runMs) }
}
