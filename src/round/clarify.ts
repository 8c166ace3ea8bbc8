import { UsageError } from '../errors.ts'
import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { Round } from '../history/types.ts'

/** What the person asked in a round, and what of the problem's own questions they had thought of. */
export interface Clarified {
  /** The person's questions, oldest first. */
  readonly questions: readonly string[]
  /** Whether the problem's questions and answers were shown. */
  readonly shown: boolean
  /** Which of the problem's questions the person had asked, by number from 1, in ascending order. */
  readonly ticked: readonly number[]
}

/** Reads it from a round's events, oldest first. */
export function clarifiedOf(events: readonly Event[]): Clarified {
  const questions = events.flatMap(({ kind, data }) =>
    kind === 'asked' && typeof data.question === 'string' ? [data.question] : [],
  )
  const newest = events.findLast(({ kind }) => kind === 'clarified')?.data.ticked
  const numbers: readonly unknown[] = Array.isArray(newest) ? newest : []
  const ticked = numbers.filter((number): number is number => typeof number === 'number')
  return { questions, shown: newest !== undefined, ticked: ticked.sort((a, b) => a - b) }
}

/** Records a question of the person's own. */
export function askQuestion(history: History, round: Round, question: string, now: number): void {
  history.addEvent(round.id, 'asked', { question }, now)
}

/** Records, the first time, that the problem's questions are shown. @throws UsageError where none of one's own was asked */
export function showQuestions(history: History, round: Round, now: number): void {
  const { questions, shown } = clarifiedOf(history.events(round.id))
  if (questions.length === 0 && !shown)
    throw new UsageError(
      "The problem's own questions come after yours.",
      "Write your own first: prep clarify 'May it be empty?'",
    )
  if (!shown) history.addEvent(round.id, 'clarified', { ticked: [] }, now)
}

/**
 * Records which of the problem's questions the person had asked, in place of what was ticked before.
 * @param ticked numbers from 1, which may repeat
 * @param total how many questions the problem has
 * @throws UsageError where they were not shown, or there is none of that number
 */
export function tickQuestions(
  history: History,
  round: Round,
  { ticked, total }: { readonly ticked: readonly number[]; readonly total: number },
  now: number,
): void {
  if (!clarifiedOf(history.events(round.id)).shown)
    throw new UsageError(
      "The problem's own questions were not shown yet.",
      "'prep clarify --show' shows them.",
    )
  const unknown = ticked.find((number) => number < 1 || number > total)
  if (unknown !== undefined)
    throw new UsageError(
      `The problem has no question ${unknown}.`,
      total === 1 ? 'It has one: --tick 1.' : `They go from 1 to ${total}; --tick none clears.`,
    )
  const numbers = [...new Set(ticked)].sort((a, b) => a - b)
  history.addEvent(round.id, 'clarified', { ticked: numbers }, now)
}
