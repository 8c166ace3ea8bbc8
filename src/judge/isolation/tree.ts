import { accessSync, constants, existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Place } from './isolation.ts'

/** What of the machine's tree a program sees at a path; it sees nothing where no entry says so. */
export interface TreeEntry {
  /** Absolute. */
  readonly path: string
  readonly access: 'read' | 'write' | 'hide'
  readonly isFile: boolean
  /** Where the path is a link into what is read anyway: its text. */
  readonly link?: string
}

/** Where systems keep programs, libraries and their settings; homes, data, sockets and devices lie elsewhere. */
const systemFolders = [
  ...['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt'],
  ...['/nix/store', '/gnu/store', '/run/current-system', '/snap', '/home/linuxbrew/.linuxbrew'],
]

/** What of the system's settings is secret, where we can read the first of it, as root. */
const secrets = [
  '/etc/shadow',
  '/etc/shadow-',
  '/etc/gshadow',
  '/etc/gshadow-',
  '/etc/ssh',
  '/etc/ssl/private',
]

/**
 * The tree that a program sees of the machine's: parents before what lies in them, and no entry that changes nothing.
 * What is to be read wins over what is to be hidden at the same path or above, and the other way round.
 */
export function treeOf({ readable, hidden, writable }: Place): TreeEntry[] {
  const wanted = new Map<string, TreeEntry['access']>()
  for (const path of systemFolders) if (existsSync(path)) wanted.set(path, 'read')
  for (const path of [...(canRead(secrets[0]) ? secrets : []), ...hidden]) {
    const real = realPath(path)
    if (real !== undefined && real !== '/') wanted.set(real, 'hide')
  }
  for (const path of readable) wanted.set(path, 'read')
  for (const path of writable) wanted.set(path, 'write')
  const entries: TreeEntry[] = []
  const seen = new Map<string, TreeEntry['access']>()
  for (const path of [...wanted.keys()].sort((a, b) => a.length - b.length)) {
    const access = wanted.get(path) ?? 'hide'
    if (access === accessAt(dirname(path), seen)) continue
    seen.set(path, access)
    const link = access === 'read' ? linkWithin(path, seen) : undefined
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
    entries.push({ path, access, isFile, ...(link !== undefined && { link }) })
  }
  return entries
}

/** The text of a link of the system's that leads into what is read, as /bin does to usr/bin. */
function linkWithin(path: string, seen: ReadonlyMap<string, TreeEntry['access']>): string | undefined {
  if (dirname(path) !== '/' || !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined
  return accessAt(realPath(path) ?? path, seen) === 'read' ? readlinkSync(path) : undefined
}

function canRead(path: string | undefined): boolean {
  try {
    accessSync(path ?? '', constants.R_OK)
    return true
  } catch {
    return false
  }
}

/** The access that the nearest entry at a path or above it gives. */
function accessAt(path: string, entries: ReadonlyMap<string, TreeEntry['access']>): TreeEntry['access'] {
  for (let at = path; ; at = dirname(at)) {
    const access = entries.get(at)
    if (access !== undefined) return access
    if (at === dirname(at)) return 'hide'
  }
}

/** Where a path leads; undefined where it leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
