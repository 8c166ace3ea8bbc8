import { isUtf8 } from 'node:buffer'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { BankError, UsageError } from '../../errors.ts'
import { inProblem, problemFile, testsFile } from '../layout.ts'
import { placeProblem } from '../place.ts'
import { readProblem } from '../read.ts'
import { withConstants } from './markdown.ts'
import type { Package } from './read-package.ts'
import { type Choices, problemText, testsText } from './yaml-text.ts'

export interface WriteOptions extends Choices {
  /** Absolute folder of the bank; made where it is not there. */
  readonly bank: string
  /** Whether a problem of that id may be replaced. */
  readonly force: boolean
}

/**
 * Writes a package as a problem of a bank, whole or not at all: into a folder beside, read back, then renamed.
 * @returns the problem's folder
 * @throws UsageError there is a problem of that id, EnvironmentError it cannot be written,
 * BankError what was written cannot be read
 */
export function writePackage(read: Package, options: WriteOptions): string {
  const dir = join(options.bank, options.id)
  if (existsSync(dir) && !options.force)
    throw new UsageError(`There is a problem '${options.id}' in the bank already: ${dir}`, [
      'Give --force to replace it, or --id for another name.',
    ])
  return placeProblem(options.bank, options.id, (made) => {
    writeFiles(read, options, made)
    refuseUnreadable(made, dir)
  })
}

function writeFiles(read: Package, choices: Choices, made: string): void {
  const write = (name: string, content: string | Uint8Array): void => {
    const file = join(made, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  for (const { from, to, isProgram } of read.copies) {
    const bytes = read.files.read(from)
    write(to, isProgram ? program(bytes, read.constants) : bytes)
  }
  write(problemFile, problemText(read, choices))
  write(testsFile, testsText(read))
}

/** A program with the values of the package's constants for `{{name}}`; byte for byte the same where it has none. */
function program(bytes: Uint8Array, constants: ReadonlyMap<string, string>): string | Uint8Array {
  return constants.size > 0 && isUtf8(bytes) ? withConstants(Buffer.from(bytes).toString(), constants) : bytes
}

/** What the bank's reader says of the folder, told for the place where it would lie. */
function refuseUnreadable(made: string, dir: string): void {
  const { faults } = readProblem(made)
  if (faults.length === 0) return
  throw new BankError(
    'The package does not fit the format of a bank; nothing was written.',
    faults.map((fault) => ({ ...fault, file: inProblem(dir, relative(made, fault.file)) })),
    'Please report it: this is a shortcoming of prep.',
  )
}
