import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../errors.ts'

/**
 * Makes the folder of a problem in a bank (absolute; made where it is not there), whole or not at all: it is written
 * beside, then renamed, in the place of one that is there.
 * @param write gets the folder to write into, whose name is the id already; what it throws leaves the bank as it was
 * @returns the problem's folder
 * @throws EnvironmentError it cannot be written
 */
export function placeProblem(bank: string, id: string, write: (made: string) => void): string {
  const dir = join(bank, id)
  try {
    mkdirSync(bank, { recursive: true })
    // Banks pass over folders whose names begin with a dot.
    const beside = mkdtempSync(join(bank, '.new-'))
    try {
      const made = join(beside, id)
      write(made)
      if (existsSync(dir)) renameSync(dir, join(beside, 'before'))
      renameSync(made, dir)
      return dir
    } finally {
      rmSync(beside, { recursive: true, force: true })
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new EnvironmentError(
      `The problem cannot be written to ${bank}: ${error.message}`,
      'Check the permissions and the space there, or name another folder with --bank.',
    )
  }
}
