import stringWidth from 'fast-string-width'
import type { Failure, Frame } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { block, truncate, visibleTabs, wrap } from './fit.ts'

export interface FailureView {
  readonly columns: number
  readonly paint: Paint
  /** Text of the judged file; with it, the innermost frame's line is shown. */
  readonly source?: string
  /** Most lines of the message, 12 unless told. */
  readonly maxMessage?: number
}

const shownFrames = 5

/** What went wrong in a program: its message, how it ended, and the user's own frames, innermost first. */
export function renderFailure(failure: Failure, view: FailureView): string[] {
  const { columns, paint, maxMessage = 12 } = view
  const frames = failure.frames ?? []
  const lines = messageLines(failure.message, columns, maxMessage).map(paint.fail)
  const end = [
    ...(failure.signal === undefined ? [] : [`ended by ${printable(failure.signal)}`]),
    ...(failure.exitCode === undefined ? [] : [`exit code ${failure.exitCode}`]),
  ]
  if (end.length > 0 && !end.every((part) => failure.message.includes(part)))
    lines.push(paint.dim(end.join(', ')))
  for (const [index, frame] of frames.slice(0, shownFrames).entries()) {
    lines.push(truncate(`  at ${placeOf(frame)}`, columns))
    if (index === 0 && view.source !== undefined)
      lines.push(...sourceLine(view.source, frame, columns, paint))
  }
  if (frames.length > shownFrames) lines.push(paint.dim(`  … ${frames.length - shownFrames} more`))
  return lines
}

/** A message of several lines is laid out (a compiler points into code): cut; one of one line is wrapped. */
function messageLines(message: string, columns: number, limit: number): string[] {
  const lines = block(message, columns, limit)
  return lines.length === 1 ? wrap(visibleTabs(printable(message.trimEnd())), columns).slice(0, limit) : lines
}

function placeOf(frame: Frame): string {
  const place = `line ${frame.line}${frame.column === undefined ? '' : `:${frame.column}`}`
  return frame.function === undefined ? place : `${printable(frame.function)}, ${place}`
}

/** The line of the source, and a caret under the column; a long line is shown from near that column on. */
function sourceLine(source: string, frame: Frame, columns: number, paint: Paint): string[] {
  const text = source.split(/\r?\n/)[frame.line - 1]
  if (text === undefined || text.trim() === '') return []
  const gutter = `    ${frame.line} │ `
  const room = Math.max(8, columns - stringWidth(gutter))
  const indent = text.length - text.trimStart().length
  const column = Math.max(0, (frame.column ?? indent + 1) - 1)
  const from = column - indent > room - 8 ? column - Math.floor(room / 3) : indent
  const shown = (part: string): string => visibleTabs(printable(part))
  const lines = [paint.dim(gutter) + truncate(paint.code(shown(text.slice(from))), room)]
  if (frame.column === undefined) return lines
  const caret = ' '.repeat(stringWidth(shown(text.slice(from, column))))
  return [...lines, paint.dim(`${' '.repeat(stringWidth(gutter) - 2)}│ `) + caret + paint.fail('^')]
}
