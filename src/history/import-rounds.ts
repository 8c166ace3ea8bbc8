import * as cells from './cells.ts'
import type { Row } from './connection.ts'
import { append } from './events.ts'
import { instant, roundLine } from './export-lines.ts'
import { conflict, countAdded, differences, type Rows } from './import-progress.ts'
import type { LineOf } from './import-schema.ts'

/** When and how a round has ended; null where it is open. */
type End = { readonly endedAt: string; readonly outcome: string } | null

/**
 * Which of two ends of one round counts, whichever side it came from: an end before none; one that somebody made, by an
 * accepted submission or by giving up, before an abandonment; of two that were made the earlier, since a round ends once;
 * of two abandonments the later, since more happened before it.
 */
export function betterEnd(one: End, other: End): End {
  if (one === null || other === null) return one ?? other
  const [left, right] = [one.outcome === 'abandoned', other.outcome === 'abandoned']
  if (left !== right) return left ? other : one
  if (one.endedAt === other.endedAt) return one.outcome <= other.outcome ? one : other
  return one.endedAt < other.endedAt === left ? other : one
}

function endOf(endedAt: string | null, outcome: string | null): End {
  return endedAt === null || outcome === null ? null : { endedAt, outcome }
}

/** What a merge settles by a rule of its own. */
const settled = ['deadline', 'endedAt', 'outcome', 'revealed']

/** Adds a round, or merges it with the one of the same id. */
export function importRound(rows: Rows, line: LineOf<'round'>, number: number): void {
  const { db } = rows
  const row = db.get('SELECT * FROM rounds WHERE id = ?', line.id)
  if (row === undefined) insert(rows, line, number)
  else merge(rows, line, row)
}

function merge(rows: Rows, line: LineOf<'round'>, row: Row): void {
  const { db } = rows
  const here = roundLine(row)
  const differing = differences(here, line)
  if (differing.length === 0) return
  const others = differing.filter((field) => !settled.includes(field))
  if (others.length > 0) conflict(rows, { type: 'round', id: line.id, fields: others, kept: 'here' })

  const outcome = cells.nullable(cells.text, row, 'outcome')
  const endedAt = cells.nullable(cells.number, row, 'ended_at')
  const [ours, theirs] = [
    endOf(endedAt === null ? null : instant(endedAt), outcome),
    endOf(line.endedAt, line.outcome),
  ]
  const end = betterEnd(ours, theirs)
  if (ours !== null && theirs !== null && ours.outcome + ours.endedAt !== theirs.outcome + theirs.endedAt)
    conflict(rows, {
      type: 'round',
      id: line.id,
      fields: ['endedAt', 'outcome'].filter((field) => differing.includes(field)),
      kept: end === ours ? 'here' : 'file',
    })
  const deadline = Math.min(cells.number(row, 'deadline'), Date.parse(line.deadline))
  const revealed = cells.flag(row, 'revealed') || line.revealed
  if (end === ours && deadline === row.deadline && Number(revealed) === row.revealed) return
  db.run(
    'UPDATE rounds SET ended_at = ?, outcome = ?, revealed = ?, deadline = ? WHERE id = ?',
    ...[end === null ? null : Date.parse(end.endedAt), end?.outcome ?? null, Number(revealed), deadline],
    line.id,
  )
  rows.changed.add(line.id)
  rows.problems.add(cells.text(row, 'problem'))
}

function insert(rows: Rows, line: LineOf<'round'>, number: number): void {
  const { db, faults } = rows
  const startedAt = Date.parse(line.startedAt)
  const isOpen = line.endedAt === null
  if (isOpen && rows.open !== undefined) {
    faults.add(number, `is open, as is ${rows.open.id}: one round is open at a time`, 'endedAt')
    return
  }
  db.run(
    `INSERT INTO rounds (id, problem, title, difficulty, topics, kind, language, minutes, target_minutes, workspace,
       file, started_at, deadline, rules, revealed, ended_at, outcome)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      line.id,
      line.problem,
      line.title,
      line.difficulty,
      JSON.stringify(line.topics),
      line.kind,
      line.language,
    ],
    ...[line.minutes, line.targetMinutes, line.workspace, line.file, startedAt, Date.parse(line.deadline)],
    ...[JSON.stringify(line.rules), Number(line.revealed)],
    // An open one seems ended until all is read, since the one that is open here may end on a later line.
    ...(line.endedAt === null ? [startedAt, 'abandoned'] : [Date.parse(line.endedAt), line.outcome]),
  )
  if (isOpen)
    rows.open = {
      id: line.id,
      key: cells.number(db.get('SELECT key FROM rounds WHERE id = ?', line.id) ?? {}, 'key'),
    }
  rows.problems.add(line.problem)
  countAdded(rows, 'round')
}

/**
 * What becomes of the file's open round, once all is read: it stays open where none is open here; else it is ended as
 * abandoned at its last event, as `closeExpired` does, since somebody may sit in the one that is open here. Returns its
 * id then.
 */
export function settleOpen({ db, open }: Rows): string | undefined {
  if (open === undefined) return undefined
  const { key, id } = open
  if (db.get('SELECT 1 FROM rounds WHERE ended_at IS NULL') === undefined) {
    db.run('UPDATE rounds SET ended_at = NULL, outcome = NULL WHERE key = ?', key)
    return undefined
  }
  const row = db.get(
    `SELECT max(started_at, min(deadline + deadline - started_at, (SELECT max(at) FROM events WHERE round = rounds.key)))
       AS at FROM rounds WHERE key = ?`,
    key,
  )
  const at = cells.number(row ?? {}, 'at')
  append(db, key, 'ended', { outcome: 'abandoned' }, { at })
  db.run('UPDATE rounds SET ended_at = ? WHERE key = ?', at, key)
  return id
}
