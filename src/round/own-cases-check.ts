import { readFileSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import type { OwnCase } from '../bank/cases.ts'
import { BankError, EnvironmentError } from '../errors.ts'
import type { CaseCheck } from '../evaluate/case-checks.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { Problem } from '../model/problem.ts'
import { isErrno } from './place-error.ts'

/** A case of a person's own, with what it is worth. */
export interface CheckedCase {
  /** Place in the file, from 1. */
  readonly number: number
  readonly own: OwnCase
  readonly check: CaseCheck
}

/** Whether a solution is run on a case: not where its input or its expectation is wrong. */
export const isRun = ({ check }: CheckedCase): boolean => check.state !== 'wrong' && check.state !== 'invalid'

/**
 * The person's own cases, in the order of the file; none where there is no file. YAML and its schema are loaded only where
 * there is more than comments.
 * @throws BankError for a faulty file, EnvironmentError for one that cannot be read
 */
async function readOwnCases(
  file: string,
  { signature, unicode }: Pick<Problem, 'signature' | 'unicode'>,
): Promise<readonly OwnCase[]> {
  const text = readCasesText(file)
  if (!/^\s*[^\s#]/m.test(text)) return []
  const { readCases } = await import('../bank/cases.ts')
  const { cases, faults } = readCases(text, file, signature, { unicode })
  if (faults.length > 0)
    throw new BankError('Your own cases cannot be read.', faults, 'Mend them, or comment them out.')
  return cases
}

/** The text of the file of own cases, empty where it is gone. @throws EnvironmentError */
export function readCasesText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isErrno(error) && ['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return ''
    const reason = error instanceof Error ? error.message : String(error)
    throw new EnvironmentError(`Your own cases cannot be read: ${reason}`, `Mend ${file}, or remove it.`)
  }
}

/** Reads and checks the person's own cases. @throws BankError for a faulty file, Interrupted */
export async function checkOwnCases(request: {
  readonly evaluator: Evaluator
  readonly loaded: Pick<LoadedProblem, 'problem'>
  readonly casesFile: string
  readonly signal?: AbortSignal | undefined
}): Promise<readonly CheckedCase[]> {
  const { evaluator, casesFile, signal } = request
  const { problem } = request.loaded
  const cases = await readOwnCases(casesFile, problem)
  if (cases.length === 0) return []
  const checks = await evaluator.checkCases(problem, cases, signal)
  return cases.map((own, index) => ({
    number: index + 1,
    own,
    check: checks[index] ?? { state: 'unchecked' },
  }))
}
