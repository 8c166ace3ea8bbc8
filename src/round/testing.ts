import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import type { LoadedProblem } from '../bank/bank.ts'
import { Interrupted, PrepError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Limits } from '../model/verdict.ts'
import { type KnownBug, knownBugs } from './known-bugs.ts'
import { type CheckedCase, checkOwnCases, isRun } from './own-cases-check.ts'
import type { Testing } from './testing-record.ts'

export interface TestingRequest {
  readonly evaluator: Evaluator
  readonly loaded: LoadedProblem
  /** Language of the round. */
  readonly language: Language
  /** The limits in it; asked for only where something is run. */
  readonly limits: () => Promise<Limits>
  readonly casesFile: string
  /** How many programs run at once. */
  readonly width: number
  readonly signal: AbortSignal
  /** Called after each bug that was tried. */
  readonly onTried?: (tried: number, all: number) => void
}

/** What a bug's program may take for one case, ms: a person waits while one loops. */
const longestMs = 3000

type Outcome = 'caught' | 'missed' | 'unjudged'

/**
 * Runs a person's own cases against the problem's known bugs. Only cases whose input and expectation are right count. A
 * bug is caught by a case that it does not pass; one that is only slow counts where it is caught, and is left out where it
 * is not. Undefined where no case could be checked.
 * @throws Interrupted, BankError for a faulty file of cases
 */
export async function scoreTesting(request: TestingRequest): Promise<Testing | undefined> {
  const { evaluator, loaded, signal } = request
  const checked = await checkOwnCases(request)
  const countOf = (state: CheckedCase['check']['state']): number =>
    checked.filter(({ check }) => check.state === state).length
  const wrong = checked.filter((one) => !isRun(one)).map(({ number }) => number)
  if (checked.length > 0 && countOf('unchecked') === checked.length) return undefined
  const bugs = knownBugs(loaded.problem, evaluator.languages, request.language)
  const tried = await tryBugs(
    bugs.filter(({ isHere }) => isHere),
    checked.filter(({ check }) => check.state === 'right'),
    request,
  )
  if (signal.aborted) throw new Interrupted()
  const namesOf = (wanted: Outcome, withSlow: boolean): readonly KnownBug[] =>
    bugs.filter((bug) => tried.get(bug) === wanted && (withSlow || !bug.isSlow))
  const absent = bugs.filter(({ isHere, isSlow }) => !isHere && !isSlow)
  return {
    caught: namesOf('caught', true).map(({ label }) => label),
    missed: namesOf('missed', false).map(({ label }) => label),
    wrong: wrong.length,
    ...(wrong.length > 0 && { wrongCases: wrong }),
    cases: checked.length,
    counted: countOf('right'),
    skipped: [...absent, ...namesOf('unjudged', false)].map(({ label, language }) => ({
      label,
      language: language.name,
    })),
  }
}

async function tryBugs(
  bugs: readonly KnownBug[],
  cases: readonly CheckedCase[],
  request: TestingRequest,
): Promise<ReadonlyMap<KnownBug, Outcome>> {
  if (cases.length === 0) return new Map(bugs.map((bug) => [bug, 'missed']))
  const { signal, onTried, width } = request
  const limits = await request.limits()
  const pool = pLimit(width)
  const outcomes = new Map<KnownBug, Outcome>()
  await Promise.all(
    bugs.map((bug) =>
      pool(async () => {
        if (signal.aborted) throw new Interrupted()
        outcomes.set(bug, await tryBug(bug, cases, limits, request).catch(unjudged))
        onTried?.(outcomes.size, bugs.length)
      }),
    ),
  )
  return outcomes
}

/** What stands in the way of one bug is no reason to score none. */
function unjudged(error: unknown): Outcome {
  if (error instanceof PrepError) return 'unjudged'
  throw error
}

/** One look at each case decides, until one is not passed. */
async function tryBug(
  { path, language }: KnownBug,
  cases: readonly CheckedCase[],
  limits: Limits,
  { evaluator, loaded, language: own, signal }: TestingRequest,
): Promise<Outcome> {
  const timeMs = Math.max(language.floorMs, (limits.timeMs * language.slowdown) / own.slowdown)
  const { verdict } = await evaluator.run(
    {
      loaded: { problem: loaded.problem, tests: [] },
      language,
      source: readFileSync(path, 'utf8'),
      limits: { ...limits, timeMs: Math.min(longestMs, timeMs) },
      untilFailure: true,
      secondLook: false,
      signal,
    },
    cases.map((one) => one.own),
  )
  if (verdict === 'JE' || verdict === 'CE') return 'unjudged'
  return verdict === 'AC' ? 'missed' : 'caught'
}
