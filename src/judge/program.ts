import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Failure, Frame, Limits } from '../model/verdict.ts'
import type { Thrown } from './harness/protocol.ts'
import type { Language, Program } from './languages/language.ts'
import type { Ending } from './sandbox.ts'
import type { Allowance, Exceeded } from './watch.ts'

/** What the limits of a problem allow one test. The wall clock is for sleepers and hangs only, so it is generous. */
export function allowanceOf({ timeMs, memoryKb }: Limits): Allowance {
  return { cpuMs: timeMs, wallMs: 2 * timeMs + 1000, memoryKb, processes: 32, outputBytes: 8 * 1024 * 1024 }
}

/** What loading a program may use: a module's body may prepare tables, and the first load warms nothing up. */
export function loadAllowance(limits: Limits): Allowance {
  const { memoryKb, processes, outputBytes } = allowanceOf(limits)
  const cpuMs = limits.timeMs + 2000
  return { cpuMs, wallMs: 2 * cpuMs + 1000, memoryKb, processes, outputBytes }
}

const maxFrames = 12

/** Turns a place in a program's code into a place in the source; undefined for what is none of the user's. */
export function placesOf({ map }: Program): (line: number, column?: number) => Frame | undefined {
  if (map === undefined) return (line, column) => (column === undefined ? { line } : { line, column })
  let trace: TraceMap | undefined
  return (line, column = 1) => {
    trace ??= new TraceMap(map)
    const found = originalPositionFor(trace, { line, column: column - 1 })
    return found.line === null ? undefined : { line: found.line, column: found.column + 1 }
  }
}

/** The frames of the user's own code, in places of the source as it was written. */
function framesOf(language: Language, program: Program, thrown: Pick<Thrown, 'stack' | 'frames'>): Frame[] {
  const place = placesOf(program)
  const raw = thrown.frames ?? language.frames(thrown.stack ?? '')
  const located = raw.flatMap((frame): Frame[] => {
    const found = place(frame.line, frame.column)
    return found ? [{ ...found, ...(frame.function !== undefined && { function: frame.function }) }] : []
  })
  return located.slice(0, maxFrames)
}

/** An exception as a failure that may be shown. */
export function failureOf(language: Language, program: Program, thrown: Thrown): Failure {
  const message =
    thrown.name && !thrown.message.startsWith(thrown.name)
      ? `${thrown.name}: ${thrown.message}`
      : thrown.message
  const frames = framesOf(language, program, thrown)
  return frames.length > 0 ? { message, frames } : { message }
}

/** A process that ended on its own, as a failure. */
export function failureOfEnd(language: Language, program: Program, ending: Ending, stderr: string): Failure {
  const frames = framesOf(language, program, { stack: stderr })
  return {
    message: endingWords(ending, stderr, language.endsEarly),
    ...(frames.length > 0 && { frames }),
    ...(ending.signal !== null && { signal: ending.signal }),
    ...(ending.code !== null && { exitCode: ending.code }),
  }
}

function endingWords({ code, signal, violated }: Ending, stderr: string, early?: string): string {
  if (violated) return 'The program wrote to the descriptor that the judge talks over.'
  if (signal === 'SIGXFSZ') return 'The program wrote a file larger than allowed (SIGXFSZ).'
  if (signal !== null) return `The process was ended by ${signal}.`
  if (code === 0)
    return `The program ended with exit code 0 in the middle of a test: it exited${early ? `, or ${early}` : ''}.`
  const said = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(Uncaught |(\w+\.)*([A-Z]\w*)?(Error|Exception|Interrupt)\b)/.test(line))
    .at(-1)
  return said ? `${said} (exit code ${code})` : `The program ended with exit code ${code}.`
}

/** A limit of the parent that was passed, in words. */
export function exceededWords(
  limit: Exceeded,
  usage: { timeMs: number; wallMs: number; memoryKb: number },
  limits: Limits,
): string {
  switch (limit) {
    case 'cpu':
      return `Stopped after ${Math.round(usage.timeMs)} ms of CPU time; the limit is ${Math.round(limits.timeMs)} ms.`
    case 'wall':
      return `Stopped after ${(usage.wallMs / 1000).toFixed(1)} s, of which ${Math.round(usage.timeMs)} ms were CPU time: it sleeps, or waits for something that never comes.`
    case 'memory':
      return `Stopped at ${Math.round(usage.memoryKb / 1024)} MB; the limit is ${Math.round(limits.memoryKb / 1024)} MB.`
    case 'output':
      return 'It wrote more output than allowed (8 MB, and 64 MB for an answer).'
    case 'processes':
      return 'It started more than 32 processes.'
  }
}
