import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { lastId, toData } from './events.ts'
import { newId } from './id.ts'
import { type Entry, type EntryKind, type EventData, entryKinds } from './types.ts'

/** Appends to the person's own log. */
export function addEntry(db: Connection, kind: EntryKind, data: EventData, at: number): Entry {
  return db.write(() => {
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
