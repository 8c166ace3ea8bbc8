import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { initPid, killInside, programPid } from './init.ts'
import { type Isolation, kernelLimits, limitScript } from './isolation.ts'
import { sizes, user } from './namespaces.ts'
import { type TreeEntry, treeOf } from './tree.ts'

/** Where bubblewrap tells what became of the command. */
const statusFile = 'status'
const failureCode = 1

/** $1: the file of the status, whose descriptor the program does not get. */
const script = limitScript(kernelLimits, 'status=$1; shift; exec "$@" 4>"$status"')

/**
 * Namespaces of its own for everything, and a file tree made for the program, by bubblewrap: one step instead of the
 * several that `unshare` and `mount` take.
 */
export const bubblewrap: Isolation = {
  name: 'bubblewrap',
  description:
    'own processes, network and file tree (read-only system, private /tmp; home, bank and history out of sight)',
  enter(command, place) {
    const { folder, files, writable } = place
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const bwrap = [
      'bwrap',
      ...['--unshare-user', '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts'],
      ...['--uid', user, '--gid', user, '--disable-userns', '--die-with-parent', '--hostname', 'prep'],
      ...[
        '--proc',
        '/proc',
        '--dev',
        '/dev',
        '--size',
        sizes.shm,
        '--tmpfs',
        '/dev/shm',
        '--remount-ro',
        '/dev',
      ],
      ...['--size', sizes.tmp, '--tmpfs', '/tmp'],
      ...treeOf(place).flatMap(bindOf),
      ...Object.keys(files).flatMap((name) => ['--ro-bind', join(folder, name), `/tmp/${name}`]),
      ...['--remount-ro', '/', '--chdir', writable[0] ?? '/tmp', '--json-status-fd', '4', '--'],
    ]
    const status = join(folder, statusFile)
    return {
      command: ['/bin/sh', '-c', script, 'sh', status, ...bwrap, ...command],
      home: '/tmp',
      cwd: folder,
    }
  },
  failure({ folder }, code) {
    if (code !== failureCode) return undefined
    // Only a command that was started has an exit code there.
    return readFileSync(join(folder, statusFile), 'utf8').includes('"exit-code"')
      ? undefined
      : 'bubblewrap could not make the sandbox, or not start what runs in it'
  },
  innerPid: programPid,
  rootPid: initPid,
  kill: killInside,
}

function bindOf({ path, access, isFile, link }: TreeEntry): string[] {
  if (link !== undefined) return ['--symlink', link, path]
  if (access !== 'hide') return [access === 'read' ? '--ro-bind' : '--bind', path, path]
  return isFile ? ['--ro-bind', '/dev/null', path] : ['--size', sizes.none, '--tmpfs', path]
}
