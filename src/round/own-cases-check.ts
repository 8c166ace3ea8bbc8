import { readFileSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import type { OwnCase } from '../bank/cases.ts'
import { BankError, EnvironmentError } from '../errors.ts'
import type { CaseCheck } from '../evaluate/case-checks.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { Round } from '../history/types.ts'
import type { Problem } from '../model/problem.ts'
import { isErrno } from './place-error.ts'
import { isHidden } from './rules.ts'

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

interface CheckRequest {
  readonly evaluator: Evaluator
  readonly loaded: Pick<LoadedProblem, 'problem'>
  /**
   * The round, while it is open. Of an interview the reference is not asked, since its word would be an oracle: what a
   * case expects is `unchecked`, and the case is run as it is written.
   */
  readonly round?: Pick<Round, 'rules' | 'endedAt'> | undefined
  readonly signal?: AbortSignal | undefined
}

/** Reads and checks the person's own cases. @throws BankError for a faulty file, Interrupted */
export async function checkOwnCases(
  request: CheckRequest & { readonly casesFile: string },
): Promise<readonly CheckedCase[]> {
  const cases = await readOwnCases(request.casesFile, request.loaded.problem)
  return cases.length === 0 ? [] : checkCases(cases, request)
}

/** Checks cases, which are numbered in their order. @throws Interrupted */
export async function checkCases(
  cases: readonly OwnCase[],
  { evaluator, loaded, round, signal }: CheckRequest,
): Promise<readonly CheckedCase[]> {
  const isBlind = round !== undefined && isHidden(round)
  const asked = isBlind ? cases.map(({ out: _out, ...input }) => input) : cases
  const checks = await evaluator.checkCases(loaded.problem, asked, signal)
  return cases.map((own, index) => {
    const check = checks[index] ?? unchecked
    const isUnsaid = isBlind && own.out !== undefined && check.state === 'open'
    return { number: index + 1, own, check: isUnsaid ? unchecked : check }
  })
}

const unchecked: CaseCheck = { state: 'unchecked' }
