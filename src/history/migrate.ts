import { backUp } from './backup.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { DatabaseLocked, foreignFault, newerFault } from './faults.ts'
import { applicationId, steps as released } from './schema.ts'

export interface MigrateOptions {
  readonly now: number
  readonly busyTimeoutMs: number
  /** The steps to apply, where they are not the released ones. */
  readonly steps?: readonly string[] | undefined
}

/** The version of a database by its header: 0 where it is new. */
function version(db: Connection): number {
  return cells.number(db.get('PRAGMA user_version') ?? {}, 'user_version')
}

/**
 * Whether the database has an older version than the program.
 * @throws HistoryError where it is newer, or another program's
 */
export function isBehind(db: Connection, steps: readonly string[] = released): boolean {
  const found = version(db)
  if (found > steps.length) throw newerFault(db.file, found, steps.length)
  // Reading the schema costs nothing extra (the first query needs it) and meets a damaged first page here.
  const empty = db.get('SELECT name FROM sqlite_schema LIMIT 1') === undefined
  if (found === 0 && empty) return true
  if (cells.number(db.get('PRAGMA application_id') ?? {}, 'application_id') !== applicationId)
    throw foreignFault(db.file)
  return found < steps.length
}

/**
 * Brings a database to the program's version in one transaction; one that held something is copied first
 * (`backup.ts`). Of several processes that come at once, one does the work.
 * @throws HistoryError
 */
export function migrate(db: Connection, options: MigrateOptions): void {
  const steps = options.steps ?? released
  const before = version(db)
  if (before >= steps.length) return
  if (before > 0) backUp(db, `v${before}`, options.now)
  db.write(() => {
    const found = version(db)
    if (found >= steps.length) return
    for (const step of steps.slice(found)) db.script(step)
    db.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
  })
}

/**
 * Turns on the write-ahead log, which the file then remembers; a backup that took the place of the database is without.
 * SQLite does not wait for a lock here (two new
 * processes could wait for each other for ever), so we ask again.
 */
export function useLog(db: Connection, timeoutMs: number): void {
  const pauseMs = 10
  for (let waited = 0; ; waited += pauseMs) {
    try {
      db.get('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!(error instanceof DatabaseLocked) || waited >= timeoutMs) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    }
  }
}
