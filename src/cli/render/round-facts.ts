import type { Round, Submission } from '../../history/types.ts'
import { formatElapsed } from '../../round/clock.ts'
import { isHidden, ruleWords, shownTitle } from '../../round/rules.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { count, wrap } from './fit.ts'
import { elapsedOf, outcomeWord } from './history.ts'
import { whiteboardSummary } from './scorecard-whiteboard.ts'
import { labelled } from './stats.ts'

/** What a round is on, as far as it may be told: its title, and a line of facts. */
export function roundHeading(round: Round, columns: number, paint: Paint): string[] {
  const about = isHidden(round)
    ? [round.language]
    : [round.problem, round.difficulty, round.topics.join(', '), round.language]
  return [
    ...wrap(paint.title(printable(shownTitle(round))), columns),
    ...wrap(paint.dim(about.filter((text) => text !== '').join(' · ')), columns),
  ]
}

/** The clock of a round, and its target, which would tell how difficult a hidden problem is. */
export function clocksOf(round: Round): string {
  const clock = `clock ${formatElapsed(round.minutes * 60_000)}`
  return isHidden(round) ? clock : `${clock}, target ${formatElapsed(round.targetMinutes * 60_000)}`
}

/** How a round came out, and after how long. */
export function outcomeOf(round: Round, now: number, paint: Paint): string {
  const elapsed = elapsedOf(round, now)
  const outcome = `${outcomeWord(round, paint)} after ${formatElapsed(elapsed)}`
  if (isHidden(round)) return outcome
  return `${outcome}, ${(elapsed / (round.targetMinutes * 60_000)).toFixed(2)} of the target`
}

/** What was used of the round's means. */
export function usedOf(round: Round): string {
  const { runs, hints, submissions } = round
  return [count(runs, 'run'), count(hints, 'hint'), count(submissions, 'submission')].join(', ')
}

/** The rules that held beside the clock, and what came of an unrun first submission; no lines where there were none. */
export function ruleFacts(
  round: Round,
  submissions: readonly Submission[],
  columns: number,
  paint: Paint,
): string[] {
  const rules = ruleWords(round.rules)
  if (rules.length === 0) return []
  return [
    ...labelled('Rules', rules.join('\n'), columns, paint),
    ...(round.rules.whiteboard
      ? labelled('Unrun', whiteboardSummary(submissions[0], paint), columns, paint)
      : []),
  ]
}
