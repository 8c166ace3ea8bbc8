import { UsageError } from '../errors.ts'
import type { Round, RoundRules } from '../history/types.ts'

/** What the rules of a round allow, and what they hide. */

/** What stands in place of a title that is hidden. */
export const hiddenTitle = 'Interview'

/** Whether what the round is on must not be told now. */
export const isHidden = ({ rules, endedAt }: Pick<Round, 'rules' | 'endedAt'>): boolean =>
  rules.interview && endedAt === null

/** The title of a round, as far as it may be told. */
export const shownTitle = (round: Pick<Round, 'rules' | 'endedAt' | 'title'>): string =>
  isHidden(round) ? 'an interview' : round.title

/** The id of a round's problem, as far as it may be told. */
export const shownProblem = (round: Pick<Round, 'rules' | 'endedAt' | 'problem'>): string | null =>
  isHidden(round) ? null : round.problem

/** The rounds whose problems may be told now: to count or to list one that is hidden would tell what it is on. */
export const toldRounds = (rounds: readonly Round[]): readonly Round[] =>
  rounds.filter((round) => !isHidden(round))

/** What the rules of a round ask beyond its clock, one line each. */
export function ruleWords({ interview, whiteboard, runLimit }: RoundRules): string[] {
  return [
    ...(interview ? ['interview: nothing is revealed, and hints take time off the clock'] : []),
    ...(whiteboard ? ['whiteboard: nothing is run before the first submission'] : []),
    ...(runLimit === null ? [] : [runLimit === 1 ? 'one run' : `at most ${runLimit} runs`]),
  ]
}

/** Why the round's rules allow no run now; undefined where they do. */
export function runRefusal({
  rules,
  runs,
  submissions,
}: Pick<Round, 'rules' | 'runs' | 'submissions'>): string | undefined {
  if (rules.whiteboard && submissions === 0)
    return 'This is a whiteboard round: nothing is run before the first submission.'
  if (rules.runLimit !== null && runs >= rules.runLimit) return usedUp(rules.runLimit)
  return undefined
}

function usedUp(limit: number): string {
  if (limit === 0) return 'This round has no runs.'
  return limit === 1
    ? 'The one run of this round is used up.'
    : `The ${limit} runs of this round are used up.`
}

/** @throws UsageError where the round's rules allow no run now */
export function requireRun(round: Pick<Round, 'rules' | 'runs' | 'submissions'>): void {
  const refusal = runRefusal(round)
  if (refusal !== undefined) throw new UsageError(refusal, "'prep submit' judges your solution.")
}

/** How many runs are left; null where there may be any number. */
export const runsLeft = ({ rules, runs }: Pick<Round, 'rules' | 'runs'>): number | null =>
  rules.runLimit === null ? null : Math.max(0, rules.runLimit - runs)

/**
 * Whether a save is run at once. Not where runs are counted out: they would be used up without being asked for.
 */
export const isRunOnSave = (round: Pick<Round, 'rules' | 'runs' | 'submissions'>): boolean =>
  round.rules.runLimit === null && runRefusal(round) === undefined

/**
 * A strict round allows no reveal of any problem while it is open: to refuse only that of its own would tell which it is.
 * @param open the open round, where one is
 * @throws UsageError where it is strict
 */
export function refuseReveal(open: Pick<Round, 'rules' | 'endedAt'> | undefined): void {
  if (open === undefined || !isHidden(open)) return
  throw new UsageError('An interview is open: nothing is revealed before its end.', [
    "'prep resume' goes on with it.",
    "'prep stop' gives it up.",
  ])
}
