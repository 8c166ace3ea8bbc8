import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { cpuOf, descendantsOf, memoryOf, parseSchedstat, parseStatus } from './proc.ts'

/** What one exchange with a program used. */
export interface Usage {
  /** CPU time, ms; wall time where the system does not tell CPU time. */
  readonly timeMs: number
  readonly wallMs: number
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

const none = { runMs: 0, waitMs: 0 }

/**
 * Watches one process over its exchanges. The main thread's time is read at each end, which is cheap; that of
 * all threads and of all that descends from it at each poll.
 */
export class Watch {
  readonly #schedstat: number | undefined
  readonly #status: number | undefined
  readonly #clearRefs: number | undefined
  readonly #buffer = Buffer.allocUnsafe(4096)
  readonly #pid: number
  readonly #root: number
  readonly #threaded: boolean
  /** CPU time of the other threads and of descendants, ms, as last read and as it was when the exchange began. */
  #others = 0
  #othersBase = 0
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
    this.#root = root
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
    const descendants = descendantsOf(this.#root).filter((pid) => pid !== this.#pid)
    let memoryKb = this.#memory()
    let total = cpuOf(this.#pid)?.runMs ?? 0
    for (const pid of descendants) {
      memoryKb += memoryOf(pid)?.residentKb ?? 0
      total += cpuOf(pid)?.runMs ?? 0
    }
    this.#lastMain = this.#main() ?? this.#lastMain
    this.#others = Math.max(this.#others, total - this.#lastMain.runMs)
    this.#peakKb = Math.max(this.#peakKb, memoryKb)
    const usage = this.#usage()
    if (descendants.length > allowance.processes) return 'processes'
    if (this.#peakKb > allowance.memoryKb) return 'memory'
    if (usage.timeMs > allowance.cpuMs) return 'cpu'
    const waited = this.#lastMain.waitMs - this.#base.waitMs
    return usage.wallMs - waited > allowance.wallMs ? 'wall' : undefined
  }

  /** What the exchange used, read once more. */
  end(): Usage {
    this.#lastMain = this.#main() ?? this.#lastMain
    this.#peakKb = Math.max(this.#peakKb, this.#memory())
    return this.#usage()
  }

  close(): void {
    for (const descriptor of [this.#schedstat, this.#status, this.#clearRefs])
      if (descriptor !== undefined) attempt(() => closeSync(descriptor))
  }

  #usage(): Usage {
    const wallMs = performance.now() - this.#startedAt
    const cpuMs = this.#lastMain.runMs - this.#base.runMs + this.#others - this.#othersBase
    return { timeMs: this.#schedstat === undefined ? wallMs : cpuMs, wallMs, memoryKb: this.#peakKb }
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
