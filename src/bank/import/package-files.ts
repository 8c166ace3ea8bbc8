import { basename, extname } from 'node:path'
import { BankError } from '../../errors.ts'

/** The files of a problem package, wherever they lie: in a folder or in an archive. */
export interface PackageFiles {
  /** Name of the folder, or of the archive without its ending. */
  readonly name: string
  /** Absolute path of the folder or the archive. */
  readonly source: string
  /** Paths within the package, with slashes, in the order of their names, folder by folder. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** Bytes. */
  size(path: string): number
  /** @throws BankError where there is no such file, or it may not be read */
  read(path: string): Uint8Array
  /** The file as a message names it. */
  place(path: string): string
}

/** What a package may hold: more is taken for an attack or an error. */
export const bounds = { files: 100_000, bytes: 1_000_000_000, depth: 32 } as const

/** Counts what a package holds. @throws BankError beyond the bounds */
export function counter(source: string): (bytes: number) => void {
  let files = 0
  let total = 0
  return (bytes) => {
    files++
    total += bytes
    if (files > bounds.files || total > bounds.bytes)
      throw new BankError(
        `${basename(source)} holds more than ${bounds.files.toLocaleString('en')} files or ${bounds.bytes / 1e9} GB.`,
        [],
        'Take out what is no part of a problem package.',
      )
  }
}

/** Whether a part of a path is what systems and editors leave behind, and no part of a package. */
export function isLeftBehind(name: string): boolean {
  return (
    (name.startsWith('.') && name !== '.' && name !== '.timelimit') ||
    name === '__MACOSX' ||
    name === '__pycache__'
  )
}

/** Order of paths: by the names of folders and files, one after the other. */
export function byPath(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((part, index) => part !== right[index])
  const [one = '', other = ''] = [left[at], right[at]]
  return one < other ? -1 : one > other ? 1 : left.length - right.length
}

/** A path without the ending of its last name. */
export function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length)
}

const decoder = new TextDecoder()

/** A file as text; a mark of byte order at its beginning is dropped. */
export function textOf(files: PackageFiles, path: string): string {
  return decoder.decode(files.read(path)).replaceAll('\r\n', '\n')
}

/** The names of what lies directly in a folder of the package, files and folders. */
export function namesIn(files: PackageFiles, folder: string): string[] {
  const inner = files.paths.filter((path) => path.startsWith(`${folder}/`))
  return [...new Set(inner.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]
}

/** The paths at or below a path. */
export function pathsBelow(files: PackageFiles, path: string): string[] {
  return files.paths.filter((each) => each === path || each.startsWith(`${path}/`))
}
