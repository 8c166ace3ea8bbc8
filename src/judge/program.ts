import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Failure, Frame } from '../model/verdict.ts'
import type { Ending } from './ending.ts'
import type { Thrown } from './harness/protocol.ts'
import type { Language, Program } from './languages/language.ts'
import { endedBySignal, withLimit } from './limits.ts'

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
  const message = withLimit(
    thrown.name && !thrown.message.startsWith(thrown.name)
      ? `${thrown.name}: ${thrown.message}`
      : thrown.message,
  )
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
  if (signal !== null) return endedBySignal(signal)
  if (code === 0)
    return `The program ended with exit code 0 in the middle of a test: it exited${early ? `, or ${early}` : ''}.`
  const said = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(Uncaught |(\w+\.)*([A-Z]\w*)?(Error|Exception|Interrupt)\b)/.test(line))
    .at(-1)
  return said ? `${withLimit(said)} (exit code ${code})` : `The program ended with exit code ${code}.`
}
