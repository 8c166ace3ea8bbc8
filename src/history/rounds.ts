import { UsageError } from '../errors.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { append, momentOf } from './events.ts'
import { recount } from './evidence.ts'
import { type EventData, type LoggedKind, laterKinds } from './log-types.ts'
import { openRound, roundOf, unknownRound } from './round-rows.ts'
import type { NewRound, Outcome, Round } from './types.ts'

/** The life of a round: each step is one transaction, with its event. */

/**
 * Opens a round, with its `started` event, in one transaction.
 * @throws UsageError where one is open, in whichever process
 */
export function startRound(db: Connection, round: NewRound): Round {
  return db.write(() => {
    const open = openRound(db)
    if (open !== undefined)
      throw new UsageError(`A round is open already: ${open.problem}`, [
        "'prep resume' goes on with it",
        "'prep stop' gives it up",
      ])
    const { id, startedAt, ...facts } = round
    db.run(
      `INSERT INTO rounds (id, problem, title, difficulty, topics, kind, language, minutes, target_minutes,
         workspace, file, started_at, deadline, rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, facts.problem, facts.title, facts.difficulty, JSON.stringify(facts.topics), facts.kind],
      ...[facts.language, facts.minutes, facts.targetMinutes, facts.workspace, facts.file],
      ...[startedAt, facts.deadline, JSON.stringify(facts.rules)],
    )
    append(db, keyOf(db, id), 'started', { ...facts }, { at: startedAt })
    return roundOf(db, id)
  })
}

/**
 * Appends an event. A round that is over takes only what is said and measured of it later: what else comes, such as
 * a save that an editor makes, is not part of it. Returns whether the event was recorded.
 */
export function addEvent(db: Connection, id: string, kind: LoggedKind, data: EventData, at: number): boolean {
  return db.write(() => {
    if (isOver(db, id) && !laterKinds.includes(kind)) return false
    const key = keyOf(db, id)
    append(db, key, kind, data, momentOf(db, key, at))
    return true
  })
}

/** Logs what was shown of the solution in the open round, which ends its claim to solved. */
export function reveal(db: Connection, id: string, data: EventData, at: number): void {
  db.write(() => {
    if (isOver(db, id)) return
    const key = keyOf(db, id)
    append(db, key, 'revealed', data, momentOf(db, key, at))
    db.run('UPDATE rounds SET revealed = 1 WHERE key = ?', key)
  })
}

/** Logs a hint that was taken in the open round, and takes its cost off the clock, of which a moment always stays. */
export function hint(db: Connection, id: string, number: number, costMs: number, at: number): void {
  db.write(() => {
    if (isOver(db, id)) return
    const key = keyOf(db, id)
    append(db, key, 'hinted', costMs > 0 ? { hint: number, costMs } : { hint: number }, momentOf(db, key, at))
    db.run('UPDATE rounds SET deadline = max(started_at + 1, deadline - ?) WHERE key = ?', costMs, key)
  })
}

/** Ends a round, with its `ended` event, in one transaction; one that is over stays as it is. */
export function endRound(db: Connection, id: string, outcome: Outcome, at: number, now = at): Round {
  return db.write(() => {
    if (isOver(db, id)) return roundOf(db, id)
    const key = keyOf(db, id)
    const moment = momentOf(db, key, at, now)
    append(db, key, 'ended', { outcome }, moment)
    db.run('UPDATE rounds SET ended_at = ?, outcome = ? WHERE key = ?', moment.at, outcome, key)
    const ended = roundOf(db, id)
    recount(db, ended.problem, ended.startedAt)
    return ended
  })
}

/**
 * Ends the open round as abandoned where its overtime, as long as its clock, is over too. A round never lasts
 * longer than its last event. Returns the round that was ended.
 */
export function closeExpired(db: Connection, now: number): Round | undefined {
  const expired = openRound(db)
  if (expired === undefined || now <= overtimeEnd(expired)) return undefined
  return db.write(() => {
    const open = openRound(db)
    if (open === undefined || now <= overtimeEnd(open)) return undefined
    return endRound(db, open.id, 'abandoned', Math.min(open.lastEventAt, overtimeEnd(open)), now)
  })
}

function overtimeEnd(round: Round): number {
  return round.deadline + (round.deadline - round.startedAt)
}

/** The key of a round's row. */
export function keyOf(db: Connection, id: string): number {
  const row = db.get('SELECT key FROM rounds WHERE id = ?', id)
  if (row === undefined) throw unknownRound(id)
  return cells.number(row, 'key')
}

function isOver(db: Connection, id: string): boolean {
  return db.get('SELECT 1 FROM rounds WHERE id = ? AND ended_at IS NOT NULL', id) !== undefined
}
