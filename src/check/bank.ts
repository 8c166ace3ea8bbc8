import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'
import type { LoadedProblem } from '../bank/bank.ts'
import { inProblem, problemFile } from '../bank/layout.ts'
import { type BankSubmission, listSubmissions } from '../bank/submissions.ts'
import { BankError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Judgement, Limits } from '../model/verdict.ts'
import type { CheckItem, CheckProgress } from './item.ts'
import { checkProblem } from './problem.ts'

export interface BankCheck {
  readonly evaluator: Evaluator
  /** How many programs are judged at once: as many as there are cores. */
  readonly width: number
  readonly progress: CheckProgress
  readonly signal: AbortSignal
}

/** A slow submission must pass the limit by this much (the ICPC format's margin), an accepted one stay under half. */
const slowMargin = 1.5
const acceptedShare = 0.5

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
  const jobs: (() => Promise<CheckItem>)[] = []
  const items = problems.flatMap((checked) => checked.items)
  for (const { loaded } of problems) if (loaded) items.push(...(await prepareJobs(loaded, check, jobs)))
  progress.add(jobs.length)
  const judged = jobs.map((job) =>
    pool(async () => {
      check.signal.throwIfAborted()
      const item = await job()
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
  jobs: (() => Promise<CheckItem>)[],
): Promise<CheckItem[]> {
  const { languages } = evaluator
  const limits = new Map<string, Limits>()
  const items: CheckItem[] = []
  for (const submission of listSubmissions(loaded.problem.dir)) {
    signal.throwIfAborted()
    const language = languages.byFile(submission.path)
    const item = {
      kind: 'submission',
      problem: loaded.problem.id,
      file: submission.path,
      expected: submission.expected,
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
      jobs.push(() => judgeSubmission(loaded, submission, language, limit, evaluator, signal))
    } catch (error) {
      if (!(error instanceof BankError)) throw error
      items.push({ ...item, ok: false, message: error.faults[0]?.message ?? error.message })
    }
  }
  return items
}

async function judgeSubmission(
  loaded: LoadedProblem,
  { path, expected }: BankSubmission,
  language: Language,
  limits: Limits,
  evaluator: Evaluator,
  signal: AbortSignal,
): Promise<CheckItem> {
  const slow = expected === 'TLE'
  const judgement = await evaluator.submit({
    loaded,
    language,
    source: readFileSync(path, 'utf8'),
    limits: slow ? { ...limits, timeMs: limits.timeMs * slowMargin } : limits,
    untilFailure: true,
    // Where a failure is what is expected, the first look tells it.
    secondLook: expected === 'AC',
    signal,
  })
  const message = messageOf(judgement, expected, limits, loaded)
  return {
    kind: 'submission',
    problem: loaded.problem.id,
    file: path,
    expected,
    actual: judgement.verdict,
    ok: judgement.verdict === expected && message.ok,
    ...(message.text !== '' && { message: message.text }),
  }
}

function messageOf(
  judgement: Judgement,
  expected: string,
  limits: Limits,
  loaded: LoadedProblem,
): { ok: boolean; text: string } {
  const { verdict, timeMs, tests, compile, cause } = judgement
  const share = `${Math.round(timeMs)} of ${limits.timeMs} ms`
  if (verdict === expected) {
    if (verdict === 'AC') return { ok: timeMs <= limits.timeMs * acceptedShare, text: share }
    return {
      ok: true,
      text: verdict === 'TLE' ? `over ${slowMargin} times the limit of ${limits.timeMs} ms` : '',
    }
  }
  const failed = tests.find((test) => test.verdict !== 'AC')
  const spec = failed && loaded.tests[failed.index]
  const where = failed
    ? `test ${failed.index + 1} (${failed.class}${spec?.label ? `: ${spec.label}` : ''})`
    : ''
  const why = failed?.failure?.message ?? failed?.reason ?? compile?.message ?? cause ?? ''
  if (expected === 'TLE') return { ok: false, text: `needs only ${share}; the limit must be passed by half` }
  return { ok: false, text: [where, why].filter((text) => text !== '').join(': ') }
}
