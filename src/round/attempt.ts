import type { LoadedProblem } from '../bank/bank.ts'
import type { OwnCase } from '../bank/cases.ts'
import { hasChecker } from '../evaluate/checker.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { History } from '../history/history.ts'
import type { Round, Submission } from '../history/types.ts'
import type { Language } from '../judge/languages/language.ts'
import { inputText } from '../model/input-text.ts'
import type { Judgement, Limits, TestResult } from '../model/verdict.ts'
import { type CheckedCase, checkOwnCases, isRun } from './own-cases-check.ts'
import { isHidden } from './rules.ts'
import { keepCauseSecret, keepSecret } from './secret.ts'

/** What a run on samples and own cases came to. `inputs` are texts of the inputs, by position of the result. */
export interface SampleRun {
  readonly judgement: Judgement
  readonly inputs: ReadonlyMap<number, string>
  readonly labels: ReadonlyMap<number, string>
  /** The own cases that were run: by position, their numbers in the file, from 1. */
  readonly own: ReadonlyMap<number, number>
  /** All own cases, also those that were not run, since something in them is wrong. */
  readonly cases: readonly CheckedCase[]
}

interface RunRequest {
  readonly evaluator: Evaluator
  /** The round, which is open. */
  readonly round: Round
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly limits: Limits
  readonly source: string
  /** The file of own cases, which may be missing. */
  readonly casesFile?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly onTest?: ((result: TestResult) => void) | undefined
}

/**
 * Runs a solution on the samples and the person's own cases. A case whose input or expectation is wrong is left out: it
 * says nothing of the solution.
 * @throws BankError for a faulty file of cases
 */
export async function runSamples(request: RunRequest): Promise<SampleRun> {
  const { evaluator, loaded, casesFile } = request
  const samples = loaded.tests.filter((test) => test.class === 'sample')
  const cases = casesFile === undefined ? [] : await checkOwnCases({ ...request, casesFile })
  const run = cases.filter(isRun)
  const judged = await keepSecret(request.round, () =>
    evaluator.run(
      evaluation(request),
      run.map(({ own }) => asRun(own, request)),
    ),
  )
  const judgement = keepCauseSecret(request.round, judged)
  const shown = [...samples, ...run.map(({ own }) => own)]
  return {
    judgement,
    inputs: new Map(shown.map(({ in: input }, index) => [index, inputText(loaded.problem, input)])),
    labels: new Map(
      shown.flatMap(({ label }, index) => (label === undefined ? [] : [[index, label] as const])),
    ),
    own: new Map(run.map(({ number }, index) => [samples.length + index, number])),
    cases,
  }
}

/**
 * A case as it is run. Where a program of the problem says what is right, it would say so of any answer, whatever the case
 * expects: in an interview the answer is only shown.
 */
function asRun(own: OwnCase, { round, loaded }: RunRequest): OwnCase {
  if (!isHidden(round) || !hasChecker(loaded.problem)) return own
  const { out: _out, ...input } = own
  return input
}

function evaluation({
  loaded,
  language,
  source,
  limits,
  signal,
  onTest,
}: Omit<RunRequest, 'evaluator' | 'round' | 'casesFile'>) {
  return { loaded, language, source, limits, ...(signal && { signal }), ...(onTest && { onTest }) }
}

/** Records a run. One on which the judge failed is none: it costs nothing. */
export function recordRun(history: History, round: Round, { judgement, own }: SampleRun, now: number): void {
  const { verdict, passed, total, tests } = judgement
  const samples = {
    passed: tests.filter((test) => test.verdict === 'AC' && !own.has(test.index)).length,
    total: total - own.size,
  }
  if (verdict !== 'JE') history.addEvent(round.id, 'ran', { passed, total, samples }, now)
}

/** A submission as it was judged and recorded. */
export interface Submitted {
  readonly judgement: Judgement
  readonly submission: Submission
  readonly round: Round
}

/**
 * Judges a solution on all tests and records it as handed in at the instant `at`, however long the judging takes;
 * acceptance ends the round. A judge error is not recorded.
 */
export async function submitSolution(
  history: History,
  round: Round,
  request: Omit<RunRequest, 'round'> & { at: number; now: () => number },
): Promise<Submitted | { readonly judgement: Judgement }> {
  const { evaluator, loaded, source, now } = request
  const at = Math.max(request.at, round.lastEventAt)
  const judged = await keepSecret(round, () => evaluator.submit(evaluation(request)))
  const judgement = keepCauseSecret(round, judged)
  if (judgement.verdict === 'JE') return { judgement }
  const { verdict, passed, total, timeMs, memoryKb, limits, isolation } = judgement
  const submission = history.addSubmission({
    round: round.id,
    at,
    now: now(),
    language: request.language.id,
    source,
    verdict,
    passed,
    total,
    timeMs,
    memoryKb,
    limitMs: limits.timeMs,
    limitKb: limits.memoryKb,
    isolation,
    results: judgement.tests.map(({ index, failure, reason, ...test }) => ({
      index,
      class: test.class,
      // What passed needs no words later, and there are many.
      label: test.verdict === 'AC' ? null : (loaded.tests[index]?.label ?? null),
      verdict: test.verdict,
      timeMs: test.timeMs,
      memoryKb: test.memoryKb,
      message: failure?.message ?? reason ?? null,
    })),
    ...(verdict === 'AC' && { end: 'accepted' as const }),
  })
  return { judgement, submission, round: history.round(round.id) }
}
