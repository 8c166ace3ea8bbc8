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
  /** Null where the round was an interview: the workspace does not name what it is on. */
  readonly problem: string | null
  /** What the problem's id hashes to, by `problemHash`. */
  readonly problemSha256: string
  readonly language: string
  readonly starterSha256: string
}

/** SHA-256 of a source. Git may have changed the ends of lines on a checkout: that is no edit. */
export const sourceHash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

/** SHA-256 of a problem's id. */
export const problemHash = (id: string): string => createHash('sha256').update(id).digest('hex')

/** What a mark is written from. */
export interface NewMark extends Pick<Mark, 'round' | 'language' | 'starterSha256'> {
  readonly problem: string
  /** Whether the folder must not name the problem. */
  readonly hidden: boolean
  /** Name of the solution. */
  readonly file: string
}

/** The text of a mark: of format 1, or of format 2 where the problem is hidden, which has its hash in place of its id. */
export function markText({ hidden, problem, round, ...rest }: NewMark): string {
  const data = hidden
    ? { format: 2, round, problemSha256: problemHash(problem), ...rest }
    : { format: 1, round, problem, ...rest }
  return `${JSON.stringify(data, null, 2)}\n`
}

/**
 * Reads the mark of a folder; undefined where it has none, and so is no workspace.
 * @throws EnvironmentError for a mark that is damaged or of a newer format.
 */
export function readWorkspaceMark(dir: string): Mark | undefined {
  const path = join(dir, markFile)
  const text = readIfThere(path)
  if (text === undefined) return undefined
  const data = jsonObject(text)
  if (typeof data?.format === 'number' && data.format > 2)
    throw new EnvironmentError(`${path} was written by a newer prep (format ${data.format})`, 'Update prep.')
  const { round, language, file, starterSha256 } = data ?? {}
  const problem = problemIn(data)
  if (
    problem === undefined ||
    typeof round !== 'string' ||
    typeof language !== 'string' ||
    typeof file !== 'string' ||
    typeof starterSha256 !== 'string' ||
    file !== basename(file)
  )
    throw new EnvironmentError(
      `${path} is damaged`,
      'Restore it, or remove it: the folder is then no workspace any more.',
    )
  return { dir, file: join(dir, file), round, ...problem, language, starterSha256 }
}

/** What a mark says of its problem; undefined where it is damaged. */
function problemIn(
  data: { readonly [key: string]: unknown } | undefined,
): Pick<Mark, 'problem' | 'problemSha256'> | undefined {
  const { format, problem, problemSha256 } = data ?? {}
  if (format === 1 && typeof problem === 'string') return { problem, problemSha256: problemHash(problem) }
  if (format === 2 && typeof problemSha256 === 'string') return { problem: null, problemSha256 }
  return undefined
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
