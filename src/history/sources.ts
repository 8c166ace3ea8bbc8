import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { HistoryError } from '../errors.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'

/** The name of a text: SHA-256 of its UTF-8, in hex. */
export function sourceHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Keeps a text, compressed, once however often it comes. Returns its hash. */
export function addSource(db: Connection, text: string): string {
  const hash = sourceHash(text)
  if (db.get('SELECT 1 FROM sources WHERE hash = ?', hash) === undefined) {
    const bytes = Buffer.from(text)
    db.run(
      'INSERT INTO sources (hash, bytes, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      hash,
      bytes.length,
      deflateRawSync(bytes),
    )
  }
  return hash
}

/**
 * The text with that hash.
 * @throws HistoryError where it is not there, or no longer what it was
 */
export function readSource(db: Connection, hash: string): string {
  const row = db.get('SELECT body FROM sources WHERE hash = ?', hash)
  const text = row === undefined ? undefined : inflated(cells.blob(row, 'body'))
  if (text === undefined || sourceHash(text) !== hash)
    throw new HistoryError(`The history has no readable source ${hash.slice(0, 12)}: ${db.file}`, [
      'Restore the history from a backup',
    ])
  return text
}

function inflated(body: Uint8Array): string | undefined {
  try {
    return inflateRawSync(body).toString()
  } catch {
    return undefined
  }
}
