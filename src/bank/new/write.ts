import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { BankError, type BankFault, UsageError } from '../../errors.ts'
import { generatorFile, inProblem, problemFile, testsFile } from '../layout.ts'
import { placeProblem } from '../place.ts'
import { readProblem } from '../read.ts'
import { unwrittenBeside, unwrittenFaults } from '../unwritten.ts'
import { generateText } from './generate-text.ts'
import { type NewProblem, problemText } from './problem-text.ts'
import { type Starters, submissionTexts } from './submissions.ts'
import { testsText } from './tests-text.ts'

/** A skeleton that was written: its folder, its files by path within it, and all that is still to be written. */
export interface Skeleton {
  readonly dir: string
  readonly files: readonly string[]
  readonly missing: readonly BankFault[]
}

/**
 * Writes a complete skeleton of a problem into a bank (absolute; made where it is not there): all of it can be read, and
 * nothing is wrong with it but what is still to be written.
 * @throws UsageError there is a problem of that id, EnvironmentError it cannot be written
 */
export function writeSkeleton(bank: string, problem: NewProblem, starters: Starters): Skeleton {
  const target = join(bank, problem.id)
  refuseTaken(target)
  const files: readonly (readonly [path: string, text: string])[] = [
    [problemFile, problemText(problem)],
    [testsFile, testsText(problem.signature)],
    [generatorFile, generateText(problem.signature)],
    ...submissionTexts(starters),
  ]
  const dir = placeProblem(bank, problem.id, (made) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true })
      writeFileSync(join(made, path), text)
    }
    refuseUnreadable(made, target)
  })
  return { dir, files: files.map(([path]) => path), missing: missingIn(dir) }
}

/** @throws UsageError the folder of a new problem (absolute) is there already */
export function refuseTaken(dir: string): void {
  if (existsSync(dir))
    throw new UsageError(`There is a folder of that name in the bank already: ${dir}`, 'Choose another id.')
}

function missingIn(dir: string): BankFault[] {
  return [...unwrittenFaults(inProblem(dir, problemFile)), ...unwrittenBeside(dir)]
}

/** A fault beside what is to be written would be ours. */
function refuseUnreadable(made: string, target: string): void {
  const missing = new Set(missingIn(made).map(({ message }) => message))
  const faults = readProblem(made).faults.filter(({ message }) => !missing.has(message))
  if (faults.length === 0) return
  throw new BankError(
    'The skeleton does not fit the format of a bank; nothing was written.',
    faults.map((fault) => ({ ...fault, file: inProblem(target, relative(made, fault.file)) })),
    'Please report it: this is a shortcoming of prep.',
  )
}
