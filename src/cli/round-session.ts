import { join } from 'node:path'
import type { Bank, LoadedProblem } from '../bank/bank.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Limits } from '../model/verdict.ts'
import { requireRound } from '../round/round.ts'
import { keepSecret } from '../round/secret.ts'
import { casesFile } from '../round/workspace.ts'
import type { Context } from './context.ts'
import { withProgress } from './progress.ts'

/** The open round with all that its commands need. */
export interface RoundSession {
  readonly history: History
  readonly evaluator: Evaluator
  readonly round: Round
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly limits: Limits
  readonly casesFile: string
}

/** Opens the open round. @throws UsageError where none is open */
export async function openSession(context: Context): Promise<RoundSession> {
  const history = await context.history()
  const round = requireRound(history, context.now())
  return sessionOf(context, history, round)
}

/** The problem of a round with its tests. @throws UsageError, BankError, without its name where that is hidden */
export function loadProblemOf(bank: Bank, round: Round): Promise<LoadedProblem> {
  return keepSecret(round, async () => bank.load(await bank.byId(round.problem)))
}

/** All that goes with a round. The limits come from the cache; where that is lost they are measured again. */
export async function sessionOf(context: Context, history: History, round: Round): Promise<RoundSession> {
  const [bank, evaluator] = await Promise.all([context.bank(), context.evaluator()])
  const language = evaluator.languages.byName(round.language)
  evaluator.languages.toolchain(language)
  evaluator.warm(language, round.kind)
  const loaded = await loadProblemOf(bank, round)
  const limits = await withProgress(context, 'Making the tests ready', () =>
    keepSecret(round, () => evaluator.limits(loaded, language)),
  )
  return { history, evaluator, round, loaded, language, limits, casesFile: join(round.workspace, casesFile) }
}
