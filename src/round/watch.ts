import { type FSWatcher, readFileSync, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** `saved`: the file has other content than before. `gone`: its folder vanished, and nothing more will come. */
export type WatchEvent = { readonly kind: 'saved'; readonly text: string } | { readonly kind: 'gone' }

export interface WatchOptions {
  /** How long the file must be left alone before it counts as saved, ms. */
  readonly debounceMs?: number
  /**
   * How often the file is looked at without being told, ms. The operating system tells of changes at once, but
   * not on every file system (network, shared folders of a virtual machine), and not when its watches are used up.
   */
  readonly pollMs?: number
}

export interface FileWatch {
  /** Ends the watch: no event comes any more, no timer or descriptor is left. */
  close(): void
}

/** How many debounces an empty file must last to be taken for what the person wants. */
const emptyDebounces = 10

/**
 * Calls `onChange` on each save that changes the content of `file`, however the editor saves: in place, by
 * truncating and writing, or by renaming another file over it. The folder is watched, not the file, which
 * may be another one after each save; and content is compared, so that a save that changes nothing is silent.
 * The content at the time of this call is the first to compare with: start to watch, then read.
 */
export function watchFile(
  file: string,
  onChange: (event: WatchEvent) => void,
  { debounceMs = 30, pollMs = 1000 }: WatchOptions = {},
): FileWatch {
  const folder = dirname(file)
  let closed = false
  let watched = identity(folder)
  let watcher = watchFolder(folder, touched, lost)
  let stamp = stampOf(file)
  let known = read(file)
  let settle: NodeJS.Timeout | undefined
  const poll = setInterval(() => {
    // What is due already is not put off by looking more often than the debounce lasts.
    if (settle === undefined && (stampOf(file) !== stamp || identity(folder) !== watched))
      schedule(debounceMs)
  }, pollMs)

  if (watcher === undefined) schedule(debounceMs)

  /** The folder tells of its own end under its own name, and some systems tell no name. */
  function touched(name: string | null): void {
    if (name === null || name === basename(file) || name === basename(folder)) schedule(debounceMs)
  }

  /** From here on the poll alone looks. */
  function lost(): void {
    watcher?.close()
    watcher = undefined
    schedule(debounceMs)
  }

  function schedule(ms: number, mayBeEmpty = false): void {
    if (closed) return
    clearTimeout(settle)
    settle = setTimeout(() => look(mayBeEmpty), ms)
  }

  function look(mayBeEmpty: boolean): void {
    settle = undefined
    const now = identity(folder)
    if (now === undefined) {
      close()
      onChange({ kind: 'gone' })
      return
    }
    if (now !== watched) {
      watcher?.close()
      watched = now
      watcher = watchFolder(folder, touched, lost)
    }
    stamp = stampOf(file)
    const text = read(file)
    if (text === undefined || text === known) return
    if (text === '' && !mayBeEmpty) {
      schedule(debounceMs * emptyDebounces, true)
      return
    }
    known = text
    onChange({ kind: 'saved', text })
  }

  function close(): void {
    closed = true
    watcher?.close()
    watcher = undefined
    clearTimeout(settle)
    clearInterval(poll)
  }

  return { close }
}

/** Undefined where the system cannot watch: the folder vanished, or its watches are used up. */
function watchFolder(
  folder: string,
  touched: (name: string | null) => void,
  lost: () => void,
): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => touched(name)).on('error', lost)
  } catch {
    return undefined
  }
}

/**
 * Which folder it is: one that was removed and made again is another, even where it got the same inode.
 * Undefined where there is none.
 */
function identity(folder: string): string | undefined {
  const stats = stat(folder)
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : undefined
}

/** What changes when a file is written or replaced, without reading it. */
function stampOf(file: string): string {
  const stats = stat(file)
  return stats === undefined ? '' : `${stats.ino}:${stats.size}:${stats.mtimeMs}`
}

function stat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Undefined where it is not there, as between the two steps of a save. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
