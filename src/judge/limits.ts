import type { Limits } from '../model/verdict.ts'
import { kernelLimits } from './isolation/isolation.ts'
import type { Allowance, Exceeded, Usage } from './watch.ts'

/** What holds for every program, whatever its problem. The kernel holds the last three, the judge the others. */
export const fixedLimits = {
  /** Standard output and standard error together, kB, unless the problem says otherwise. */
  outputKb: 8192,
  /** An answer on its way to the judge, kB. */
  answerKb: 65_536,
  /** Processes that a program has started, at once. */
  processes: 32,
  openFiles: kernelLimits.openFiles,
  /** Largest file that may be written, kB. */
  fileKb: kernelLimits.fileKb,
  stackKb: kernelLimits.stackKb,
} as const

/**
 * How far around a limit a verdict is in doubt. A test over its time is judged again up to three times, each in a fresh
 * process; the best counts, since noise only ever adds. A look that goes on beyond the margin settles it.
 *
 * Measured on two cores, each the time of a run against the quickest in quiet: without other load 1.05 (nine of ten under
 * 1.4); beside six spinners, each of a session of its own, 1.4 to 2.0, nine of ten under 3, at worst
 * 4.5. What costs is being put aside, so a program that waits for its CPU is known to be slowed: its time may then pass
 * the limit by `contended`. So half of a limit is accepted and 1.6 times a limit is not, on either machine.
 */
export const margins = {
  /** A later look is stopped at so many times the limits of time. */
  time: 1.5,
  /** So many times the limits of time are held against a program that others kept from its CPU. */
  contended: 1.5,
  /** A later look is stopped at so many times the limit of memory: a collector may run late. */
  memory: 1.1,
  /** Looks at one test after the first. */
  looks: 3,
} as const

/** Others had the CPU when the program waited for so much of the time that it ran. */
const contendedShare = 0.5

/** Whether others kept the program from its CPU, which makes its CPU time longer, too. */
export const isContended = ({ timeMs, waitMs }: Usage): boolean => waitMs > timeMs * contendedShare

/**
 * What the limits of a problem allow one test. The wall clock is for sleepers and hangs only, so it is generous.
 * @param again whether the test is judged once more: then it may go on beyond the limits, as far as the margins
 */
export function allowanceOf(limits: Limits, again = false): Allowance {
  const { timeMs, memoryKb, outputKb = fixedLimits.outputKb } = limits
  return widened(
    {
      cpuMs: timeMs,
      wallMs: wallOf(timeMs),
      memoryKb,
      processes: fixedLimits.processes,
      outputBytes: outputKb * 1024,
    },
    again,
  )
}

/** What loading a program may use: a module's body may prepare tables, and the first load warms nothing up. */
export function loadAllowance(limits: Limits, again = false): Allowance {
  return allowanceOf({ ...limits, timeMs: limits.timeMs + 2000 }, again)
}

const wallOf = (cpuMs: number): number => 2 * cpuMs + 1000

function widened(allowance: Allowance, again: boolean): Allowance {
  if (!again) return allowance
  const { cpuMs, wallMs, memoryKb } = allowance
  return {
    ...allowance,
    cpuMs: cpuMs * margins.time,
    wallMs: wallMs * margins.time,
    memoryKb: memoryKb * margins.memory,
  }
}

/**
 * The limit that a test passed although it came to an end: between two polls, or in a look that may go on.
 * @param again whether it was such a look, in which a program that others held up has more time
 */
export function passedLimit(usage: Usage, limits: Limits, again: boolean): Exceeded | undefined {
  const factor = again && isContended(usage) ? margins.contended : 1
  if (usage.timeMs > limits.timeMs * factor) return 'cpu'
  // Of a first look the polls have held the wall clock, and its end may come late, as the pipes are waited for.
  if (again && usage.wallMs - usage.waitMs > wallOf(limits.timeMs) * factor) return 'wall'
  return usage.memoryKb > limits.memoryKb ? 'memory' : undefined
}

/** A limit of the judge that was passed, in words. `finished`: the program came to its end all the same. */
export function exceededWords(limit: Exceeded, usage: Usage, limits: Limits, finished = false): string {
  const { timeMs, wallMs, memoryKb } = usage
  const began = (stopped: string, ended: string): string => (finished ? ended : stopped)
  switch (limit) {
    case 'cpu':
      return `${began('Stopped after', 'It took')} ${Math.round(timeMs)} ms of CPU time; the limit is ${Math.round(limits.timeMs)} ms.`
    case 'wall':
      return `${began('Stopped after', 'It took')} ${(wallMs / 1000).toFixed(1)} s, of which ${Math.round(timeMs)} ms were CPU time: it sleeps, or waits for something that never comes.`
    case 'memory':
      return `${began('Stopped at', 'It used')} ${mb(memoryKb)} MB; the limit is ${mb(limits.memoryKb)} MB.`
    case 'output':
      return `It wrote more output than allowed (${mb(limits.outputKb ?? fixedLimits.outputKb)} MB, and ${mb(fixedLimits.answerKb)} MB for an answer).`
    case 'processes':
      return `It started more than ${fixedLimits.processes} processes.`
  }
}

/** What a signal means that ended a program, for people. */
const signalWords: Readonly<Record<string, string>> = {
  SIGSEGV: 'it used memory that is not its own, or its stack overflowed',
  SIGBUS: 'it used memory that is not there',
  SIGFPE: 'a division by zero, or an integer overflow in a division',
  SIGILL: 'an instruction that does not exist, such as where a function returns nothing',
  SIGABRT: 'it gave up: an assertion, an exception that nobody caught, or a damaged heap',
  SIGTRAP: 'the runtime gave up',
  SIGPIPE: 'it wrote to a pipe that nobody reads',
  SIGKILL: 'it was killed, by itself or because memory ran out',
  SIGXCPU: 'its CPU time ran out',
  SIGXFSZ: `it passed the file size limit of ${mb(fixedLimits.fileKb)} MB`,
}

/** How a signal ended a program. */
export function endedBySignal(signal: string): string {
  const meaning = signalWords[signal]
  return `The process was ended by ${signal}${meaning === undefined ? '' : `: ${meaning}`}.`
}

/** What systems and runtimes say where the kernel holds one of the limits, which they do not name themselves. */
const kernelWords: readonly (readonly [said: RegExp, limit: string])[] = [
  [/\bfile too large\b|\bEFBIG\b/i, `the file size limit is ${mb(fixedLimits.fileKb)} MB`],
  [/\btoo many open files\b|\bE[MN]FILE\b/i, `the limit is ${fixedLimits.openFiles} open files`],
]

/** A program's own message, with the limit that it met where the message tells of one. */
export function withLimit(message: string): string {
  const met = kernelWords.find(([said]) => said.test(message))
  return met ? `${message} (${met[1]})` : message
}

function mb(kb: number): number {
  return Math.round(kb / 1024)
}
