import { readdirSync, readFileSync } from 'node:fs'

/** Readings of /proc (Linux). Elsewhere, and of a process that ended, each says undefined or nothing. */

/** Time on a CPU, and time spent waiting for one although ready to run, both in ms. */
export interface CpuTime {
  readonly runMs: number
  readonly waitMs: number
}

/** Reads "run wait slices" in ns, as `/proc/PID/schedstat` gives them. */
export function parseSchedstat(text: string): CpuTime {
  const [run = '0', wait = '0'] = text.split(' ')
  return { runMs: Number(run) / 1e6, waitMs: Number(wait) / 1e6 }
}

/** CPU time of all threads that the process has now. */
export function cpuOf(pid: number): CpuTime | undefined {
  let runMs = 0
  let waitMs = 0
  let threads = 0
  for (const thread of list(`/proc/${pid}/task`)) {
    const text = read(`/proc/${pid}/task/${thread}/schedstat`)
    if (text === undefined) continue
    const time = parseSchedstat(text)
    runMs += time.runMs
    waitMs += time.waitMs
    threads++
  }
  return threads > 0 ? { runMs, waitMs } : undefined
}

/** Processes that the process started and that it still has. */
export function childrenOf(pid: number): number[] {
  const found: number[] = []
  for (const thread of list(`/proc/${pid}/task`)) {
    const text = read(`/proc/${pid}/task/${thread}/children`)
    if (text) for (const child of text.trim().split(' ')) if (child !== '') found.push(Number(child))
  }
  return found
}

/** All that descends from the process, itself left out. */
export function descendantsOf(pid: number): number[] {
  const found = childrenOf(pid)
  for (let i = 0; i < found.length && found.length < 10_000; i++)
    found.push(...childrenOf(found[i] as number))
  return found
}

/** Resident memory now and at its peak, kB. */
export interface Memory {
  readonly residentKb: number
  readonly peakKb: number
}

/** Reads VmRSS and VmHWM of `/proc/PID/status`. */
export function parseStatus(text: string): Memory | undefined {
  const peak = /^VmHWM:\s+(\d+)/m.exec(text)
  const resident = /^VmRSS:\s+(\d+)/m.exec(text)
  return peak && resident ? { residentKb: Number(resident[1]), peakKb: Number(peak[1]) } : undefined
}

/** Memory of one process. */
export function memoryOf(pid: number): Memory | undefined {
  const text = read(`/proc/${pid}/status`)
  return text === undefined ? undefined : parseStatus(text)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return undefined
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
