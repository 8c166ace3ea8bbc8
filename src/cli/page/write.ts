import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { EnvironmentError, UsageError } from '../../errors.ts'
import { marker } from './page.ts'

/**
 * Writes a page whole or not at all. A file that such a page is in already is replaced; another one is not touched.
 * @throws UsageError, EnvironmentError
 */
export function writePage(file: string, page: string, unique: string): void {
  refuseOthers(file)
  const part = `${file}.${unique}.part`
  try {
    writeFileSync(part, page, { flag: 'wx' })
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw unwritable(file, error)
  }
}

function refuseOthers(file: string): void {
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind === undefined) return
  if (kind.isDirectory()) throw new UsageError(`${file} is a folder.`, 'Name a file, such as report.html')
  if (!kind.isFile() || !beginning(file).includes(marker))
    throw new UsageError(`${file} is there already, and is no page of prep.`, [
      'Name another file',
      "'--html -' prints the page, to be sent where you want it",
    ])
}

/** As much of a file as a page's marker is in. */
function beginning(file: string): string {
  try {
    const handle = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(1024)
      return bytes.toString('utf8', 0, readSync(handle, bytes))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw unwritable(file, error)
  }
}

function unwritable(file: string, error: unknown): Error {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const words: { readonly [code: string]: string } = {
    ENOENT: 'its folder is not there',
    ENOTDIR: 'its folder is not there',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  }
  return new EnvironmentError(`${file} could not be written: ${words[why] ?? why}.`, 'Name another file')
}
