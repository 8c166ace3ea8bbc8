import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { LoadedProblem } from '../bank/bank.ts'
import { inProblem, testsFile } from '../bank/layout.ts'
import { BankError, type BankFault } from '../errors.ts'
import { openChecker } from '../evaluate/checker.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import { endingsOf, straysOf } from '../evaluate/submissions.ts'
import type { ReadyTest } from '../evaluate/tests.ts'
import { openValidator } from '../evaluate/validator.ts'

/** What came of an imported problem's files; `skipped` says what of it could not be checked here. */
export interface CheckedPackage {
  readonly faults: readonly BankFault[]
  readonly skipped: readonly BankFault[]
}

/** The folders in which a package has its input validators; the second is an older name. */
const inputValidatorFolders = ['input_validators', 'input_format_validators'] as const

/**
 * Checks what the format of an imported problem promises of its tests, whose files are there already: they are text,
 * its validator accepts every expected answer, and its input validators accept every input. Nothing of the house
 * standard is asked.
 */
export async function checkImported(loaded: LoadedProblem, evaluator: Evaluator): Promise<CheckedPackage> {
  const { problem } = loaded
  const faults: BankFault[] = []
  const skipped: BankFault[] = straysOf(problem, evaluator.languages).map(asSkipped)
  faults.push(...textFaults(loaded))
  const tests = await evaluator.tests(loaded)
  await gather(faults, () => answerFaults(loaded, tests, evaluator))
  const inputs = inputValidators(problem.dir, endingsOf(evaluator.languages, 'stdio'))
  skipped.push(...inputs.skipped)
  for (const path of inputs.paths) await gather(faults, () => inputFaults(loaded, tests, path, evaluator))
  return { faults, skipped }
}

const asSkipped = ({ message, ...fault }: BankFault): BankFault => ({
  ...fault,
  message: `skipped: ${message}`,
})

/** Adds what a check finds, or why it could not go on. */
async function gather(faults: BankFault[], check: () => Promise<readonly BankFault[]>): Promise<void> {
  try {
    faults.push(...(await check()))
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    faults.push(...error.faults)
  }
}

function faultOf({ problem, tests }: LoadedProblem, index: number, message: string): BankFault {
  const { line = 1 } = tests[index] ?? {}
  return { file: inProblem(problem.dir, testsFile), line, key: `tests[${index}]`, message }
}

/** Files that are no text would come to a program changed. */
function textFaults(loaded: LoadedProblem): BankFault[] {
  const { dir } = loaded.problem
  return loaded.tests.flatMap(({ inFile, outFile }, index) =>
    [inFile, outFile].flatMap((file) =>
      file === undefined || isUtf8(readFileSync(inProblem(dir, file)))
        ? []
        : [faultOf(loaded, index, `${file} is not UTF-8`)],
    ),
  )
}

async function answerFaults(
  loaded: LoadedProblem,
  tests: readonly ReadyTest[],
  evaluator: Evaluator,
): Promise<BankFault[]> {
  const checker = openChecker(loaded.problem, tests, evaluator)
  if (!checker) return []
  try {
    const faults: BankFault[] = []
    for (const [index, { expected }] of tests.entries()) {
      const reason = await checker.check(index, expected)
      if (reason !== null) faults.push(faultOf(loaded, index, `the expected answer is refused: ${reason}`))
    }
    return faults
  } finally {
    await checker.close()
  }
}

/** The validators that can be run: a source each, or a folder of one program. The format has others, in own languages. */
function inputValidators(
  dir: string,
  endings: readonly string[],
): { readonly paths: readonly string[]; readonly skipped: readonly BankFault[] } {
  const paths: string[] = []
  const skipped: BankFault[] = []
  for (const folder of inputValidatorFolders) {
    const found = entriesOf(inProblem(dir, folder))
    // Loose sources beside a header are one program.
    const isProgram = found.some((entry) => extname(entry.name) === '.h')
    if (isProgram) paths.push(folder)
    for (const entry of isProgram ? [] : found) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory() || endings.includes(extname(entry.name))) paths.push(path)
      else
        skipped.push({
          file: inProblem(dir, path),
          message: 'skipped: an input validator in a language that prep does not run',
        })
    }
  }
  return { paths, skipped }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  } catch {
    return []
  }
}

async function inputFaults(
  loaded: LoadedProblem,
  tests: readonly ReadyTest[],
  path: string,
  evaluator: Evaluator,
): Promise<BankFault[]> {
  const validator = openValidator(loaded.problem.dir, path, evaluator)
  const faults: BankFault[] = []
  for (const [index, { input }] of tests.entries()) {
    const reason = await validator.input(input)
    if (reason !== null) faults.push(faultOf(loaded, index, `${path} refuses the input: ${reason}`))
  }
  return faults
}
