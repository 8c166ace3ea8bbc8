import type { Event } from '../history/types.ts'

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
