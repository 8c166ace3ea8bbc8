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

/** A way to run a program apart from the rest of the machine. */
export interface Isolation {
  /** Named in every result and by `prep doctor`. */
  readonly name: 'namespaces' | 'group'
  /** What it holds back, for people. */
  readonly description: string
  /** The command that runs another inside. */
  wrap(command: Command): Command
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
 * A shell line that sets the limits and then runs its arguments. A limit that the machine does not allow is
 * left at what it allows.
 */
export function limitScript(limits: KernelLimits, run: string): string {
  const set = (flag: string, value: number): string => `ulimit -${flag} ${value} 2>/dev/null`
  return [
    `${set('s', limits.stackKb)} || ulimit -s hard 2>/dev/null`,
    set('n', limits.openFiles),
    set('f', limits.fileKb * 2),
    set('t', limits.cpuSeconds),
    set('c', 0),
    run,
  ].join('; ')
}
