import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { type CpuTime, cpuOf, parseSchedstat, parseStatus } from './proc.ts'
import { ProcessTree, sum } from './process-tree.ts'

/** What one exchange with a program used. */
export interface Usage {
  /** CPU time, ms; wall time where the system does not tell CPU time. */
  readonly timeMs: number
  readonly wallMs: number
  /** Time in which a thread was ready to run while others had the CPU, ms, summed; 0 where the system does not tell. */
  readonly waitMs: number
  /** Peak resident memory, kB; 0 where the system does not tell. */
  readonly memoryKb: number
}

/** What a program may use in one exchange. */
export interface Allowance {
  readonly cpuMs: number
  /** Wall time, ms, the time spent waiting for a CPU left out. */
  readonly wallMs: number
  readonly memoryKb: number
  /** Processes that may descend from the program at once. */
  readonly processes: number
  /** Bytes of standard output and standard error together. */
  readonly outputBytes: number
}

/** A limit that was passed. */
export type Exceeded = 'cpu' | 'wall' | 'memory' | 'output' | 'processes'

/** A peak so little above what is resident is not reset. */
const negligibleKb = 2048
/** An exchange as long as this is looked at wholly when it ends, ms; of a shorter one the main thread tells enough. */
const longMs = 10

const none: CpuTime = { runMs: 0, waitMs: 0 }

/**
 * Watches one process over its exchanges. The main thread's time is read at each end, which is cheap; that of
 * all threads and of all that descends from it, ended or not, at each poll and at the end of a long exchange.
 */
export class Watch {
  readonly #schedstat: number | undefined
  readonly #status: number | undefined
  readonly #clearRefs: number | undefined
  readonly #buffer = Buffer.allocUnsafe(4096)
  readonly #pid: number
  readonly #tree: ProcessTree
  readonly #threaded: boolean
  /** Times of the other threads and of descendants, as last read and as they were when the exchange began. */
  #others = none
  #othersBase = none
  #base = none
  #startedAt = performance.now()
  #peakKb = 0
  #lastMain = none
  #peakIsHigh = false

  /**
   * @param root the process from which all descends that is to be watched: the process itself, or one above it
   * @param threaded whether the work may be done by any thread: then all are read at each end
   */
  constructor(pid: number, root: number, threaded: boolean) {
    this.#threaded = threaded
    this.#pid = pid
    this.#tree = new ProcessTree(pid, root)
    this.#schedstat = open(`/proc/${pid}/schedstat`, 'r')
    this.#status = open(`/proc/${pid}/status`, 'r')
    this.#clearRefs = open(`/proc/${pid}/clear_refs`, 'w')
  }

  /** Starts an exchange: from here on times count, and the memory's peak begins anew. */
  begin(): void {
    this.#startedAt = performance.now()
    // Between two exchanges the program waits to be asked: what it had used at the last end still holds.
    this.#base = this.#lastMain
    this.#othersBase = this.#others
    this.#peakKb = 0
    // 5 resets the peak of the resident set: VmHWM never falls by itself. It costs as much as a small test.
    if (this.#peakIsHigh && this.#clearRefs !== undefined)
      attempt(() => writeSync(this.#clearRefs as number, '5', 0))
  }

  /** Looks at all that the program uses; names the first limit that is passed. */
  poll(allowance: Allowance): Exceeded | undefined {
    const descendants = this.#look()
    if (descendants > allowance.processes) return 'processes'
    const { timeMs, wallMs, waitMs } = this.#usage()
    if (this.#peakKb > allowance.memoryKb) return 'memory'
    if (timeMs > allowance.cpuMs) return 'cpu'
    return wallMs - waitMs > allowance.wallMs ? 'wall' : undefined
  }

  /** What the exchange used, read once more. */
  end(): Usage {
    if (performance.now() - this.#startedAt >= longMs) this.#look()
    this.#lastMain = this.#main() ?? this.#lastMain
    this.#peakKb = Math.max(this.#peakKb, this.#memory())
    return this.#usage()
  }

  close(): void {
    for (const descriptor of [this.#schedstat, this.#status, this.#clearRefs])
      if (descriptor !== undefined) attempt(() => closeSync(descriptor))
  }

  /** Reads time and memory of all there is; returns how many processes descend from the program. */
  #look(): number {
    const descendants = this.#tree.descendants()
    const all = this.#tree.times(descendants)
    // Read last: if we are held up in between, what the main thread does meanwhile must not count as another's.
    this.#lastMain = this.#main() ?? this.#lastMain
    this.#others = {
      runMs: Math.max(this.#others.runMs, all.runMs - this.#lastMain.runMs),
      waitMs: Math.max(this.#others.waitMs, all.waitMs - this.#lastMain.waitMs),
    }
    this.#peakKb = Math.max(this.#peakKb, this.#tree.memory(descendants, this.#memory(), this.#peakKb))
    return descendants.length
  }

  #usage(): Usage {
    const wallMs = performance.now() - this.#startedAt
    const now = sum(this.#lastMain, this.#others)
    const then = sum(this.#base, this.#othersBase)
    return {
      timeMs: this.#schedstat === undefined ? wallMs : now.runMs - then.runMs,
      wallMs,
      waitMs: now.waitMs - then.waitMs,
      memoryKb: this.#peakKb,
    }
  }

  /** Time of the main thread, or of all threads where any may do the work. */
  #main() {
    if (this.#threaded) return cpuOf(this.#pid)
    const text = this.#read(this.#schedstat)
    return text === undefined ? undefined : parseSchedstat(text)
  }

  /** Peak of the resident set since the reset; notes whether another reset is worth its time. */
  #memory(): number {
    const text = this.#read(this.#status)
    const memory = text === undefined ? undefined : parseStatus(text)
    if (!memory) return 0
    this.#peakIsHigh = memory.peakKb - memory.residentKb > negligibleKb
    return memory.peakKb
  }

  #read(descriptor: number | undefined): string | undefined {
    if (descriptor === undefined) return undefined
    return attempt(() => this.#buffer.toString('latin1', 0, readSync(descriptor, this.#buffer, 0, 4096, 0)))
  }
}

function open(file: string, flags: 'r' | 'w'): number | undefined {
  return attempt(() => openSync(file, flags))
}

/** /proc fails for a process that ended meanwhile, which is no fault. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
