import { readFileSync } from 'node:fs'
import type { LoadedProblem } from '../bank/bank.ts'
import { type BankSubmission, isAccepted } from '../bank/submissions.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Judgement, Limits, TestResult, Verdict } from '../model/verdict.ts'
import type { Gate } from './gate.ts'
import type { CheckItem } from './item.ts'

/** A slow submission must pass the limit by this much (the ICPC format's margin), an accepted one stay under half. */
const slowMargin = 1.5
const acceptedShare = 0.5

export interface SubmissionCheck {
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly limits: Limits
  readonly evaluator: Evaluator
  /** Does a part of the check while no other submission is judged. */
  readonly alone: Gate['alone']
  readonly signal: AbortSignal
}

/** How far from the limit a submission must stay, as parts of it. */
interface Margins {
  readonly slow: number
  readonly accepted: number
}

/**
 * Those of the house, or of the package (`time_limit_to_tle`). An accepted submission has the package's own margin
 * already: the limit is a multiple of what it needs here. What may fail otherwise, too, has none to keep.
 */
function marginsOf({ origin, limits }: Problem, { expected }: BankSubmission): Margins {
  const isSlow = expected.length === 1 && expected[0] === 'TLE'
  const slow = origin ? (limits?.tleMultiplier ?? 1) : slowMargin
  return { slow: isSlow ? slow : 1, accepted: origin ? 1 : acceptedShare }
}

/** Judges a submission of a problem: whether it earns the verdict of its folder, with the margins that make it sure. */
export async function judgeSubmission(
  submission: BankSubmission,
  { loaded, language, limits, evaluator, alone, signal }: SubmissionCheck,
): Promise<CheckItem> {
  const { path, expected, beside = [] } = submission
  const margins = marginsOf(loaded.problem, submission)
  const evaluation = {
    loaded,
    language,
    source: readFileSync(path, 'utf8'),
    limits: { ...limits, timeMs: limits.timeMs * margins.slow },
    untilFailure: beside.length === 0,
    // Where a failure is what is expected, the first look tells it.
    secondLook: isAccepted(submission),
    signal,
  }
  let judgement = await evaluator.submit({ ...evaluation, alone })
  // The better of two counts, since what runs beside it only ever adds.
  if (judgement.verdict === 'AC' && judgement.timeMs > limits.timeMs * margins.accepted) {
    const again = await alone(() => evaluator.submit(evaluation))
    if (again.verdict !== 'AC' || again.timeMs < judgement.timeMs) judgement = again
  }
  const failed = judgement.tests.find(({ verdict }) => verdict !== 'AC' && !beside.includes(verdict))
  const actual = failed?.verdict ?? judgement.verdict
  const earned = expected.includes(actual)
  const message = earned
    ? marginMessage(actual, judgement, limits, margins)
    : { ok: false, text: failureMessage(submission, judgement, failed, limits, margins, loaded) }
  return {
    kind: 'submission',
    problem: loaded.problem.id,
    file: path,
    expected: earned ? actual : expected[0],
    actual,
    ok: message.ok,
    ...(message.text !== '' && { message: message.text }),
  }
}

const shareOf = ({ timeMs }: Judgement, limits: Limits): string =>
  `${Math.round(timeMs)} of ${limits.timeMs} ms`

function marginMessage(
  verdict: Verdict,
  judgement: Judgement,
  limits: Limits,
  { slow, accepted }: Margins,
): { readonly ok: boolean; readonly text: string } {
  if (verdict === 'AC')
    return { ok: judgement.timeMs <= limits.timeMs * accepted, text: shareOf(judgement, limits) }
  if (verdict !== 'TLE') return { ok: true, text: '' }
  return { ok: true, text: `over ${slow === 1 ? '' : `${slow} times `}the limit of ${limits.timeMs} ms` }
}

function failureMessage(
  { expected }: BankSubmission,
  judgement: Judgement,
  failed: TestResult | undefined,
  limits: Limits,
  { slow }: Margins,
  { tests }: LoadedProblem,
): string {
  const spec = failed && tests[failed.index]
  const where = failed
    ? `test ${failed.index + 1} (${failed.class}${spec?.label ? `: ${spec.label}` : ''})`
    : ''
  const { compile, cause } = judgement
  const why = failed?.failure?.message ?? failed?.reason ?? compile?.message ?? cause ?? ''
  if (expected[0] === 'TLE' && judgement.verdict === 'AC')
    return `needs only ${shareOf(judgement, limits)}; ${slow * limits.timeMs} ms must be passed`
  const wanted = expected.length > 1 ? `must be one of ${expected.join(', ')}` : ''
  return [where, why, wanted].filter((text) => text !== '').join(': ')
}
