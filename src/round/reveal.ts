import type { LoadedProblem } from '../bank/bank.ts'
import { EnvironmentError, UsageError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { ReadyTest } from '../evaluate/tests.ts'
import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { Result, Round, Submission } from '../history/types.ts'
import type { Language } from '../judge/languages/language.ts'
import { inputFromWire } from '../model/input.ts'
import { inputText } from '../model/input-text.ts'
import type { Problem } from '../model/problem.ts'
import { answerText } from '../model/text.ts'
import type { Limits, TestResult } from '../model/verdict.ts'
import { refuseReveal } from './rules.ts'

/** The reveal of one hidden test that failed: what may be shown, the test run again, and the log of it. */

/** What the last submission of a round leaves to reveal. */
export interface Revealable {
  readonly submission: Submission
  /** Its hidden tests that failed; at least one. */
  readonly failed: readonly Result[]
  /** One of them that was shown in this round before: to see it again costs nothing. */
  readonly seen: Result | undefined
}

/** A hidden test with all that is told of it. Texts are cut where they are long. */
export interface RevealedTest {
  /** The test as it failed in the submission. */
  readonly failed: Result
  readonly input: string
  /** Characters of the whole input. */
  readonly inputLength: number
  readonly expected: string
  /** What the submitted solution gives on the test alone. */
  readonly result: TestResult
}

/** @throws UsageError where the round allows no reveal, or has nothing to reveal */
export function findRevealable(history: History, round: Round): Revealable {
  refuseReveal(round)
  const submission = history.submissions(round.id).at(-1)
  if (submission === undefined)
    throw new UsageError(
      'Nothing was submitted in this round yet, so that no hidden test has failed.',
      "'prep submit' judges your solution on the hidden tests.",
    )
  const failed = history
    .results(submission.id)
    .filter((result) => result.verdict !== 'AC' && result.class !== 'sample')
  if (failed.length === 0)
    throw new UsageError(
      submission.verdict === 'CE'
        ? 'The last submission did not compile, so that no hidden test was run.'
        : 'The last submission failed on samples only, which are no secret.',
      "'prep run' shows why.",
    )
  const shown = revealedTests(history.events(round.id))
  return { submission, failed, seen: failed.find(({ index }) => shown.has(index)) }
}

/** Positions of the hidden tests that were shown in a round. */
function revealedTests(events: readonly Event[]): ReadonlySet<number> {
  return new Set(
    events.flatMap(({ kind, data }) =>
      kind === 'revealed' && data.what === 'test' && typeof data.test === 'number' ? [data.test] : [],
    ),
  )
}

interface RevealRequest {
  readonly history: History
  readonly evaluator: Evaluator
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly limits: Limits
  readonly signal?: AbortSignal
}

/**
 * Runs the submitted solution on the test that is to be shown: the one that was shown before, else the one with the
 * smallest input. Nothing is logged yet.
 * @throws UsageError where the problem's tests have changed, EnvironmentError where the judge fails, BankError, Interrupted
 */
export async function runRevealed(
  { submission, failed, seen }: Revealable,
  { history, evaluator, loaded, language, limits, signal }: RevealRequest,
): Promise<RevealedTest> {
  const tests = await evaluator.tests(loaded)
  const [smallest] = (seen ? [seen] : failed)
    .flatMap((result) => {
      const test = tests[result.index]
      return test?.class === result.class ? [{ failed: result, test, size: test.input.length }] : []
    })
    .sort((one, other) => one.size - other.size)
  if (smallest === undefined)
    throw new UsageError('The tests of this problem have changed meanwhile.', "'prep submit' judges anew.")
  const source = history.source(submission.sourceHash)
  const evaluation = { loaded, language, source, limits, ...(signal && { signal }) }
  const { tests: results, cause, remedy } = await evaluator.runTest(evaluation, smallest.test)
  const [result] = results
  if (result === undefined)
    throw new EnvironmentError(
      cause ?? 'The test cannot be run: the solution does not compile any more.',
      remedy ?? [],
    )
  const { problem } = loaded
  const input = textOf(problem, smallest.test)
  return {
    failed: smallest.failed,
    input: cut(input),
    inputLength: input.length,
    expected: result.expected ?? cut(answerText(smallest.test.expected, problem.signature.kind)),
    result,
  }
}

/** Logs that a test is shown, which ends the round's claim to solved. */
export function recordReveal(history: History, round: Round, { failed }: RevealedTest, now: number): void {
  history.reveal(round.id, { what: 'test', test: failed.index }, now)
}

function textOf({ signature }: Problem, { input }: ReadyTest): string {
  return inputText(
    { signature },
    signature.kind === 'stdio' ? input : inputFromWire(JSON.parse(input), signature),
  )
}

/** Characters that are kept of a line, so that what stands below a long one is seen too, and of a text. */
const mostLine = 2000
const mostText = 20_000

function cut(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.length > mostLine ? `${line.slice(0, mostLine)}…` : line))
    .join('\n')
  return lines.length > mostText ? `${lines.slice(0, mostText)}…` : lines
}
