import type { ChildProcess } from 'node:child_process'

/** A command with its arguments; the first is a path or is looked up in PATH. */
export type Command = readonly [file: string, ...args: string[]]

/** Limits that the kernel holds for one process, beside those that the parent watches. */
export interface KernelLimits {
  /** Stack, kB. */
  readonly stackKb: number
  readonly openFiles: number
  /** Largest file that may be written, kB. */
  readonly fileKb: number
  /** CPU time, s: a backstop for a parent that was killed. */
  readonly cpuSeconds: number
}

export const kernelLimits: KernelLimits = {
  stackKb: 262_144,
  openFiles: 256,
  fileKb: 65_536,
  cpuSeconds: 900,
}

/** What one program needs of the machine, and what it must not see. All paths are absolute. */
export interface Place {
  /** A fresh folder of the sandbox's own, removed with it; the program itself has no other way to it than its files. */
  readonly folder: string
  /** Files that the program finds in its working folder: name and text. */
  readonly files: Readonly<Record<string, string>>
  /** What the program may read beside the system's folders. */
  readonly readable: readonly string[]
  /** What it must not see, even where a folder that it may read holds it. */
  readonly hidden: readonly string[]
  /** Folders that it may write to; the first is then its working folder. */
  readonly writable: readonly string[]
}

/** A command that runs another one inside, and what that finds. */
export interface Inside {
  readonly command: Command
  /** The folder for what is temporary, as the program sees it; its home, too. */
  readonly home: string
  /** The folder to start the command in, as we see it. */
  readonly cwd: string
}

/** A way to run a program apart from the rest of the machine. */
export interface Isolation {
  /** Named in every result and by `prep doctor`. */
  readonly name: 'bubblewrap' | 'namespaces' | 'group'
  /** What it holds back, for people. */
  readonly description: string
  /** What a person can do for a better one, where there is one. */
  readonly remedies?: readonly string[]
  /** Makes a place ready for a command. */
  enter(command: Command, place: Place): Inside
  /** Why the place could not be made ready, where the command inside never ran. */
  failure?(place: Place, code: number | null): string | undefined
  /** The process id, as the parent sees it, of the program inside; undefined while it is not there yet. */
  innerPid(child: ChildProcess): number | undefined
  /** The process from which all descends that runs inside, as far as this isolation can tell. */
  rootPid(child: ChildProcess): number | undefined
  /** Kills all that ever ran inside, whatever it did to hide. The token is in the environment of all of it. */
  kill(child: ChildProcess, token: string): void
}

/** The name of the environment variable whose value marks the processes of one sandbox. */
export const tokenVariable = 'PREP_SANDBOX'

/**
 * A shell line that sets the limits and then goes on with another. A limit that the machine does not allow is left at
 * what it allows.
 */
export function limitScript(limits: KernelLimits, then: string): string {
  const set = (flag: string, value: number): string => `ulimit -${flag} ${value} 2>/dev/null`
  return [
    `${set('s', limits.stackKb)} || ulimit -s hard 2>/dev/null`,
    set('n', limits.openFiles),
    set('f', limits.fileKb * 2),
    set('t', limits.cpuSeconds),
    set('c', 0),
    then,
  ].join('; ')
}
