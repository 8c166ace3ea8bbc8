import * as cells from './cells.ts'
import type { Cell, Connection, Row } from './connection.ts'
import {
  entryLine,
  eventLine,
  exportFormat,
  exportVersion,
  instant,
  type Line,
  roundLine,
  sourceLine,
  submissionLine,
} from './export-lines.ts'

/** A line as JSON without its newline, and the `type` that it has. */
export interface ExportedLine {
  readonly type: Line['type']
  readonly text: string
}

export interface ExportOptions {
  readonly now: number
  /** Only rounds that started at this instant or later, with what belongs to them, and entries since then. */
  readonly since?: number | undefined
}

/**
 * The history as lines of JSON without their newlines, in the order in which an import can take them: header, sources,
 * rounds, submissions, events, entries. All of one moment, whatever other processes write meanwhile; equal
 * histories give equal lines but for the header. One row at a time is in memory.
 * @throws HistoryError
 */
export function exportLines(db: Connection, options: ExportOptions): Generator<ExportedLine> {
  return db.snapshot(() => linesOf(db, options))
}

function* linesOf(db: Connection, { now, since }: ExportOptions): Generator<ExportedLine> {
  const from = since ?? Number.MIN_SAFE_INTEGER
  const sources: readonly [string, ...number[]] = since === undefined ? ['sources'] : [named, from, from]
  yield written({
    type: 'header',
    format: exportFormat,
    version: exportVersion,
    exportedAt: instant(now),
    ...(since !== undefined && { since: instant(since) }),
    counts: countsOf(db, from, sources),
  })
  const [table, ...values] = sources
  for (const row of db.each(`SELECT hash FROM ${table} ORDER BY hash`, ...values))
    yield written(sourceLine(db, cells.text(row, 'hash')))
  for (const [sql, line] of tables) for (const row of db.each(sql, from)) yield written(line(row, db))
}

/** Those that the rounds name. */
const named = `sources WHERE hash IN (
  SELECT source FROM submissions JOIN rounds ON rounds.key = submissions.round WHERE started_at >= ?
  UNION SELECT json_extract(data, '$.source') FROM events JOIN rounds ON rounds.key = events.round
    WHERE events.kind = 'saved' AND started_at >= ?)`

/** What each line is read from, in this order, and how. */
const tables: readonly (readonly [sql: string, line: (row: Row, db: Connection) => Line])[] = [
  ['SELECT * FROM rounds WHERE started_at >= ? ORDER BY started_at, id', roundLine],
  // A cross join is taken in this order: by the rounds' starts, which are indexed.
  [
    `SELECT submissions.*, rounds.id AS round_id FROM rounds CROSS JOIN submissions ON submissions.round = rounds.key
     WHERE started_at >= ? ORDER BY started_at, rounds.id, at, submissions.id`,
    submissionLine,
  ],
  [
    `SELECT events.*, rounds.id AS round_id FROM rounds CROSS JOIN events ON events.round = rounds.key
     WHERE started_at >= ? ORDER BY started_at, rounds.id, at, events.id`,
    eventLine,
  ],
  ['SELECT * FROM entries WHERE at >= ? ORDER BY at, id', entryLine],
]

function written(line: Line): ExportedLine {
  return { type: line.type, text: JSON.stringify(line) }
}

function countsOf(
  db: Connection,
  from: number,
  [sources, ...values]: readonly [string, ...number[]],
): Readonly<Record<string, number>> {
  const count = (table: string, ...given: Cell[]) =>
    cells.number(db.get(`SELECT count(*) AS n FROM ${table}`, ...given) ?? {}, 'n')
  const within = (table: string) =>
    values.length === 0
      ? count(table)
      : count(`rounds CROSS JOIN ${table} ON ${table}.round = rounds.key WHERE started_at >= ?`, from)
  return {
    sources: count(sources, ...values),
    rounds: count('rounds WHERE started_at >= ?', from),
    submissions: within('submissions'),
    events: within('events'),
    entries: count('entries WHERE at >= ?', from),
  }
}
