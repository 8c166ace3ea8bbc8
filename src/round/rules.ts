import { UsageError } from '../errors.ts'
import type { Round } from '../history/types.ts'

/** What the rules of a round allow, and what they hide. */

/** Whether what the round is on must not be told now. */
export const isHidden = ({ rules, endedAt }: Pick<Round, 'rules' | 'endedAt'>): boolean =>
  rules.interview && endedAt === null

/** The title of a round, as far as it may be told. */
export const shownTitle = (round: Pick<Round, 'rules' | 'endedAt' | 'title'>): string =>
  isHidden(round) ? 'an interview' : round.title

/** Why the round's rules allow no run now; undefined where they do. */
export function runRefusal({
  rules,
  runs,
  submissions,
}: Pick<Round, 'rules' | 'runs' | 'submissions'>): string | undefined {
  if (rules.whiteboard && submissions === 0)
    return 'This is a whiteboard round: nothing is run before the first submission.'
  if (rules.runLimit !== null && runs >= rules.runLimit)
    return rules.runLimit === 0
      ? 'This round has no runs.'
      : `The ${rules.runLimit === 1 ? 'one run' : `${rules.runLimit} runs`} of this round are used up.`
  return undefined
}

/** @throws UsageError where the round's rules allow no run now */
export function requireRun(round: Pick<Round, 'rules' | 'runs' | 'submissions'>): void {
  const refusal = runRefusal(round)
  if (refusal !== undefined) throw new UsageError(refusal, "'prep submit' judges your solution.")
}

/**
 * A strict round allows no reveal of any problem while it is open: to refuse only that of its own would tell which it is.
 * @param open the open round, where one is
 * @throws UsageError where it is strict
 */
export function refuseReveal(open: Pick<Round, 'rules' | 'endedAt'> | undefined): void {
  if (open === undefined || !isHidden(open)) return
  throw new UsageError('An interview is open: no solution is shown before its end.', [
    "'prep resume' goes on with it.",
    "'prep stop' gives it up.",
  ])
}
