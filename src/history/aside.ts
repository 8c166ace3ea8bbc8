import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Connection } from './connection.ts'
import { errorCode, folderFault } from './faults.ts'

/** `20260501T093000000Z`: an instant that is fit for a file's name. */
function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '')
}

/** A path beside `file` that is not taken: `<file>.<what>-<instant>`, with a number where that exists. */
export function pathBeside(file: string, what: string, now: number): string {
  const wanted = `${file}.${what}-${stamp(now)}`
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : `${wanted}-${number}`
    if (!existsSync(path)) return path
  }
}

/**
 * Which file stands at a path, if one does: tells a file from the one that has taken its place.
 * @throws HistoryError where its folder cannot be read
 */
export function identity(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file)
    return `${dev}:${ino}`
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw folderFault(dirname(file), error) ?? error
  }
}

/**
 * Closes a damaged database and moves it, with its write-ahead log, out of the way. Where another process has
 * done it already (the file is no longer the one that was seen) nothing is moved.
 *
 * The log is copied before SQLite closes the database, since that deletes a log which does not fit its database.
 * It goes before the database does: one that came to stand beside the log of another would take it for its own.
 * @returns the new path, undefined where another process was faster
 * @throws HistoryError
 */
export function setAside(db: Connection, seen: string | undefined, now: number): string | undefined {
  const { file } = db
  try {
    if (identity(file) !== seen) return undefined
    const path = pathBeside(file, 'damaged', now)
    ifThere(() => copyFileSync(`${file}-wal`, `${path}-wal`))
    db.close()
    for (const ending of ['-wal', '-shm']) ifThere(() => renameSync(`${file}${ending}`, `${path}${ending}`))
    return ifThere(() => renameSync(file, path)) ? path : undefined
  } catch (error) {
    throw folderFault(dirname(file), error) ?? error
  } finally {
    db.close()
  }
}

/** Does something to a file; false where the file is not there. */
function ifThere(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
