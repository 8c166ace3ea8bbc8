import { type ChildProcess, spawn } from 'node:child_process'
import { EnvironmentError, Interrupted } from '../errors.ts'
import type { Command, Isolation, Place } from './isolation/isolation.ts'
import { tokenVariable } from './isolation/isolation.ts'
import { makeFolder, removeFolder } from './work-folder.ts'

/** What a sandbox takes from the machine. */
export interface Host {
  readonly isolation: Isolation
  /** Folder for working folders. */
  readonly tempDir: string
  /** PATH of the programs inside. */
  readonly path: string
  /** Absolute paths that no program may see: the home, the banks, what `prep` keeps. */
  readonly hidden?: readonly string[]
  /** Ends every sandbox, and lets none start: the person interrupted. */
  readonly signal?: AbortSignal
}

export interface SandboxOptions {
  readonly host: Host
  readonly command: Command
  /** Text for standard input; without it standard input is empty. */
  readonly input?: string
  /** Bytes of standard output to keep. */
  readonly keepOutput?: number
  /** Whether any thread may do the program's work, not the main one alone. */
  readonly threaded?: boolean
  /** Absolute paths that the program may read, beside the system's folders. */
  readonly readable?: readonly string[]
  /** Folders that stay, to write to; the first is the working folder, which else is a fresh one, removed at the end. */
  readonly writable?: readonly string[]
  /** Files that the program finds in a fresh working folder: name and text. */
  readonly files?: Readonly<Record<string, string>>
}

/** A program that was started, and the place where it runs. */
export interface Started {
  readonly child: ChildProcess
  readonly place: Place
}

/** The value of the variable that marks all that runs in a place. */
export const tokenOf = ({ folder }: Place): string => folder

/**
 * Starts a command in a place of its own.
 * @throws EnvironmentError where the place cannot be made, Interrupted where the host is ended
 */
export function startInside(options: SandboxOptions): Started {
  const { isolation, tempDir, path, hidden = [], signal } = options.host
  if (signal?.aborted) throw new Interrupted()
  const { readable = [], writable = [], files = {} } = options
  const folder = makeFolder(tempDir)
  const place = { folder, files, readable, hidden, writable }
  try {
    const { command, home, cwd } = isolation.enter(options.command, place)
    const [file, ...args] = command
    const child = spawn(file, args, {
      cwd,
      env: environment(path, home, tokenOf(place)),
      stdio: [
        options.input === undefined ? 'ignore' : 'pipe',
        'pipe',
        'pipe',
        options.input === undefined ? 'pipe' : 'ignore',
      ],
      detached: true,
    })
    return { child, place }
  } catch (error) {
    removeFolder(folder)
    throw new EnvironmentError(
      `No sandbox can be made in ${folder}: ${error instanceof Error ? error.message : error}`,
      'Make room there, or set TMPDIR to a folder that can be written to.',
    )
  }
}

/** All of the environment that a program gets: an allow-list, so that no secret leaks and no variable changes a run. */
function environment(path: string, home: string, token: string): Record<string, string> {
  return {
    PATH: path,
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: home,
    [tokenVariable]: token,
  }
}
