import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'
import { entryLine, eventLine, type Line, submissionLine } from './export-lines.ts'
import { conflict, countAdded, differences, type Rows } from './import-progress.ts'
import { importRound } from './import-rounds.ts'
import type { ImportLine, LineOf } from './import-schema.ts'
import { addSource, sourceHash } from './sources.ts'

/** Adds what a line holds where it is missing here; what does not fit is added to the faults. */
export function importRow(rows: Rows, line: ImportLine, number: number): void {
  if (line.type === 'source') importSource(rows, line, number)
  else if (line.type === 'round') importRound(rows, line, number)
  else if (line.type === 'submission') importSubmission(rows, line, number)
  else if (line.type === 'event') importEvent(rows, line, number)
  else importEntry(rows, line)
}

/** What is in the log stays: a line of the same id that differs from it is told. */
function compare(rows: Rows, type: ImportLine['type'], id: string, here: Line, given: Line): void {
  const fields = differences(here, given)
  if (fields.length > 0) conflict(rows, { type, id, fields, kept: 'here' })
}

function importSource(rows: Rows, { hash, text }: LineOf<'source'>, number: number): void {
  if (sourceHash(text) !== hash) rows.faults.add(number, 'is not the hash of the text', 'hash')
  else if (!hasSource(rows.db, hash)) {
    addSource(rows.db, text)
    countAdded(rows, 'source')
  }
}

function importSubmission(rows: Rows, line: LineOf<'submission'>, number: number): void {
  const { db } = rows
  const here = db.get(
    'SELECT submissions.*, rounds.id AS round_id FROM submissions JOIN rounds ON rounds.key = round WHERE submissions.id = ?',
    line.id,
  )
  const results = line.results.toSorted((a, b) => a.index - b.index)
  if (here !== undefined) {
    compare(rows, line.type, line.id, submissionLine(here, db), { ...line, results })
    return
  }
  const round = roundKey(rows, line.round, number)
  if (!isThere(rows, line.source, number, 'source') || round === undefined) return
  rows.problems.add(cells.text(db.get('SELECT problem FROM rounds WHERE key = ?', round) ?? {}, 'problem'))
  db.run(
    `INSERT INTO submissions (id, round, at, language, source, verdict, passed, total, time_ms, memory_kb,
       limit_ms, limit_kb, isolation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[line.id, round, Date.parse(line.at), line.language, line.source, line.verdict, line.passed],
    ...[line.total, line.timeMs, line.memoryKb, line.limitMs, line.limitKb, line.isolation],
  )
  const key = cells.number(db.get('SELECT key FROM submissions WHERE id = ?', line.id) ?? {}, 'key')
  for (const { index, class: name, label, verdict, timeMs, memoryKb, message } of results)
    db.run(
      `INSERT INTO results (submission, position, class, label, verdict, time_ms, memory_kb, message)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[key, index, name, label, verdict, timeMs, memoryKb, message],
    )
  countAdded(rows, line.type)
}

function importEvent(rows: Rows, line: LineOf<'event'>, number: number): void {
  const { db } = rows
  const { id, at, kind, data } = line
  const here = db.get(
    'SELECT events.*, rounds.id AS round_id FROM events JOIN rounds ON rounds.key = round WHERE events.id = ?',
    id,
  )
  if (here !== undefined) {
    compare(rows, line.type, id, eventLine(here), line)
    return
  }
  const { source } = data
  const round = roundKey(rows, line.round, number)
  if (kind === 'saved' && typeof source === 'string' && !isThere(rows, source, number, 'data.source')) return
  if (round === undefined) return
  db.run(
    'INSERT INTO events (id, round, at, kind, data) VALUES (?, ?, ?, ?, ?)',
    ...[id, round, Date.parse(at), kind, JSON.stringify(data)],
  )
  countAdded(rows, line.type)
}

function importEntry(rows: Rows, line: LineOf<'entry'>): void {
  const { db } = rows
  const { id, at, kind, data } = line
  const here = db.get('SELECT * FROM entries WHERE id = ?', id)
  if (here !== undefined) {
    compare(rows, line.type, id, entryLine(here), line)
    return
  }
  db.run(
    'INSERT INTO entries (id, at, kind, data) VALUES (?, ?, ?, ?)',
    ...[id, Date.parse(at), kind, JSON.stringify(data)],
  )
  countAdded(rows, line.type)
}

function hasSource(db: Connection, hash: string): boolean {
  return db.get('SELECT 1 FROM sources WHERE hash = ?', hash) !== undefined
}

/** Whether the source is there that a line names; where it is not, that is a fault. */
function isThere({ db, faults }: Rows, hash: string, number: number, key: string): boolean {
  const found = hasSource(db, hash)
  if (!found) faults.add(number, missing('source', hash), key)
  return found
}

/** The key of the round that a line belongs to; undefined, with a fault, where there is none. */
function roundKey({ db, faults }: Rows, id: string, number: number): number | undefined {
  const row: Row | undefined = db.get('SELECT key FROM rounds WHERE id = ?', id)
  if (row !== undefined) return cells.number(row, 'key')
  faults.add(number, missing('round', id), 'round')
  return undefined
}

function missing(what: string, name: string): string {
  return `names a ${what} that is neither here nor on a line before: ${name}`
}
