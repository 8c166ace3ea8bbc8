import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'
import type { LoadedProblem } from '../bank/bank.ts'
import { inProblem, problemFile } from '../bank/layout.ts'
import { BankError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import { submissionsOf } from '../evaluate/submissions.ts'
import type { Limits } from '../model/verdict.ts'
import { type Gate, openGate } from './gate.ts'
import type { CheckItem, CheckProgress } from './item.ts'
import { checkProblem } from './problem.ts'
import { judgeSubmission } from './submission.ts'

export interface BankCheck {
  readonly evaluator: Evaluator
  /** How many programs are judged at once: as many as there are cores. */
  readonly width: number
  readonly progress: CheckProgress
  readonly signal: AbortSignal
}

/** Absolute folders of the problems of a bank, by name; the folder itself where it is a problem. */
export function problemFolders(root: string): string[] {
  if (existsSync(inProblem(root, problemFile))) return [root]
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inProblem(join(root, entry.name), problemFile)))
    .map((entry) => join(root, entry.name))
    .sort()
}

/**
 * Checks problems by points 1 to 3 of the standard: their files, their tests, and that each submission earns the
 * verdict of its folder with the margins that make it sure. Limits are measured in between, alone.
 */
export async function checkBank(folders: readonly string[], check: BankCheck): Promise<CheckItem[]> {
  const { evaluator, width, progress } = check
  const pool = pLimit(width)
  progress.add(folders.length)
  const problems = await Promise.all(
    folders.map((dir) =>
      pool(async () => {
        check.signal.throwIfAborted()
        const checked = await checkProblem(dir, basename(dir), evaluator)
        progress.done(checked.items)
        return checked
      }),
    ),
  )
  const gate = openGate()
  const jobs: (() => Promise<CheckItem>)[] = []
  const items = problems.flatMap((checked) => checked.items)
  for (const { loaded } of problems) {
    if (!loaded) continue
    const found = await prepareJobs(loaded, check, gate, jobs)
    progress.add(found.length)
    for (const item of found) progress.done([item])
    items.push(...found)
  }
  progress.add(jobs.length)
  const judged = jobs.map((job) =>
    pool(async () => {
      check.signal.throwIfAborted()
      const item = await gate.shared(job)
      progress.done([item])
      return item
    }),
  )
  return [...items, ...(await Promise.all(judged))]
}

/** Measures the limits of a problem and lists the jobs that judge its submissions; returns what stands in the way. */
async function prepareJobs(
  loaded: LoadedProblem,
  { evaluator, signal }: BankCheck,
  { alone }: Gate,
  jobs: (() => Promise<CheckItem>)[],
): Promise<CheckItem[]> {
  const { languages } = evaluator
  const limits = new Map<string, Limits>()
  const items: CheckItem[] = []
  for (const submission of submissionsOf(loaded.problem, languages)) {
    signal.throwIfAborted()
    const language = languages.byFile(submission.path)
    const item = {
      kind: 'submission',
      problem: loaded.problem.id,
      file: submission.path,
      expected: submission.expected[0],
    } as const
    if (languages.findRuntime(language) === undefined) {
      items.push({
        ...item,
        ok: null,
        message: `skipped: ${language.runtimes.join(' or ')} is not on this machine`,
      })
      continue
    }
    try {
      const limit = limits.get(language.id) ?? (await evaluator.limits(loaded, language))
      limits.set(language.id, limit)
      jobs.push(() =>
        judgeSubmission(submission, { loaded, language, limits: limit, evaluator, alone, signal }),
      )
    } catch (error) {
      if (!(error instanceof BankError)) throw error
      items.push({ ...item, ok: false, message: error.faults[0]?.message ?? error.message })
    }
  }
  return items
}
