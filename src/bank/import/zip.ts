import { readFileSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { unzipSync } from 'fflate'
import { BankError } from '../../errors.ts'
import { byPath, counter, isLeftBehind, type PackageFiles, withoutEnding } from './package-files.ts'

/**
 * The files of a package in a zip archive (absolute path), unpacked into memory. A folder that holds all of them
 * is no part of their paths.
 * @throws BankError it is damaged or too large, or a name or a link in it leads out of it
 */
export function openZip(source: string): PackageFiles {
  const archive = bytesOf(source)
  const count = counter(source)
  const found = unpacked(archive, source, count)
  const links = linksIn(archive)
  const files = new Map<string, Uint8Array>()
  for (const [path, bytes] of found)
    if (links.has(path))
      follow(path, found, links, source).forEach(([at, linked]) => {
        count(linked.length)
        files.set(at, linked)
      })
    else files.set(path, bytes)
  const top = topFolder([...files.keys()])
  const within = new Map([...files].map(([path, bytes]) => [path.slice(top.length), bytes]))
  return {
    name: withoutEnding(basename(source)),
    source,
    paths: [...within.keys()].sort(byPath),
    has: (path) => within.has(path),
    size: (path) => within.get(path)?.length ?? 0,
    read: (path) => {
      const bytes = within.get(path)
      if (bytes === undefined) throw new BankError(`There is no ${path} in ${basename(source)}.`)
      return bytes
    },
    place: (path) => `${source}/${path}`,
  }
}

function bytesOf(source: string): Uint8Array {
  try {
    return readFileSync(source)
  } catch (error) {
    throw damaged(source, error)
  }
}

function damaged(source: string, error: unknown): BankError {
  const message = error instanceof Error ? error.message : String(error)
  return new BankError(
    'The archive cannot be read.',
    [{ file: source, message }],
    'Fetch it again, or unpack it and name the folder.',
  )
}

/** The files in an archive by name; folders, and what systems leave behind, are none. */
function unpacked(
  archive: Uint8Array,
  source: string,
  count: (bytes: number) => void,
): Map<string, Uint8Array> {
  try {
    const found = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || name.split('/').some(isLeftBehind))
          return isUnsafe(name) && refuse(source, `the name '${name}' leads out of it`)
        if (isUnsafe(name)) return refuse(source, `the name '${name}' leads out of it`)
        count(originalSize)
        return true
      },
    })
    return new Map(Object.entries(found).map(([name, bytes]) => [plain(name), bytes]))
  } catch (error) {
    throw error instanceof BankError ? error : damaged(source, error)
  }
}

/** A name as it is without a beginning that says only: here. */
function plain(name: string): string {
  return name.replace(/^(\.\/+)+/, '')
}

/** Whether a name would lie outside the folder that an archive is unpacked into. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|[\\\0]/.test(name) || name.split('/').includes('..')
}

function refuse(source: string, message: string): never {
  throw new BankError(
    'The archive is not safe to unpack.',
    [{ file: source, message }],
    'Do not trust it: ask where it comes from for a proper one.',
  )
}

/** A link to a file gives that; a link to a folder gives all that is in it. */
function follow(
  path: string,
  found: ReadonlyMap<string, Uint8Array>,
  links: ReadonlySet<string>,
  source: string,
): [path: string, bytes: Uint8Array][] {
  const leads = (where: string) => refuse(source, `the link '${path}' leads ${where}`)
  let at = path
  for (let step = 0; step < 8 && links.has(at); step++) {
    const target = new TextDecoder().decode(found.get(at))
    at = posix.join(posix.dirname(at), target)
    if (isUnsafe(target.replaceAll('../', '')) || isUnsafe(at)) leads('out of it')
  }
  const file = found.get(at)
  if (file !== undefined && !links.has(at)) return [[path, file]]
  const inner = [...found].filter(([each]) => each.startsWith(`${at}/`) && !links.has(each))
  if (inner.length === 0) leads('nowhere')
  return inner.map(([each, bytes]) => [path + each.slice(at.length), bytes])
}

/** The folder that all files lie in, with its slash; empty where there is none. */
function topFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const top = first.slice(0, first.indexOf('/') + 1)
  return paths.every((path) => path.startsWith(top)) && !paths.includes('problem.yaml') ? top : ''
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const linkMode = 0o120000
const kindOfMode = 0o170000

/**
 * The names of the symbolic links in an archive. The library does not tell them from files: what a link leads to is
 * its content. (Layout: PKWARE APPNOTE 4.3.12 and 4.3.16; the mode lies in the upper half of the external attributes.)
 */
function linksIn(archive: Uint8Array): Set<string> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const links = new Set<string>()
  let end = archive.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--
  let at = end < 0 ? archive.length : view.getUint32(end + 16, true)
  while (at + 46 <= archive.length && view.getUint32(at, true) === directoryEntry) {
    const nameLength = view.getUint16(at + 28, true)
    const mode = view.getUint32(at + 38, true) >>> 16
    const name = archive.subarray(at + 46, at + 46 + nameLength)
    if ((mode & kindOfMode) === linkMode) links.add(plain(new TextDecoder().decode(name)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return links
}
