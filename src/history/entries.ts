import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { lastId, toData } from './events.ts'
import { newId } from './id.ts'
import { type Entry, type EntryKind, type EventData, entryKinds } from './log-types.ts'

/**
 * Appends to the person's own log: never before the newest entry of its kind, of which a later one may take the place,
 * so that where the wall clock was set back the entry takes that one's instant.
 */
export function addEntry(db: Connection, kind: EntryKind, data: EventData, now: number): Entry {
  return db.write(() => {
    const row = db.get('SELECT max(at) AS at FROM entries WHERE kind = ?', kind)
    const at = row === undefined || row.at === null ? now : Math.max(now, cells.number(row, 'at'))
    const id = newId(at, lastId(db.get('SELECT max(id) AS id FROM entries WHERE at = ?', at)))
    db.run(
      'INSERT INTO entries (id, at, kind, data) VALUES (?, ?, ?, ?)',
      ...[id, at, kind, JSON.stringify(data)],
    )
    return { id, at, kind, data }
  })
}

/** The person's own log, oldest first; of these kinds only. */
export function readEntries(db: Connection, kinds: readonly EntryKind[]): Entry[] {
  const rows = db.all(
    `SELECT id, at, kind, data FROM entries WHERE kind IN (${kinds.map(() => '?').join(', ')}) ORDER BY at, id`,
    ...kinds,
  )
  return rows.map((row) => ({
    id: cells.text(row, 'id'),
    at: cells.number(row, 'at'),
    kind: cells.word(row, 'kind', entryKinds),
    data: toData(row),
  }))
}
