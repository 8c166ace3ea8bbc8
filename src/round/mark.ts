import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import { isErrno, unreadable } from './place-error.ts'

/** The mark that a workspace is known by, and the search for marked folders. */

export const markFile = '.prep.json'

/** What a workspace says of itself. */
export interface Mark {
  /** Absolute folder of the workspace, and its solution file. */
  readonly dir: string
  readonly file: string
  readonly round: string
  readonly problem: string
  readonly language: string
  readonly starterSha256: string
}

/** SHA-256 of a source. Git may have changed the ends of lines on a checkout: that is no edit. */
export const sourceHash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

/**
 * Reads the mark of a folder; undefined where it has none, and so is no workspace.
 * @throws EnvironmentError for a mark that is damaged or of a newer format.
 */
export function readWorkspaceMark(dir: string): Mark | undefined {
  const path = join(dir, markFile)
  const text = readIfThere(path)
  if (text === undefined) return undefined
  const data = jsonObject(text)
  if (typeof data?.format === 'number' && data.format > 1)
    throw new EnvironmentError(`${path} was written by a newer prep (format ${data.format})`, 'Update prep.')
  const { round, problem, language, file, starterSha256 } = data ?? {}
  if (
    data?.format !== 1 ||
    typeof round !== 'string' ||
    typeof problem !== 'string' ||
    typeof language !== 'string' ||
    typeof file !== 'string' ||
    typeof starterSha256 !== 'string' ||
    file !== basename(file)
  )
    throw new EnvironmentError(
      `${path} is damaged`,
      'Restore it, or remove it: the folder is then no workspace any more.',
    )
  return { dir, file: join(dir, file), round, problem, language, starterSha256 }
}

function jsonObject(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? { ...data } : undefined
  } catch {
    return undefined
  }
}

/** Whether the solution of a workspace is still the starter. False for a folder without mark or solution. */
export function isUntouched(dir: string): boolean {
  const mark = readWorkspaceMark(dir)
  const text = mark && readIfThere(mark.file)
  return text !== undefined && sourceHash(text) === mark?.starterSha256
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isErrno(error) && ['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return undefined
    throw isErrno(error) ? unreadable(error, path) : error
  }
}

/**
 * The workspaces at or under a folder, newest round first. Links are not followed; folders that cannot be
 * read are left out, but for `root` itself.
 * @throws EnvironmentError where `root` cannot be read, or a mark is damaged.
 */
export function findWorkspaces(root: string): Mark[] {
  const found: Mark[] = []
  const pending = [root]
  for (let dir = pending.pop(); dir !== undefined; dir = pending.pop()) {
    const entries = entriesOf(dir, dir === root)
    const mark = entries.some(({ name }) => name === markFile) ? readWorkspaceMark(dir) : undefined
    if (mark !== undefined) found.push(mark)
    else pending.push(...entries.filter(isSearched).map(({ name }) => join(dir, name)))
  }
  // Rounds are UUIDs of version 7: their order is that of time.
  return found.sort((a, b) => (a.round < b.round ? 1 : a.round > b.round ? -1 : a.dir < b.dir ? -1 : 1))
}

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git'])

const isSearched = (entry: Dirent): boolean => entry.isDirectory() && !skipped.has(entry.name)

function entriesOf(dir: string, mustBeReadable: boolean): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch (error) {
    if (isErrno(error) && mustBeReadable) throw unreadable(error, dir)
    return []
  }
}
