import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Isolation } from './isolation.ts'
import { kernelLimits, limitScript, tokenVariable } from './isolation.ts'

/**
 * The fallback where namespaces are not allowed: a session and process group of its own, and resource limits.
 * A process that left its session is found by the token in its environment (Linux).
 */
export const group: Isolation = {
  name: 'group',
  description:
    'own process group, resource limits and environment; network and files are not held back, and a program that hides may stay',
  enter(command, { folder, files, writable: [home = folder] }) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text)
    return {
      command: ['/bin/sh', '-c', limitScript(kernelLimits, 'exec "$@"'), 'sh', ...command],
      home,
      cwd: home,
    }
  },
  innerPid: (child) => child.pid,
  rootPid: (child) => child.pid,
  kill(child, token) {
    killGroup(child.pid)
    // What forks while we look is found in a later round; the bound is for a process that cannot be killed.
    for (let round = 0; round < maxSweeps && sweep(token) > 0; round++);
  },
}

const maxSweeps = 100

/** Kills a process group; one that is gone already is no error. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group ended before us.
  }
}

/** Kills every process that carries the token; returns how many there were. */
function sweep(token: string): number {
  let found = 0
  for (const entry of processIds()) {
    try {
      if (!readFileSync(`/proc/${entry}/environ`, 'latin1').includes(`${tokenVariable}=${token}`)) continue
      process.kill(Number(entry), 'SIGKILL')
      found++
    } catch {
      // It ended meanwhile, or is somebody else's.
    }
  }
  return found
}

function processIds(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}
