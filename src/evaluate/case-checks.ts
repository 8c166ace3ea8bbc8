import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { isRecord } from '../bank/cache.ts'
import { checkerFile, generatorFile, inProblem } from '../bank/layout.ts'
import { BankError, Interrupted } from '../errors.ts'
import { isChecked, isRight } from '../judge/compare.ts'
import { answerToWire } from '../model/input.ts'
import type { Input, Problem } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { openBankCode } from './bank-code.ts'
import { openChecker } from './checker.ts'
import { openReference, referenceOf } from './reference.ts'
import { expectedOf, type ReadyTest, type TestTools, written } from './tests.ts'

/**
 * What a case of a person's own is worth. `right`: a valid input with a right expectation. `open`: a valid input without
 * an expectation. `wrong`: the expectation is wrong; which one would be right is never told. `invalid`: the input breaks a
 * constraint, with the reason. `unchecked`: nothing can be said.
 */
export type CaseCheck =
  | { readonly state: 'right' | 'open' | 'wrong' | 'unchecked' }
  | { readonly state: 'invalid'; readonly reason: string }

interface GivenCase {
  readonly in: Input
  readonly out?: Value
}

const unchecked: CaseCheck = { state: 'unchecked' }

const isCaseCheck = (value: unknown): value is CaseCheck => isRecord(value) && typeof value.state === 'string'

/** Whether own cases can be checked: an imported problem may have no `validate`, or no reference. */
export function canCheckCases({ reference, dir }: Pick<Problem, 'reference' | 'dir'>): boolean {
  return reference !== undefined && existsSync(inProblem(dir, generatorFile))
}

/**
 * Checks cases by the problem's `validate` and its reference, each once: the outcome is kept by content, and neither is
 * started for what is known. Where the problem's own code fails on a case, that one stays unchecked.
 * @throws Interrupted
 */
export async function checkCases(
  problem: Problem,
  cases: readonly GivenCase[],
  tools: TestTools,
  signal?: AbortSignal,
): Promise<CaseCheck[]> {
  if (cases.length === 0) return []
  if (!canCheckCases(problem)) return cases.map(() => unchecked)
  const sources = hashOfSources(problem)
  const code = openBankCode(tools.judge, problem.dir, generatorFile, problem.signature)
  const reference = openReference(problem, tools)
  const tried: ReadyTest[] = []
  const checker = openChecker(problem, tried, tools)
  const close = async (): Promise<void> => {
    await Promise.all([code.close(), reference.close(), checker?.close()])
  }

  const decoded = (answer: unknown, { types }: ReadyTest): Value => {
    try {
      return expectedOf(answer, types, problem.signature)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return reference.fail(error.message)
    }
  }

  /** Whether an expectation is right: as good as the reference's answer, where several are. */
  const isRightAnswer = async (test: ReadyTest, data: unknown, given: unknown): Promise<boolean> => {
    const { compare } = problem
    const answer = decoded(await reference.answer(data), test)
    if (!isChecked(compare)) return isRight(test.expected, answer, compare)
    const at = tried.push({ ...test, expected: answer }) - 1
    return (await checker?.check(at, given)) === null
  }

  const check = async (own: GivenCase): Promise<CaseCheck> => {
    const test = written(problem, { class: 'sample', ...own })
    const data: unknown = problem.kind === 'stdio' ? test.input : JSON.parse(test.input)
    const given =
      own.out === undefined ? undefined : answerToWire(own.out, test.types, problem.signature.kind)
    const key = hashOf(sources, test.input, own.out === undefined ? '' : JSON.stringify(given))
    const name = `${problem.id}-${key.slice(0, 24)}.json`
    const known = tools.cache.read(name, key, isCaseCheck)
    if (known) return known
    const reason = await code.ask({ call: 'validate', input: data })
    const found: CaseCheck =
      reason !== null
        ? { state: 'invalid', reason }
        : given === undefined
          ? { state: 'open' }
          : { state: (await isRightAnswer(test, data, given)) ? 'right' : 'wrong' }
    tools.cache.write(name, key, found)
    return found
  }

  const stop = (): void => void close()
  signal?.addEventListener('abort', stop)
  try {
    const checks: CaseCheck[] = []
    for (const own of cases) {
      if (signal?.aborted) throw new Interrupted()
      try {
        checks.push(await check(own))
      } catch (error) {
        if (signal?.aborted) throw new Interrupted()
        if (!(error instanceof BankError)) throw error
        // What failed may have ended: the next case finds fresh processes.
        await close()
        checks.push(unchecked)
      }
    }
    return checks
  } finally {
    signal?.removeEventListener('abort', stop)
    await close()
  }
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** All that an outcome hangs on beside the case. */
function hashOfSources(problem: Problem): string {
  const files = [inProblem(problem.dir, generatorFile), referenceOf(problem)]
  if (problem.compare.mode === 'checker') files.push(inProblem(problem.dir, checkerFile))
  return hashOf(
    ...files.map((file) => readFileSync(file)),
    JSON.stringify([problem.signature, problem.compare]),
  )
}
