import type { LoadedProblem } from '../bank/bank.ts'
import { checkerFile, generatorFile, inProblem, testsFile } from '../bank/layout.ts'
import { readProblem } from '../bank/read.ts'
import { standardFaults } from '../bank/standard.ts'
import { BankError, type BankFault } from '../errors.ts'
import { openBankCode } from '../evaluate/bank-code.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import { endingsOf } from '../evaluate/submissions.ts'
import type { JudgeTest } from '../judge/task.ts'
import { answerToWire } from '../model/input.ts'
import { checkImported } from './imported.ts'
import type { CheckItem } from './item.ts'

/** What came of a problem's files: faults, and the problem itself where its submissions can be judged. */
export interface CheckedProblem {
  readonly items: readonly CheckItem[]
  readonly loaded?: LoadedProblem
}

/**
 * Checks a problem but for its submissions: the schema, the counts of the standard, every input by `validate`, the
 * hashes of generated answers, and what the checker accepts and refuses.
 */
export async function checkProblem(dir: string, id: string, evaluator: Evaluator): Promise<CheckedProblem> {
  const item = (fault: BankFault): CheckItem => asFault(id, fault)
  const { problem, tests, faults } = readProblem(dir)
  if (!problem || faults.length > 0) return { items: faults.map(item) }
  const loaded: LoadedProblem = { problem, tests }
  if (problem.origin) {
    const { faults, skipped } = await checkImported(loaded, evaluator)
    const own = faults.length > 0 ? faults.map(item) : [rightOf(id, dir)]
    return { items: [...own, ...skipped.map((fault) => ({ ...item(fault), ok: null }))], loaded }
  }
  const endings = endingsOf(evaluator.languages, problem.kind)
  const found: BankFault[] = [...standardFaults(problem, tests, endings)]
  try {
    const ready = await evaluator.tests(loaded)
    found.push(...(await hashFaults(loaded, evaluator)), ...(await inputFaults(loaded, ready, evaluator)))
    if (problem.compare.mode === 'checker') found.push(...(await checkerFaults(loaded, ready, evaluator)))
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    return { items: [...found, ...error.faults].map(item) }
  }
  if (found.length > 0) return { items: found.map(item), loaded }
  return { items: [rightOf(id, dir)], loaded }
}

/** A fault of a problem's files as what a check found. */
export const asFault = (id: string, { file, line, key, message }: BankFault): CheckItem => ({
  kind: 'problem',
  problem: id,
  file,
  ...(line !== undefined && { line }),
  ok: false,
  message: key === undefined ? message : `${key}: ${message}`,
})

const rightOf = (id: string, dir: string): CheckItem => ({
  kind: 'problem',
  problem: id,
  file: dir,
  ok: true,
})

/** Generated answers whose hash is another than tests.yaml says: the reference, or a generator, has changed. */
async function hashFaults(loaded: LoadedProblem, evaluator: Evaluator): Promise<BankFault[]> {
  const generated = await evaluator.generated(loaded)
  return loaded.tests.flatMap(({ outSha256, line }, index): BankFault[] => {
    const sha256 = generated.get(index)?.sha256
    if (sha256 === undefined || outSha256 === undefined || sha256 === outSha256) return []
    const file = inProblem(loaded.problem.dir, testsFile)
    return [
      {
        file,
        line,
        key: `tests[${index}].outSha256`,
        message: `the generated answer hashes to ${sha256}: the generator or the reference has changed (--update writes it)`,
      },
    ]
  })
}

async function inputFaults(
  { problem, tests }: LoadedProblem,
  ready: readonly JudgeTest[],
  { judge }: Evaluator,
): Promise<BankFault[]> {
  const code = openBankCode(judge, problem.dir, generatorFile, problem.signature)
  try {
    const faults: BankFault[] = []
    for (const [index, { input }] of ready.entries()) {
      const data: unknown = problem.kind === 'stdio' ? input : JSON.parse(input)
      const reason = await code.ask({ call: 'validate', input: data })
      if (reason !== null)
        faults.push({
          file: inProblem(problem.dir, testsFile),
          line: tests[index]?.line ?? 1,
          key: `tests[${index}]`,
          message: `validate refuses the input: ${reason}`,
        })
    }
    return faults
  } finally {
    await code.close()
  }
}

/** A checker must accept the expected answers and refuse those that the tests name as bad. */
async function checkerFaults(
  { problem, tests }: LoadedProblem,
  ready: readonly JudgeTest[],
  { judge }: Evaluator,
): Promise<BankFault[]> {
  const { signature, dir, kind } = problem
  const checker = openBankCode(judge, dir, checkerFile, signature)
  try {
    const faults: BankFault[] = []
    for (const [index, { input, types, expected }] of ready.entries()) {
      const data: unknown = kind === 'stdio' ? input : JSON.parse(input)
      const reference = answerToWire(expected, types, kind)
      const ask = (actual: unknown) => checker.ask({ call: 'check', input: data, actual, reference })
      const fault = (message: string): void =>
        void faults.push({
          file: inProblem(dir, testsFile),
          line: tests[index]?.line ?? 1,
          key: `tests[${index}]`,
          message,
        })
      const reason = await ask(reference)
      if (reason !== null) fault(`the checker refuses the expected answer: ${reason}`)
      for (const bad of tests[index]?.bad ?? [])
        if ((await ask(answerToWire(bad, types, kind))) === null)
          fault(`the checker accepts a bad answer: ${JSON.stringify(bad)}`)
    }
    return faults
  } finally {
    await checker.close()
  }
}
