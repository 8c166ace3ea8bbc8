import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { EnvironmentError } from '../../errors.ts'

/** A runtime or compiler as it is on this machine. */
export interface Toolchain {
  /** Absolute path that starts it, without a stand-in of a version manager before it. */
  readonly command: string
  /** Absolute folders that it reads, where they are not the system's. */
  readonly folders: readonly string[]
}

/** How a stand-in is asked for the real thing. */
export interface Locate {
  readonly args: readonly string[]
  /** The real command, from what was said; undefined where that does not tell. */
  readonly parse: (said: string) => string | undefined
}

export interface Search {
  /** How a stand-in tells. */
  readonly locate?: Locate | undefined
  /** Where answers are kept; without it they are not. */
  readonly folder?: string | undefined
  /** The person's home, which is never shown whole. */
  readonly home?: string | undefined
}

/**
 * Where a command really is. Version managers (pyenv, rustup, jenv) put stand-ins into PATH, scripts or programs that
 * look for the chosen version in the home, which a sandbox does not show, and that take their time at each start.
 * What a stand-in says is kept as long as it and the files that choose a version stay the same.
 * @param found absolute path of what PATH has
 * @throws EnvironmentError where a stand-in says that no version is chosen
 */
export function resolveToolchain(found: string, { locate, folder, home }: Search): Toolchain {
  const command = locate && isStandIn(found) ? (located(found, locate, folder) ?? found) : found
  const real = realPath(command)
  if (system.test(real))
    return { command: firstShown(command, (path) => system.test(path)) ?? real, folders: [] }
  const folders = foldersOf(real, home)
  const shown = (path: string): boolean =>
    system.test(path) || folders.some((each) => path.startsWith(`${each}/`))
  return { command: firstShown(command, shown) ?? real, folders }
}

/** Folders of the system, which every sandbox shows. */
const system = /^\/(?:usr|bin|sbin|lib|lib64|opt|nix|gnu|snap)\//

/**
 * Where a program is installed: what holds its `bin`. Where that is the home, or holds it, or is the home's `.local`,
 * which holds a person's data too: the folders of programs and libraries in it.
 */
function foldersOf(real: string, home: string | undefined): string[] {
  const bin = dirname(real)
  if (basename(bin) !== 'bin') return bin === home ? [] : [bin]
  const prefix = dirname(bin)
  const isShared =
    home !== undefined && (`${home}/`.startsWith(`${prefix}/`) || prefix === join(home, '.local'))
  return isShared ? [bin, join(prefix, 'lib')].filter((path) => isFolder(path)) : [prefix]
}

/** Links are followed only as far as is needed: some programs do what they are called. */
function firstShown(command: string, shown: (path: string) => boolean): string | undefined {
  let at = command
  for (let link = 0; link < maxLinks; link++) {
    if (shown(at)) return at
    try {
      at = resolve(dirname(at), readlinkSync(at))
    } catch {
      return undefined
    }
  }
  return undefined
}

/** As many as Linux follows. */
const maxLinks = 40

/** A script, or what rustup puts into its folder. */
function isStandIn(file: string): boolean {
  if (file.includes('/.cargo/bin/')) return true
  try {
    const descriptor = openSync(file, 'r')
    try {
      const start = Buffer.alloc(2)
      readSync(descriptor, start, 0, 2, 0)
      return start.toString('latin1') === '#!'
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
}

function located(found: string, { args, parse }: Locate, folder: string | undefined): string | undefined {
  const kept = folder === undefined ? undefined : join(folder, `real-${found.replaceAll('/', '-')}`)
  const key = chosenBy(found)
  const [keptKey, keptCommand] = (kept === undefined ? undefined : textOf(kept))?.split('\n') ?? []
  if (keptKey === key && keptCommand !== undefined && isFile(keptCommand)) return keptCommand
  const { status, stdout, stderr } = spawnSync(found, [...args], { encoding: 'utf8', timeout: 10_000 })
  if (status !== null && status !== 0)
    throw new EnvironmentError(
      `${found} does not lead to a runtime: ${`${stderr}${stdout}`.trim().split('\n')[0]}`,
      ['Choose a version with the version manager that it belongs to.'],
    )
  const command = parse(`${stdout ?? ''}\n${stderr ?? ''}`)
  if (command === undefined || !isFile(command)) return undefined
  if (folder === undefined || kept === undefined) return command
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(kept, `${key}\n${command}`)
  } catch {
    // A cache that cannot be written costs time only.
  }
  return command
}

/** The stand-in, and the files in which version managers keep the choice: `~/.pyenv/version`, `~/.rustup/settings.toml`. */
function chosenBy(found: string): string {
  const root = dirname(dirname(found))
  const files = [found, join(root, 'version'), join(dirname(root), '.rustup/settings.toml')]
  return files
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((stat) => (stat ? `${stat.size}:${stat.mtimeMs}` : '-'))
    .join(' ')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
