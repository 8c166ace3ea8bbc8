import { readFileSync, rmSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import { EnvironmentError, UsageError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { History } from '../history/history.ts'
import { newId } from '../history/id.ts'
import type { Round, RoundRules } from '../history/types.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Limits } from '../model/verdict.ts'
import { isErrno } from './place-error.ts'
import { hiddenTitle, shownTitle } from './rules.ts'
import { statementMarkdown } from './statement.ts'
import { createWorkspace } from './workspace.ts'

/** A round that is ready to begin: all that takes time is done, and no clock runs. */
export interface PreparedRound {
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly limits: Limits
  /** What the countdown will run, minutes. */
  readonly minutes: number
  /** Absolute folder that will hold the workspace. */
  readonly root: string
  readonly rules: RoundRules
}

/** The clock of an interview, minutes: the same for every problem, or it would tell how difficult this one is. */
const interviewMinutes = 45

/** The clock where no other is asked for: one and a half times the target, but in an interview. */
function defaultMinutes({ minutes }: Pick<Problem, 'minutes'>, { interview }: RoundRules): number {
  return interview ? interviewMinutes : minutes * 1.5
}

/** Makes tests and limits ready. @throws BankError, EnvironmentError, UsageError where the language cannot judge it */
export async function prepareRound(
  evaluator: Evaluator,
  request: {
    loaded: LoadedProblem
    language: Language
    minutes?: number | undefined
    root: string
    rules: RoundRules
  },
): Promise<PreparedRound> {
  const { loaded, language, root, rules } = request
  evaluator.languages.requireKind(language, loaded.problem.kind)
  evaluator.languages.toolchain(language)
  await evaluator.tests(loaded)
  const limits = await evaluator.limits(loaded, language)
  const minutes = request.minutes ?? defaultMinutes(loaded.problem, rules)
  return { loaded, language, limits, root, rules, minutes }
}

/**
 * Writes the workspace and records the round, whose clock runs from `now` on.
 * @throws UsageError where a round is open, EnvironmentError where the workspace cannot be written
 */
export function beginRound(history: History, prepared: PreparedRound, now: number): Round {
  refuseSecond(history)
  const { loaded, language, minutes, root, rules } = prepared
  const { problem, tests } = loaded
  const id = newId(now)
  const hidden = rules.interview
  const samples = tests.filter((test) => test.class === 'sample')
  const { dir, file } = createWorkspace({
    root,
    problem,
    hidden,
    language: { id: language.id, ending: language.extensions[0] },
    round: id,
    now,
    starter: language.starter(problem.signature, { title: hidden ? hiddenTitle : problem.title }),
    statement: statementMarkdown(problem, samples, { hidden }),
    samples,
  })
  const round = {
    id,
    problem: problem.id,
    title: problem.title,
    difficulty: problem.difficulty,
    topics: problem.topics,
    kind: problem.kind,
    language: language.id,
    minutes,
    targetMinutes: problem.minutes,
    workspace: dir,
    file,
    startedAt: now,
    deadline: now + Math.round(minutes * 60_000),
    rules,
  }
  try {
    return history.startRound(round)
  } catch (error) {
    // Another process began a round meanwhile, or the history failed: the workspace belongs to no round.
    rmSync(dir, { recursive: true, force: true })
    refuseSecond(history)
    throw error
  }
}

/** @throws UsageError where a round is open */
export function refuseSecond(history: History): void {
  const open = history.openRound()
  if (open)
    throw new UsageError(`A round is open: ${shownTitle(open)}.`, [
      "'prep resume' goes on with it.",
      "'prep stop' gives it up.",
    ])
}

/** The open round. @throws UsageError where none is, naming what has just run out */
export function requireRound(history: History, now: number): Round {
  const expired = history.closeExpired(now)
  const open = history.openRound()
  if (open) return open
  throw new UsageError(
    expired
      ? `No round is open: the time of ${expired.title} has run out, and it was ended as abandoned.`
      : 'No round is open.',
    "'prep start' begins one.",
  )
}

/** The solution as it is on disk. @throws EnvironmentError */
export function readSolution({ file }: Pick<Round, 'file'>): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const gone = isErrno(error) && ['ENOENT', 'ENOTDIR'].includes(error.code ?? '')
    const reason = error instanceof Error ? error.message : String(error)
    throw new EnvironmentError(gone ? 'The solution is gone.' : `The solution cannot be read: ${reason}`, [
      `Put it back at ${file}, or give the round up with 'prep stop'.`,
    ])
  }
}
