import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HistoryError, UsageError } from '../errors.ts'
import { connect } from './connection.ts'
import { exportLines } from './export.ts'
import { DatabaseDamaged } from './faults.ts'
import { notAHistory } from './import-lines.ts'
import { isBehind } from './migrate.ts'
import { open } from './open.ts'

/** A line may be as long as this, bytes: a source is one line. */
const longestLine = 64 * 2 ** 20
const chunkBytes = 2 ** 20
const newline = 0x0a

interface Source {
  readonly file: string
  readonly name: string
  readonly tempFolder: string
  readonly now: number
}

/**
 * The lines of an export, or those that a database would export; a memory of one chunk and one line is enough for them.
 * @throws UsageError where the file is something else, HistoryError where a database cannot be read
 */
export function linesToImport(source: Source): Generator<Buffer | string> {
  const beginning = beginningOf(source)
  if (beginning === 'SQLite format 3\0') return linesOfDatabase(source)
  const packages = "A problem package goes into a bank: 'prep bank import <package>'"
  if (beginning.startsWith('PK\x03\x04'))
    throw new UsageError(`This is a zip archive, not an exported history: ${source.name}`, packages)
  if (beginning.startsWith('\x1f\x8b'))
    throw new UsageError(`This is compressed: ${source.name}`, `gunzip -c ${source.name} | prep import -`)
  return linesOfFile(source.file, source.name)
}

/** The first 16 bytes of the file, one character each. */
function beginningOf({ file, name }: Source): string {
  const packages = existsSync(join(file, 'problem.yaml'))
    ? "This is a problem package, which goes into a bank: 'prep bank import <folder>'"
    : "Name the file that 'prep export <file>' has written"
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`This is a folder, not an exported history: ${name}`, packages)
  const descriptor = openFile(file, name)
  try {
    const bytes = Buffer.alloc(16)
    return bytes.toString('latin1', 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

function openFile(file: string, name: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The file cannot be read: ${name} (${reason})`)
  }
}

function* linesOfFile(file: string, name: string): Generator<Buffer> {
  const descriptor = openFile(file, name)
  try {
    let rest: Buffer[] = []
    let size = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkBytes)
      const filled = chunk.subarray(0, readSync(descriptor, chunk))
      if (filled.length === 0) break
      let start = 0
      for (let end = filled.indexOf(newline); end !== -1; end = filled.indexOf(newline, start)) {
        yield Buffer.concat([...rest, filled.subarray(start, end)])
        rest = []
        size = 0
        start = end + 1
      }
      rest.push(filled.subarray(start))
      size += filled.length - start
      if (size > longestLine) throw notAHistory(name)
    }
    if (size > 0) yield Buffer.concat(rest)
  } finally {
    closeSync(descriptor)
  }
}

/** Of a copy, since an older one is brought to this version, and the file is not ours to change. */
function* linesOfDatabase({ file, name, tempFolder, now }: Source): Generator<string> {
  mkdirSync(tempFolder, { recursive: true })
  const folder = mkdtempSync(join(tempFolder, 'import-'))
  try {
    const copy = join(folder, 'history.sqlite')
    copyDatabase(file, name, copy)
    const { db } = open({ file: copy, now })
    try {
      for (const { text } of exportLines(db, { now })) yield text
    } finally {
      db.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyDatabase(file: string, name: string, copy: string): void {
  const source = connect(file, { readonly: true, busyTimeoutMs: 5000 })
  try {
    isBehind(source)
    source.run('VACUUM INTO ?', copy)
  } catch (error) {
    if (!(error instanceof DatabaseDamaged)) throw error
    throw new HistoryError(`This database is damaged: ${name} (${error.message})`, 'Take an older backup')
  } finally {
    source.close()
  }
}
