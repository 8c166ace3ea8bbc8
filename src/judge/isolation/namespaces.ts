import { type ChildProcess, spawnSync } from 'node:child_process'
import { childrenOf } from '../proc.ts'
import { killGroup } from './group.ts'
import type { Isolation } from './isolation.ts'
import { kernelLimits, limitScript } from './isolation.ts'

/**
 * User, process, network and mount namespaces by `unshare`. The shell inside is process 1 of the namespace:
 * it reaps what is orphaned, passes on how the program ended, and with it everything inside ends. A `prep` that is
 * killed takes the sandbox with it (parent-death signals).
 */
const unshare = [
  'setpriv',
  '--pdeathsig',
  'KILL',
  'unshare',
  '-Urpnf',
  '--mount-proc',
  '--kill-child',
] as const

export const namespaces: Isolation = {
  name: 'namespaces',
  description:
    'user, process and network namespaces, resource limits and environment; files are not held back',
  wrap: (command) => [
    ...unshare,
    '/bin/sh',
    '-c',
    limitScript(kernelLimits, '"$@"; exit $?'),
    'sh',
    ...command,
  ],
  innerPid(child) {
    const init = initPid(child)
    return init === undefined ? undefined : childrenOf(init)[0]
  },
  // Also what lost its parent descends from process 1.
  rootPid: initPid,
  kill(child) {
    const init = initPid(child)
    if (init !== undefined) {
      try {
        process.kill(init, 'SIGKILL')
      } catch {
        // It ended before us.
      }
    }
    killGroup(child.pid)
  },
}

/** Process 1 of the namespace: the only child of `unshare`. */
function initPid(child: ChildProcess): number | undefined {
  return child.pid === undefined ? undefined : childrenOf(child.pid)[0]
}

/** Whether this machine lets us make the namespaces. Takes some ms: ask once. */
export function namespacesWork(): boolean {
  const [file, ...args] = namespaces.wrap(['true'])
  return spawnSync(file, args, { stdio: 'ignore', timeout: 5000 }).status === 0
}
