import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Starter } from '../judge/languages/starter/starter.ts'
import type { Problem, TestSpec } from '../model/problem.ts'
import { markFile, markText, sourceHash } from './mark.ts'
import { ownCasesText } from './own-cases.ts'
import { isErrno, unwritable } from './place-error.ts'

/** The folder of a round: made once, never overwritten, and known again by its mark. */

const statementFile = 'STATEMENT.md'
export const casesFile = 'cases.yaml'

export interface WorkspaceRequest {
  /** Absolute folder that holds the workspaces. */
  readonly root: string
  readonly problem: Pick<Problem, 'id' | 'signature'>
  /** Whether the problem's name must be nowhere in it, nor in its path. */
  readonly hidden?: boolean
  /** `ending` is such as `.ts`. */
  readonly language: { readonly id: string; readonly ending: string }
  /** Identifier of the round, a UUID. */
  readonly round: string
  /** Instant, ms since the epoch; the folder's name has the local date. */
  readonly now: number
  readonly starter: Starter
  /** Text of the statement, Markdown. */
  readonly statement: string
  readonly samples: readonly TestSpec[]
}

/** Absolute paths of a workspace. */
export interface Workspace {
  readonly dir: string
  readonly file: string
  readonly casesFile: string
}

/** The folder of a problem's workspaces, in the root; interviews share one, so that it tells nothing. */
export const problemFolder = ({ id }: Pick<Problem, 'id'>, hidden: boolean): string =>
  hidden ? 'interview' : id

/**
 * Makes `<root>/<problem>/<date>-<short id>/` with the solution to fill in and all that goes with it. The mark
 * is written last: a folder without one is no workspace.
 * @throws EnvironmentError where the place cannot be written; nothing is left there then.
 */
export function createWorkspace(request: WorkspaceRequest): Workspace {
  const { root, problem, hidden = false, language, starter, round } = request
  try {
    const dir = freshFolder(join(root, problemFolder(problem, hidden)), dateOf(request.now), round)
    const file = `solution${language.ending}`
    const mark = markText({
      round,
      problem: problem.id,
      hidden,
      language: language.id,
      file,
      starterSha256: sourceHash(starter.source),
    })
    try {
      for (const { name, text } of [
        { name: file, text: starter.source },
        ...starter.support,
        { name: statementFile, text: request.statement },
        { name: casesFile, text: ownCasesText(problem.signature, request.samples) },
        { name: markFile, text: mark },
      ])
        writeFileSync(join(dir, name), text, { flag: 'wx' })
    } catch (error) {
      rmSync(dir, { recursive: true, force: true })
      throw error
    }
    return { dir, file: join(dir, file), casesFile: join(dir, casesFile) }
  } catch (error) {
    throw isErrno(error) ? unwritable(error, root) : error
  }
}

/** The id is taken from the end, for the front of a UUID of version 7 is the time. */
function freshFolder(parent: string, date: string, round: string): string {
  makeFolders(parent)
  const digits = round.replaceAll('-', '')
  for (let length = 6; ; length += 4) {
    const dir = join(parent, `${date}-${digits.slice(-length)}`)
    try {
      mkdirSync(dir)
      return dir
    } catch (error) {
      if (!isErrno(error) || error.code !== 'EEXIST' || length >= digits.length) throw error
    }
  }
}

/** As `recursive` of mkdirSync does, which never ends where a folder is there and nothing can be made in it, as /proc. */
function makeFolders(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return
  const parent = dirname(dir)
  if (parent !== dir) makeFolders(parent)
  try {
    mkdirSync(dir)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

function dateOf(now: number): string {
  const date = new Date(now)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
