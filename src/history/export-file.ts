import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { EnvironmentError, Interrupted, UsageError } from '../errors.ts'
import { folderFault } from './faults.ts'
import { newId } from './id.ts'

export interface WriteOptions {
  readonly now: number
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** Texts of so many characters are written at once. */
const batchLength = 2 ** 16

/** Lines joined to texts of some size, each line with its newline. */
export function* batches(lines: Iterable<string>): Generator<string> {
  let batch = ''
  for (const line of lines) {
    batch += `${line}\n`
    if (batch.length < batchLength) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

/**
 * Writes lines to a file that has its name only when it is whole and on the disk.
 * @throws UsageError where a file is there that is not to be replaced, EnvironmentError where it cannot be written
 */
export async function writeLines(
  file: string,
  lines: Iterable<string>,
  options: WriteOptions,
): Promise<void> {
  const path = placeOf(file, options.force === true)
  const part = `${path}.${newId(options.now).slice(-8)}.part`
  try {
    const descriptor = openSync(part, 'wx')
    try {
      for (const batch of batches(lines)) {
        writeWhole(descriptor, Buffer.from(batch))
        await setImmediate()
        if (options.signal?.aborted) throw new Interrupted()
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    if (folderFault(dirname(path), error) === undefined && !isMissing(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new EnvironmentError(`The file cannot be written: ${file} (${reason})`, 'Choose another place')
  }
}

function placeOf(file: string, force: boolean): string {
  if (!existsSync(file)) return file
  if (!statSync(file).isFile()) throw new UsageError(`This is not a file: ${file}`, 'Choose another name.')
  if (!force)
    throw new UsageError(`A file is there already: ${file}`, 'Give another name, or --force to replace it.')
  return realpathSync(file)
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
