import type { ChildProcess } from 'node:child_process'
import { childrenOf } from '../proc.ts'
import { killGroup } from './group.ts'

/** The processes of a sandbox that has a process namespace: its first one, and the program that this one started. */

/** Process 1 of the namespace: the only child of what made it. */
export function initPid(child: ChildProcess): number | undefined {
  return child.pid === undefined ? undefined : childrenOf(child.pid)[0]
}

/** The program: what process 1 starts first. */
export function programPid(child: ChildProcess): number | undefined {
  const init = initPid(child)
  return init === undefined ? undefined : childrenOf(init)[0]
}

/** Kills process 1, and with it all that is inside; then what made the namespace. */
export function killInside(child: ChildProcess): void {
  const init = initPid(child)
  if (init !== undefined) {
    try {
      process.kill(init, 'SIGKILL')
    } catch {
      // It ended before us.
    }
  }
  killGroup(child.pid)
}
