import type { LoadedProblem } from '../bank/bank.ts'
import { Interrupted, PrepError } from '../errors.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import { type GrowthSample, timeGrowth } from '../evaluate/growth.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { type GrowthReport, growthReport } from '../insight/growth-report.ts'
import type { Language } from '../judge/languages/language.ts'
import { planOf } from '../round/plan.ts'
import type { Context } from './context.ts'
import { withProgress } from './progress.ts'
import { tellNote } from './tell.ts'

/** A program whose growth is measured. */
export interface GrowthRequest {
  readonly evaluator: Evaluator
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly source: string
}

/** What was measured, with the times that it comes from. */
export interface MeasuredGrowth {
  readonly report: GrowthReport
  readonly samples: readonly GrowthSample[]
}

/**
 * Measures how the time of an accepted program grows. Undefined where that cannot be known: the problem has no scale, or
 * what stands in the way is told; on Ctrl-C too.
 * @param claim the time that the person claimed it to take
 */
export async function measureGrowth(
  context: Context,
  { evaluator, ...program }: GrowthRequest,
  claim: string | null = null,
): Promise<MeasuredGrowth | undefined> {
  const { complexity } = program.loaded.problem
  if (!complexity?.scale) return undefined
  try {
    const { samples, failure } = await withProgress(context, 'Measuring how the time grows', () =>
      timeGrowth(evaluator.judge, { ...program, signal: context.signal }),
    )
    return { report: growthReport(samples, { expected: complexity.time, claim, failure }), samples }
  } catch (error) {
    if (error instanceof Interrupted || context.signal.aborted)
      tellNote(context.io, 'How the time grows was not measured.')
    else if (error instanceof PrepError)
      tellNote(context.io, `How the time grows was not measured: ${error.message}`)
    else throw error
    return undefined
  }
}

/** Measures the solution that ended a round, and records that; the round stays as it is whatever comes of it. */
export async function measureRound(
  context: Context,
  history: History,
  round: Round,
  request: GrowthRequest,
): Promise<MeasuredGrowth | undefined> {
  if (round.outcome !== 'accepted') return undefined
  const claim = planOf(history.events(round.id))?.time
  const measured = await measureGrowth(context, request, claim)
  if (measured) history.addEvent(round.id, 'measured', { ...measured.report }, context.now())
  return measured
}

/** The measurement as `--json` prints it; null where there is none. */
export function growthJson(measured: MeasuredGrowth | undefined) {
  return measured ? { ...measured.report, samples: measured.samples } : null
}
