import stringWidth from 'fast-string-width'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { charactersOf, flow, oneLine } from './fit.ts'

/** A line of text that is being typed. */
export interface Typed {
  readonly text: string
  /** Where the cursor is, in UTF-16 units from the beginning. */
  readonly cursor: number
}

/** What is typed on the live screen, and what it is for. */
export interface TextEntryState extends Typed {
  readonly label: string
  /** What some keys do in it, the most important first; told as far as there is room. */
  readonly help: readonly string[]
}

const prompt = '› '

/** The line that is typed, below what it is for, in `width` cells. */
export function entryLines({ label, help, ...typed }: TextEntryState, width: number, paint: Paint): string[] {
  const parts = [paint.title(oneLine(label)), ...help.map((words) => paint.dim(words))]
  return [flow(parts, width)[0] ?? '', paint.accent(prompt) + windowOf(typed, width - prompt.length).shown]
}

/** The cell of its line, from 0, on which the cursor stands. */
export function entryColumn(typed: Typed, width: number): number {
  return prompt.length + windowOf(typed, width - prompt.length).column
}

/** The part of a line around its cursor that fits into `width` cells; `…` stands for what does not. */
function windowOf({ text, cursor }: Typed, width: number): { shown: string; column: number } {
  const room = Math.max(2, width)
  let units = 0
  let cells = 0
  let at = 0
  const characters = charactersOf(text).map((character) => {
    const shown = printable(character)
    const start = cells
    cells += stringWidth(shown)
    units += character.length
    if (units <= cursor) at = cells
    return { shown, start, end: cells }
  })
  // The cursor behind the last character needs a cell, too.
  if (cells < room) return { shown: characters.map(({ shown }) => shown).join(''), column: at }
  // Moved by halves, so that there is something to see on both sides of the cursor, and not at each key.
  const half = Math.max(1, Math.floor((room - 1) / 2))
  const left = at < room - 1 ? 0 : (Math.floor(at / half) - 1) * half
  const first = left === 0 ? 0 : left + 1
  const last = left + room - (cells < left + room ? 0 : 1)
  const kept = characters.filter(({ start, end }) => start >= first && end <= last)
  const gap = ' '.repeat(Math.max(0, (kept[0]?.start ?? first) - first))
  const shown = `${left === 0 ? '' : '…'}${gap}${kept.map((one) => one.shown).join('')}`
  return { shown: cells < left + room ? shown : `${shown}…`, column: at - left }
}
