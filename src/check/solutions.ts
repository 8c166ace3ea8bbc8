import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import type { Bank } from '../bank/bank.ts'
import { PrepError } from '../errors.ts'
import { findWorkspaces, isUntouched, type Mark, problemHash } from '../round/mark.ts'
import type { BankCheck } from './bank.ts'
import { type Gate, openGate } from './gate.ts'
import type { CheckItem } from './item.ts'

/**
 * Judges the newest solution of each problem and language under a folder of workspaces.
 * @param interview the round of an interview that is open: judging its solution would tell what it is on
 */
export async function checkSolutions(
  root: string,
  bank: Bank,
  check: BankCheck,
  interview?: string,
): Promise<CheckItem[]> {
  const { progress, width, signal } = check
  const newest = new Map<string, Mark>()
  const found = findWorkspaces(root)
  const workspaces = await named(
    found.filter(({ round }) => round !== interview),
    bank,
  )
  for (const mark of workspaces.filter(({ dir }) => !isUntouched(dir))) {
    const key = `${mark.problemSha256} ${mark.language}`
    if (!newest.has(key)) newest.set(key, mark)
  }
  const untouched = workspaces.filter(({ dir }) => isUntouched(dir))
  const open = found.filter(({ round }) => round === interview)
  const skipped = [
    ...open.map((mark) => skip(mark, 'the interview is open')),
    ...untouched.map((mark) => skip(mark, 'the starter was never edited')),
  ]
  progress.add(newest.size + skipped.length)
  for (const item of skipped) progress.done([item])
  // Limits are measured one after another, before anything is judged.
  const gate = openGate()
  const jobs: { mark: Mark; run: () => Promise<CheckItem> }[] = []
  for (const mark of newest.values()) jobs.push({ mark, run: await prepare(mark, bank, check, gate) })
  const pool = pLimit(width)
  const judged = jobs.map(({ run }) =>
    pool(async () => {
      signal.throwIfAborted()
      const item = await gate.shared(run)
      progress.done([item])
      return item
    }),
  )
  return [...skipped, ...(await Promise.all(judged))]
}

/** Marks with the ids that they do not hold, as far as the bank has the problems. */
async function named(marks: readonly Mark[], bank: Bank): Promise<readonly Mark[]> {
  if (marks.every(({ problem }) => problem !== null)) return marks
  const ids = new Map((await bank.list()).map(({ id }) => [problemHash(id), id]))
  return marks.map((mark) => ({ ...mark, problem: mark.problem ?? ids.get(mark.problemSha256) ?? null }))
}

const skip = (mark: Mark, why: string): CheckItem => ({
  ...itemOf(mark),
  ok: null,
  message: `skipped: ${why}`,
})

const itemOf = ({ problem, file }: Mark) => ({ kind: 'solution', problem, file, expected: 'AC' }) as const

async function prepare(
  mark: Mark,
  bank: Bank,
  { evaluator, signal }: BankCheck,
  { alone }: Gate,
): Promise<() => Promise<CheckItem>> {
  const item = itemOf(mark)
  if (mark.problem === null)
    return async () => ({ ...item, ok: false, message: 'No bank here has the problem of this interview.' })
  try {
    const loaded = await bank.load(await bank.byId(mark.problem))
    const language = evaluator.languages.byName(mark.language)
    evaluator.languages.toolchain(language)
    const limits = await evaluator.limits(loaded, language)
    const source = readFileSync(mark.file, 'utf8')
    return async () => {
      const { verdict, passed, total } = await evaluator.submit({
        loaded,
        language,
        source,
        limits,
        untilFailure: true,
        alone,
        signal,
      })
      const ok = verdict === 'AC'
      return {
        ...item,
        actual: verdict,
        ok,
        ...(!ok && { message: `${passed} of ${total} tests passed before the first failure` }),
      }
    }
  } catch (error) {
    if (!(error instanceof PrepError)) throw error
    return async () => ({ ...item, ok: false, message: error.message })
  }
}
