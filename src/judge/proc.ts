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

/** Units of time in `/proc/PID/stat`, ms: USER_HZ is 100 on every Linux that Node runs on (proc(5), time(7)). */
const tickMs = 10

/** CPU time of a whole process, to 10 ms, rounded down. */
export interface ProcessTime {
  /** Of all threads that it ever had. */
  readonly ownMs: number
  /** Of its children that ended and that it waited for, and of theirs. */
  readonly childrenMs: number
}

/** Reads utime, stime, cutime and cstime of `/proc/PID/stat`. The name in it may hold blanks and brackets. */
export function parseStat(text: string): ProcessTime {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const time = (field: number): number => Number(fields[field - 3] ?? 0) * tickMs
  return { ownMs: time(14) + time(15), childrenMs: time(16) + time(17) }
}

/** CPU time of a whole process, its ended threads and children included. */
export function processTimeOf(pid: number): ProcessTime | undefined {
  const text = read(`/proc/${pid}/stat`)
  return text === undefined ? undefined : parseStat(text)
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

/**
 * Resident memory of one process, kB, where a page that several share counts in parts (Pss): the parts of a process and of
 * its forks add up to what they hold together. It costs much more than {@link memoryOf}.
 */
export function shareOfMemory(pid: number): number | undefined {
  const pss = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')
  return pss ? Number(pss[1]) : undefined
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
