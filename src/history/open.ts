import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { HistoryError } from '../errors.ts'
import { identity, setAside } from './aside.ts'
import { type Connection, connect } from './connection.ts'
import { DatabaseDamaged, folderFault } from './faults.ts'
import { isBehind, migrate, useLog } from './migrate.ts'

export interface OpenOptions {
  /** Path of the database; it and its folder are made where they are missing. */
  readonly file: string
  readonly now: number
  /** For commands that only read: where there is no file none is made. */
  readonly readonly?: boolean
  /** How long to wait for another process, 5 s if not given. */
  readonly busyTimeoutMs?: number
  /** Steps of the schema, where they are not the released ones. */
  readonly steps?: readonly string[]
}

export interface Opened {
  readonly db: Connection
  /** What the person should be told about the opening. */
  readonly notices: readonly string[]
}

/**
 * Opens the history's database: made where it is missing, brought to this version where it is older, set
 * aside whole where it is damaged (a new one takes its place, and a notice says so).
 * @throws HistoryError where it is newer, locked, another program's or cannot be written
 */
export function open(options: OpenOptions): Opened {
  try {
    return { db: openOnce(options), notices: [] }
  } catch (error) {
    if (!(error instanceof DatabaseSetAside)) throw error
    const { path, message } = error
    const notices = path === undefined ? [] : [`The history was damaged (${message}). ${whereItIs(path)}`]
    return { db: openOnce(options), notices }
  }
}

/** The database was damaged and is now at `path`, or where another process has put it. */
class DatabaseSetAside extends HistoryError {
  readonly path: string | undefined

  constructor(message: string, path: string | undefined) {
    super(message, 'Run the command again')
    this.path = path
  }
}

function whereItIs(path: string): string {
  return `It is kept whole as ${path}, and a new history begins; 'sqlite3 <that file> .recover' may get rows back.`
}

function openOnce(options: OpenOptions): Connection {
  const { now, steps, busyTimeoutMs = 5000 } = options
  const seen = identity(options.file)
  const readonly = options.readonly === true && seen !== undefined
  const file = options.readonly === true && seen === undefined ? ':memory:' : options.file
  if (seen === undefined && file !== ':memory:') makeFolder(dirname(file))
  const db = connect(file, { readonly, busyTimeoutMs })
  try {
    const behind = isBehind(db, steps)
    if (behind && readonly) {
      db.close()
      return openOnce({ ...options, readonly: false })
    }
    if (!readonly && file !== ':memory:') useLog(db, busyTimeoutMs)
    if (behind) migrate(db, { now, busyTimeoutMs, steps })
    db.script('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  } catch (error) {
    if (error instanceof DatabaseDamaged) throw new DatabaseSetAside(error.message, setAside(db, seen, now))
    db.close()
    throw error
  }
  const opened = seen ?? identity(file)
  db.onDamage = (damage) => damageMet(db, damage, opened, now)
  return db
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw folderFault(folder, error) ?? error
  }
}

/**
 * A statement met damage in a database that had opened well. What has been read may be wrong and what is
 * written may be lost, so the command ends here, and the next one starts with a new history.
 */
function damageMet(db: Connection, damage: DatabaseDamaged, seen: string | undefined, now: number): Error {
  db.onDamage = (again) => again
  const path = isDamaged(db) ? setAside(db, seen, now) : undefined
  db.close()
  if (path === undefined)
    return new HistoryError(`The history could not be read: ${db.file} (${damage.message})`, ['Try again'])
  return new HistoryError(`The history is damaged (${damage.message}). ${whereItIs(path)}`, [
    'Run the command again',
  ])
}

/** Whether a full check confirms the damage. */
function isDamaged(db: Connection): boolean {
  try {
    return db.get('PRAGMA quick_check(1)')?.quick_check !== 'ok'
  } catch (error) {
    if (error instanceof DatabaseDamaged) return true
    throw error
  }
}
