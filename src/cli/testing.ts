import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Interrupted, PrepError } from '../errors.ts'
import { canCheckCases } from '../evaluate/case-checks.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { scoreTesting } from '../round/testing.ts'
import { type Testing, testingOf } from '../round/testing-record.ts'
import { casesFile } from '../round/workspace.ts'
import type { Context } from './context.ts'
import { withProgress } from './progress.ts'
import { tellNote } from './tell.ts'

/**
 * Scores the own cases of a round that is over, and records that; a score that is there already is taken. Undefined
 * where there is none: what stands in the way is told, and the round stays as it is, also on Ctrl-C.
 */
export async function testRound(
  context: Context,
  history: History,
  round: Round,
): Promise<Testing | undefined> {
  const known = testingOf(history.events(round.id))
  if (known) return known
  try {
    const testing = await score(context, round)
    // A round that was ended in one terminal ends in the other that shows it, too: the first score stays.
    const meanwhile = testingOf(history.events(round.id))
    if (meanwhile) return meanwhile
    if (testing) history.addEvent(round.id, 'tested', { ...testing }, context.now())
    return testing
  } catch (error) {
    if (error instanceof Interrupted || context.signal.aborted)
      tellNote(context.io, 'Your own cases were not scored; the round is over all the same.')
    else if (error instanceof PrepError)
      tellNote(context.io, `Your own cases were not scored: ${error.message}`)
    else throw error
    return undefined
  }
}

async function score(context: Context, round: Round): Promise<Testing | undefined> {
  const { signal, io } = context
  const [bank, evaluator] = await Promise.all([context.bank(), context.evaluator()])
  const language = evaluator.languages.byName(round.language)
  const loaded = await bank.load(await bank.byId(round.problem))
  const testing = await withProgress(context, 'Trying your tests', (progress) =>
    scoreTesting({
      evaluator,
      loaded,
      language,
      limits: () => evaluator.limits(loaded, language),
      casesFile: join(round.workspace, casesFile),
      width: availableParallelism(),
      signal,
      onTried: (tried, all) => progress.tell(`Trying your tests: program ${tried} of ${all}`),
    }),
  )
  if (testing === undefined) tellNote(io, 'Your own cases were not scored: this problem cannot check them.')
  // Where nothing could be checked, it is no fault to have written nothing.
  return testing && canCheckCases(loaded.problem) ? testing : undefined
}
