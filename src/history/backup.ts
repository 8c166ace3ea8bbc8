import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { HistoryError, UsageError } from '../errors.ts'
import { pathBeside } from './aside.ts'
import { type Connection, connect } from './connection.ts'
import { DatabaseDamaged, folderFault } from './faults.ts'
import { newId } from './id.ts'

/** How many of the copies that have no name of their own are kept: the newest. */
export const keptBackups = 10

/** Why a copy is made: asked for, before an import, or before the version is left. */
export type BackupReason = 'backup' | 'import' | `v${number}`

/** What a copy's name ends in until it is whole. */
const partEnding = '.part'
const hourMs = 3_600_000

const automatic = /^\.(?:backup|import|v\d+)-(?<instant>\d{8}T\d{9}Z)(?:-\d+)?$/

/**
 * Copies the database into the folder `backups` beside it, as `<name>.<reason>-<instant>`, and deletes the oldest of
 * such copies beyond {@link keptBackups}. Returns the copy's path.
 * @throws HistoryError where it cannot be written, or is not whole
 * @throws DatabaseDamaged where the database is
 */
export function backUp(db: Connection, reason: BackupReason, now: number): string {
  const folder = join(dirname(db.file), 'backups')
  const name = basename(db.file)
  makeFolder(folder)
  const path = pathBeside(join(folder, name), reason, now)
  copyWhole(db, path, now)
  prune(folder, name, basename(path))
  return path
}

/**
 * Copies the database to a file of that name.
 * @throws UsageError where a file is there already and is not to be replaced
 * @throws HistoryError where it cannot be written, or is not whole
 * @throws DatabaseDamaged where the database is
 */
export function backUpTo(db: Connection, path: string, force: boolean, now: number): string {
  if (existsSync(path) && !force)
    throw new UsageError(`A file is there already: ${path}`, 'Give another name, or --force to replace it.')
  makeFolder(dirname(path))
  copyWhole(db, path, now)
  return path
}

/** Nothing has the copy's name before it is whole, checked, and on the disk. */
function copyWhole(db: Connection, path: string, now: number): void {
  const part = `${path}.${newId(now).slice(-8)}${partEnding}`
  // An own connection: this one may be in the middle of a change, which the copy is to be without.
  const source = connect(db.file, { readonly: true, busyTimeoutMs: 5000 })
  try {
    source.run('VACUUM INTO ?', part)
    check(part)
    const descriptor = openSync(part, 'r+')
    fsyncSync(descriptor)
    closeSync(descriptor)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const reason = folderFault(dirname(path), error) ?? error
    if (!(reason instanceof HistoryError)) throw reason
    throw new HistoryError(`No copy of the history could be made: ${path} (${reason.message})`, [
      'Free some space, or check the permissions of that folder',
    ])
  } finally {
    source.close()
  }
}

/**
 * @throws HistoryError where the copy is not what it should be
 */
function check(part: string): void {
  const copy = connect(part, { readonly: true, busyTimeoutMs: 5000 })
  try {
    const found = copy.get('PRAGMA integrity_check(1)')?.integrity_check
    if (found !== 'ok') throw new DatabaseDamaged(String(found))
  } catch (error) {
    if (error instanceof DatabaseDamaged) throw new HistoryError(`the copy is damaged: ${error.message}`)
    throw error
  } finally {
    copy.close()
  }
}

function prune(folder: string, name: string, made: string): void {
  const instantOf = (file: string) =>
    file.startsWith(name) ? automatic.exec(file.slice(name.length))?.groups?.instant : undefined
  const others = readdirSync(folder)
    .flatMap((file) => {
      const instant = instantOf(file)
      return instant === undefined || file === made ? [] : [{ file, instant }]
    })
    .sort((a, b) => (a.instant < b.instant ? 1 : -1))
  for (const { file } of others.slice(keptBackups - 1)) rmSync(join(folder, file), { force: true })
  // What a process that was killed has left; one that still writes is younger.
  const { mtimeMs } = statSync(join(folder, made))
  for (const file of readdirSync(folder).filter((one) => one.startsWith(name) && one.endsWith(partEnding))) {
    const part = statSync(join(folder, file), { throwIfNoEntry: false })
    if (part !== undefined && mtimeMs - part.mtimeMs > hourMs) rmSync(join(folder, file), { force: true })
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw folderFault(folder, error) ?? error
  }
}
