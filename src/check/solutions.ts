import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import type { Bank } from '../bank/bank.ts'
import { PrepError } from '../errors.ts'
import { findWorkspaces, isUntouched, type Mark } from '../round/mark.ts'
import type { BankCheck } from './bank.ts'
import { type Gate, openGate } from './gate.ts'
import type { CheckItem } from './item.ts'

/** Judges the newest solution of each problem and language under a folder of workspaces. */
export async function checkSolutions(root: string, bank: Bank, check: BankCheck): Promise<CheckItem[]> {
  const { progress, width, signal } = check
  const newest = new Map<string, Mark>()
  const workspaces = findWorkspaces(root)
  for (const mark of workspaces.filter(({ dir }) => !isUntouched(dir))) {
    const key = `${mark.problem} ${mark.language}`
    if (!newest.has(key)) newest.set(key, mark)
  }
  const untouched = workspaces.filter(({ dir }) => isUntouched(dir))
  const skipped = untouched.map(
    (mark): CheckItem => ({ ...itemOf(mark), ok: null, message: 'skipped: the starter was never edited' }),
  )
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

const itemOf = ({ problem, file }: Mark) => ({ kind: 'solution', problem, file, expected: 'AC' }) as const

async function prepare(
  mark: Mark,
  bank: Bank,
  { evaluator, signal }: BankCheck,
  { alone }: Gate,
): Promise<() => Promise<CheckItem>> {
  const item = itemOf(mark)
  try {
    const loaded = await bank.load(await bank.find(mark.problem))
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
