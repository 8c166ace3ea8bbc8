import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'
import { which } from '../which.ts'
import { bubblewrap } from './bubblewrap.ts'
import { group } from './group.ts'
import type { Isolation } from './isolation.ts'
import type { IsolationMode } from './modes.ts'
import { namespaces } from './namespaces.ts'

export interface IsolationOptions {
  readonly mode: IsolationMode
  /** Folder for answers, and for what is the same for every sandbox. */
  readonly folder: string
  readonly tempDir: string
  /** The PATH to look in. */
  readonly path: string
  readonly version: string
}

/** What a person can do where namespaces are not allowed. */
const namespacesRemedies = [
  'Install bubblewrap (Debian, Ubuntu: apt install bubblewrap).',
  'Or allow user namespaces: sysctl -w kernel.unprivileged_userns_clone=1 (Ubuntu from 23.10 on: kernel.apparmor_restrict_unprivileged_userns=0).',
]

/**
 * The best isolation that this machine allows. Asking takes some ms, so that the answer is kept for this kernel
 * and version; where it cannot be kept, it is asked again.
 * @throws EnvironmentError where it must be strict and cannot be
 */
export function chooseIsolation(options: IsolationOptions): Isolation {
  const { mode, folder, tempDir, path, version } = options
  if (mode === 'off') return group
  const all = which(['bwrap'], path) === undefined ? [namespaces(folder)] : [bubblewrap, namespaces(folder)]
  const file = join(folder, `isolation-${release()}-${version}-of-${all.length}`)
  const kept = keptAnswer(file)
  const known = all.find(({ name }) => name === kept)
  if (known) return known
  const found = all.find((isolation) => isolationWorks(isolation, tempDir, path))
  if (found) keep(folder, file, found.name)
  else if (mode === 'strict')
    throw new EnvironmentError(
      'This machine does not let prep make namespaces, and the isolation must be strict.',
      [...namespacesRemedies, 'Or judge with --isolation auto, which takes the best that is there.'],
    )
  return found ?? { ...group, remedies: namespacesRemedies }
}

/** Whether a program starts under an isolation here. Takes some ms: ask once. */
export function isolationWorks(isolation: Isolation, tempDir: string, path: string): boolean {
  const folder = mkdtempSync(join(tempDir, 'prep-'))
  try {
    const place = { folder, files: {}, readable: [], hidden: [], writable: [] }
    const { command, cwd } = isolation.enter(['/bin/sh', '-c', ': >file'], place)
    const [file, ...args] = command
    return spawnSync(file, args, { cwd, env: { PATH: path }, stdio: 'ignore', timeout: 5000 }).status === 0
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function keptAnswer(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Only what works is kept: a no may come from a setting that the person changes next. */
function keep(folder: string, file: string, name: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, name)
  } catch {
    // A cache that cannot be written costs time only.
  }
}
