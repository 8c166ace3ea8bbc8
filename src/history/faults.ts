import { HistoryError } from '../errors.ts'

/** What SQLite or the file system refused, told as what happened, where, and what to do next. */

/** The file is not a database, or its pages are damaged. Never leaves `src/history`. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged'
}

/** Another process holds the database for longer than the busy timeout. */
export class DatabaseLocked extends HistoryError {}

const elsewhere = 'Set PREP_HOME to a folder that can be written'

/** The fault behind SQLite's result code; undefined where the fault is ours. */
export function sqliteFault(file: string, code: string, message: string): Error | undefined {
  const is = (...names: string[]) => names.some((name) => code === name || code.startsWith(`${name}_`))
  if (is('SQLITE_CORRUPT', 'SQLITE_NOTADB')) return new DatabaseDamaged(message)
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED'))
    return new DatabaseLocked(`The history is locked by another program: ${file}`, [
      'Close what else has it open, such as a database viewer, and try again',
    ])
  // The second: the index of the write-ahead log, a file of its own, could not grow.
  if (is('SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'))
    return new HistoryError(`No space is left to write the history: ${file}`, ['Free some space', elsewhere])
  if (is('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH'))
    return new HistoryError(`The history cannot be opened for writing: ${file} (${message})`, [
      'Check the permissions of the file and of its folder',
      elsewhere,
    ])
  if (is('SQLITE_IOERR', 'SQLITE_NOLFS', 'SQLITE_PROTOCOL'))
    return new HistoryError(`The disk failed while reading or writing the history: ${file} (${message})`, [
      'Check the disk',
      elsewhere,
    ])
  return undefined
}

const folderFaults: { readonly [code: string]: string } = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'the path is too long',
}

/** The fault behind an error of the file system while the history's folder or files are prepared. */
export function folderFault(folder: string, error: unknown): Error | undefined {
  const code = errorCode(error)
  const reason = code === undefined ? undefined : folderFaults[code]
  if (reason === undefined) return undefined
  return new HistoryError(`The history's folder cannot be written: ${folder} (${reason})`, [
    'Check the permissions and the free space of that folder',
    elsewhere,
  ])
}

/** The code of an error of the file system, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** A database that a newer `prep` has written: refused, and not touched. */
export function newerFault(file: string, found: number, known: number): HistoryError {
  return new HistoryError(
    `The history was written by a newer prep: ${file} has version ${found}, this prep knows up to ${known}`,
    ['Update prep', 'Or set PREP_HOME to another folder; the file has not been touched'],
  )
}

/** An SQLite database of some other program. */
export function foreignFault(file: string): HistoryError {
  return new HistoryError(`This is a database, but not a history of prep: ${file}`, [
    'Move it away, or set PREP_HOME to another folder; the file has not been touched',
  ])
}
