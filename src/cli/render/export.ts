import { relative } from 'node:path'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { count, wrap } from './fit.ts'

/** How many of each are in an export. */
export interface ExportCounts {
  rounds: number
  submissions: number
  events: number
  sources: number
  entries: number
}

interface View {
  readonly columns: number
  readonly paint: Paint
  /** The working folder: a path within it is told from there. */
  readonly cwd: string
}

/** What an export has written; ends with a newline. */
export function renderExported(file: string, counts: ExportCounts, view: View): string {
  const { rounds, submissions, events, sources, entries } = counts
  const parts = [
    count(rounds, 'round'),
    count(submissions, 'submission'),
    count(events, 'event'),
    count(sources, 'source'),
    entries === 1 ? '1 entry' : `${entries} entries`,
  ]
  const text = `${view.paint.pass('✓')} ${shownPath(file, view.cwd)}: ${parts.join(', ')}`
  return `${wrap(text, view.columns, 2).join('\n')}\n`
}

/** A backup that was made; ends with a newline. */
export function renderBackup(file: string, bytes: number, { columns, paint, cwd }: View): string {
  const size = bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`
  const lines = [
    ...wrap(`${paint.pass('✓')} ${shownPath(file, cwd)} · ${size}, checked`, columns, 2),
    ...wrap(`${paint.hint('→')} prep import <this file> brings back what is missing`, columns, 2),
  ]
  return `${lines.join('\n')}\n`
}

/** A path, from the working folder where it is within. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return printable(path.startsWith('..') ? file : path)
}
