import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'
import { newId } from './id.ts'
import { type Event, type EventData, type EventKind, eventKinds } from './log-types.ts'

/**
 * Two processes that write at once differ by less than this; a larger step back is a clock that was set
 * back, and the event says so.
 */
const clockToleranceMs = 1000

/** An instant of a round as it is recorded. */
export interface Moment {
  readonly at: number
  /** How far the wall clock had gone back, where it had. */
  readonly clockSetBack?: number
}

/**
 * Fits an instant to a round's log. An event that is recorded at once (`now` equals `at`) is never before the
 * last one: where the wall clock was set back, it takes the last one's instant. What happened at `at` but is
 * recorded later, as a submission that was judged meanwhile, keeps its instant.
 */
export function momentOf(db: Connection, round: number, at: number, now: number = at): Moment {
  const row = db.get('SELECT max(at) AS at FROM events WHERE round = ?', round)
  const last = row === undefined || row.at === null ? Number.NEGATIVE_INFINITY : cells.number(row, 'at')
  if (now >= last) return { at }
  return last - now >= clockToleranceMs ? { at: last, clockSetBack: last - now } : { at: last }
}

/** Appends to a round's log; part of the caller's transaction. */
export function append(
  db: Connection,
  round: number,
  kind: EventKind,
  data: EventData,
  moment: Moment,
): void {
  const { at, clockSetBack } = moment
  const last = db.get('SELECT max(id) AS id FROM events WHERE round = ? AND at = ?', round, at)
  db.run(
    'INSERT INTO events (id, round, at, kind, data) VALUES (?, ?, ?, ?, ?)',
    newId(at, lastId(last)),
    round,
    at,
    kind,
    JSON.stringify(clockSetBack === undefined ? data : { ...data, clockSetBack }),
  )
}

/** What `max(id)` has found. */
export function lastId(row: Row | undefined): string | undefined {
  return row === undefined || row.id === null ? undefined : cells.text(row, 'id')
}

/** A round's log, oldest first. */
export function readEvents(db: Connection, round: string): Event[] {
  const rows = db.all(
    `SELECT events.id, at, events.kind, data FROM events JOIN rounds ON rounds.key = events.round
     WHERE rounds.id = ? ORDER BY at, events.id`,
    round,
  )
  return rows.map((row) => toEvent(row, round))
}

/** Events of these kinds in all rounds, by the rounds' starts, those of a round oldest first. */
export function readEventsOf(db: Connection, kinds: readonly EventKind[]): Event[] {
  const rows = db.all(
    `SELECT events.id, at, events.kind, data, rounds.id AS round_id
     FROM events JOIN rounds ON rounds.key = events.round
     WHERE events.kind IN (${literals(kinds)}) ORDER BY started_at, rounds.id, at, events.id`,
  )
  return rows.map((row) => toEvent(row, cells.text(row, 'round_id')))
}

/** Events of these kinds in these rounds, in the rounds' order, those of a round oldest first. */
export function readEventsIn(
  db: Connection,
  rounds: readonly string[],
  kinds: readonly EventKind[],
): Event[] {
  // A cross join is taken in this order: from what is asked to its events.
  const rows = db.all(
    `SELECT events.id, at, events.kind, data, rounds.id AS round_id FROM json_each(?) AS asked
     CROSS JOIN rounds ON rounds.id = asked.value CROSS JOIN events ON events.round = rounds.key
     WHERE events.kind IN (${literals(kinds)}) ORDER BY asked.key, at, events.id`,
    JSON.stringify(rounds),
  )
  return rows.map((row) => toEvent(row, cells.text(row, 'round_id')))
}

/** The rounds that were rated last, the newest rating first. */
export function readRatedRounds(db: Connection, limit: number): string[] {
  const rows = db.all(
    `SELECT rounds.id FROM events INDEXED BY events_said CROSS JOIN rounds ON rounds.key = events.round
     WHERE events.kind IN (${literals(['noted', 'rated'])}) AND events.kind = 'rated' ORDER BY at DESC LIMIT ?`,
    limit,
  )
  return [...new Set(rows.map((row) => cells.text(row, 'id')))]
}

/** Words of a closed set as SQL, in its order: a partial index serves only what is asked in the words of its own. */
function literals(kinds: readonly EventKind[]): string {
  return eventKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => `'${kind}'`)
    .join(', ')
}

function toEvent(row: Row, round: string): Event {
  return {
    id: cells.text(row, 'id'),
    round,
    at: cells.number(row, 'at'),
    kind: cells.word(row, 'kind', eventKinds),
    data: toData(row),
  }
}

/** The JSON object in the column `data`. */
export function toData(row: Row): EventData {
  const data = cells.json(row, 'data')
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return cells.unreadable(row, 'data')
  return { ...data }
}
