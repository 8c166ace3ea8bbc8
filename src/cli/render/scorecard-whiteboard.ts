import type { Round, Submission } from '../../history/types.ts'
import { verdictWords } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { wrap } from './fit.ts'
import { labelled, rowWidth } from './scorecard-row.ts'
import { verdictMark } from './verdict-marks.ts'

/** A round's first submission, as far as it is told. */
export type FirstSubmission = Pick<Submission, 'verdict' | 'passed' | 'total'>

/**
 * What came of code that nothing had run before, as lines of the scorecard; none where the round was no whiteboard.
 * @param first the round's first submission; undefined where nothing was submitted
 */
export function whiteboardLines(
  round: Pick<Round, 'rules'>,
  first: FirstSubmission | undefined,
  width: number,
  paint: Paint,
): string[] {
  if (!round.rules.whiteboard) return []
  return labelled('unrun', wrap(whiteboardSummary(first, paint), rowWidth(width)), paint)
}

/** The same in one line, without its label. */
export function whiteboardSummary(first: FirstSubmission | undefined, paint: Paint): string {
  if (first === undefined) return 'whiteboard: nothing was submitted'
  const { verdict, passed, total } = first
  const mark = `${verdictMark(verdict, paint)} ${verdict} ${verdictWords[verdict]}`
  return `whiteboard, first submission: ${mark}, ${passed} of ${total} passed`
}
