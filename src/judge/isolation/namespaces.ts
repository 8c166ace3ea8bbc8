import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { initPid, killInside, programPid } from './init.ts'
import { type Isolation, kernelLimits, limitScript, type Place } from './isolation.ts'
import { type TreeEntry, treeOf } from './tree.ts'

/** Sizes of what a program may write to, bytes: its temporary folder, shared memory, and what hides a folder. */
export const sizes = { tmp: `${256 * 1024 * 1024}`, shm: `${16 * 1024 * 1024}`, none: '4096' } as const

/** The user inside: anyone but root, so that starting a program drops all rights over the namespaces. */
export const user = '1000'

/**
 * Two steps: a mount namespace in which the tree is made, by one `mount` that reads all of it from a file, then
 * a user and process namespace that has no rights over the first. Its root is changed, where the kernel allows no further
 * user namespaces. The shell inside is process 1: it reaps what is orphaned, passes on how the program ended, and with
 * it everything inside ends. A `prep` that is killed takes the sandbox with it (parent-death signals).
 */
const outer = ['setpriv', '--pdeathsig', 'KILL', 'unshare', '-Urmnui'] as const
const inner = [
  ...['unshare', '-U', `--map-user=${user}`, `--map-group=${user}`, '-pf', '--kill-child'],
  '--mount-proc',
].join(' ')

const mountsFile = 'mounts'
const failureFile = 'mount-failed'
const failureCode = 125

/** $1: the sandbox's folder, $2: the new root, $3: the working folder inside, $4: files to copy, if any. */
const script = limitScript(
  kernelLimits,
  `{ mount -a -T "$1/${mountsFile}" && { [ -z "$4" ] || cp -R "$1/files/." "$2/tmp"; } && : >"$1/${failureFile}"; } ` +
    `>"$1/${failureFile}" 2>&1 || exit ${failureCode}; ` +
    `root=$2 cwd=$3; shift 4; exec ${inner} -R "$root" -w "$cwd" /bin/sh -c '"$@"; exit $?' sh "$@"`,
)

/** @param machineFolder where what is the same for every sandbox is kept */
export function namespaces(machineFolder: string): Isolation {
  return {
    name: 'namespaces',
    description:
      'own processes, network and file tree (read-only system, private /tmp; home, bank and history out of sight)',
    remedies: ['With bubblewrap a program starts some ms sooner (Debian, Ubuntu: apt install bubblewrap).'],
    enter(command, place) {
      const { folder, files, writable } = place
      const base = skeletonIn(machineFolder) ?? skeletonIn(folder) ?? folder
      const root = join(base, 'root')
      writeFileSync(join(folder, mountsFile), mountsOf(place, base, root))
      const names = Object.keys(files)
      if (names.length > 0) mkdirSync(join(folder, 'files'))
      for (const name of names) writeFileSync(join(folder, 'files', name), files[name] ?? '')
      const place4 = [folder, root, writable[0] ?? '/tmp', names.length > 0 ? 'files' : '']
      return {
        command: [...outer, '/bin/sh', '-c', script, 'sh', ...place4, ...command],
        home: '/tmp',
        cwd: folder,
      }
    },
    failure({ folder }, code) {
      if (code !== failureCode) return undefined
      const said = readFileSync(join(folder, failureFile), 'utf8').trim()
      return said === '' ? undefined : `the file tree of the sandbox could not be made: ${said}`
    },
    innerPid: programPid,
    rootPid: initPid,
    kill: killInside,
  }
}

const devices = ['null', 'zero', 'full', 'random', 'urandom'] as const

/** Where a tree is mounted, and the folder of devices: made once; undefined where it cannot be. */
function skeletonIn(folder: string): string | undefined {
  const base = join(folder, 'sandbox-1')
  if (existsSync(join(base, 'root'))) return base
  try {
    const dev = join(base, 'dev')
    mkdirSync(join(dev, 'shm'), { recursive: true })
    for (const device of devices) writeFileSync(join(dev, device), '')
    const links = { fd: '', stdin: '/0', stdout: '/1', stderr: '/2' }
    for (const [name, number] of Object.entries(links))
      if (!existsSync(join(dev, name))) symlinkSync(`/proc/self/fd${number}`, join(dev, name))
    mkdirSync(join(base, 'root'), { recursive: true })
    return base
  } catch {
    return undefined
  }
}

/** The lines of a file in the format of fstab(5), in the order in which they are mounted on the new root. */
function mountsOf(place: Place, base: string, root: string): string {
  const at = (path: string): string => escaped(root + path)
  const fresh = (path: string, size: string, mode: string): string =>
    `tmpfs ${at(path)} tmpfs size=${size},mode=${mode},nosuid,nodev,X-mount.mkdir 0 0`
  const bind = (source: string, path: string, options: string): string =>
    `${escaped(source)} ${at(path)} none ${options} 0 0`
  const own = ownMounts()
  const entry = ({ path, access, isFile }: TreeEntry): string[] => {
    if (access === 'hide')
      return isFile ? [bind('/dev/null', path, 'bind')] : [fresh(path, sizes.none, '755')]
    const options = `nosuid,nodev${own.noexec(path) ? ',noexec' : ''},X-mount.mkdir`
    if (access === 'write') return [bind(path, path, `rbind,${options}`)]
    // A mount within a folder stays as it is when the folder is made read-only: each is bound once more.
    return [path, ...own.within(path)].map((each) => bind(each, each, `rbind,ro,${options}`))
  }
  return `${[
    `tmpfs ${escaped(root)} tmpfs size=1m,mode=755,nosuid,nodev 0 0`,
    bind(join(base, 'dev'), '/dev', 'bind,ro,X-mount.mkdir'),
    ...devices.map((device) => bind(`/dev/${device}`, `/dev/${device}`, 'bind')),
    fresh('/dev/shm', sizes.shm, '1777'),
    fresh('/proc', sizes.none, '555'),
    fresh('/tmp', sizes.tmp, '1777'),
    ...treeOf(place).flatMap(entry),
    `${escaped(root)} ${escaped(root)} none rbind,ro 0 0`,
  ].join('\n')}\n`
}

/** White space and what else fstab(5) gives a meaning is written in octal. */
function escaped(path: string): string {
  return path.replace(/[\s\\#]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)
}

/** What is mounted on this machine (proc_pid_mountinfo(5)): a flag that a mount has must be kept by who binds it. */
function ownMounts() {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, , , , path = '', options = '']) => ({
      path: path.replace(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(Number.parseInt(octal, 8)),
      ),
      options: options.split(','),
    }))
  const holds = (path: string, inner: string): boolean =>
    path === inner || inner.startsWith(path === '/' ? '/' : `${path}/`)
  return {
    noexec: (path: string): boolean =>
      mounts
        .filter((mount) => mount.path !== '' && holds(mount.path, path))
        .reduce((best, mount) => (mount.path.length >= best.path.length ? mount : best), {
          path: '',
          options: [''],
        })
        .options.includes('noexec'),
    within: (path: string): string[] =>
      mounts.map((mount) => mount.path).filter((mount) => mount !== path && holds(path, mount)),
  }
}
