import { HistoryError } from '../errors.ts'
import type { Row } from './connection.ts'

/** Reads typed values out of rows: the boundary where what the database holds is checked once. */

export function text(row: Row, column: string): string {
  const cell = row[column]
  return typeof cell === 'string' ? cell : unreadable(row, column)
}

export function number(row: Row, column: string): number {
  const cell = row[column]
  return typeof cell === 'number' ? cell : unreadable(row, column)
}

export function blob(row: Row, column: string): Uint8Array {
  const cell = row[column]
  return cell instanceof Uint8Array ? cell : unreadable(row, column)
}

export function flag(row: Row, column: string): boolean {
  return number(row, column) !== 0
}

/** Null stays null; anything else is read by `read`. */
export function nullable<T>(read: (row: Row, column: string) => T, row: Row, column: string): T | null {
  return row[column] === null ? null : read(row, column)
}

/** A word out of a closed set. */
export function word<T extends string>(row: Row, column: string, words: readonly T[]): T {
  const cell = row[column]
  return words.find((known) => known === cell) ?? unreadable(row, column)
}

/** A column of JSON; what it holds is for the caller to check. */
export function json(row: Row, column: string): unknown {
  try {
    return JSON.parse(text(row, column))
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(row, column)
    throw error
  }
}

/** Says that a row does not hold what the schema promises. */
export function unreadable(row: Row, column: string): never {
  const where = typeof row.id === 'string' ? ` of ${row.id}` : ''
  const cell = row[column]
  throw new HistoryError(`The history holds what cannot be read: ${column}${where} is ${shown(cell)}`, [
    'Was it changed by another program? Move the file away to start a new history; nothing was changed now',
  ])
}

function shown(cell: Row[string] | undefined): string {
  if (cell instanceof Uint8Array) return `${cell.length} bytes`
  return typeof cell === 'string' ? `'${cell.slice(0, 40)}'` : String(cell)
}
