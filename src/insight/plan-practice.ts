import type { Entry } from '../history/log-types.ts'
import { type Topic, topics } from '../model/problem.ts'
import { parseDay } from './days.ts'

/** Practice that was done elsewhere and logged. */

export const practiceFormats = [
  'mock',
  'onsite',
  'phone',
  'study',
  'behavioural',
  'design',
  'contest',
  'other',
] as const
export type PracticeFormat = (typeof practiceFormats)[number]

/** What an entry of the kind `practice` holds, where it is no retraction. */
export interface PracticeData {
  readonly minutes: number
  readonly format: PracticeFormat
  readonly topic: Topic | null
  readonly score: Score | null
  readonly feedback: string | null
  /** What was asked. */
  readonly questions: string | null
  /** The day it was done, in words. */
  readonly day: string
}

export interface Score {
  readonly reached: number
  readonly outOf: number
}

export interface LoggedPractice extends PracticeData {
  /** The entry's id. */
  readonly id: string
  /** Counted from 1 in the order in which practice was logged; that of a retracted one is not given again. */
  readonly number: number
}

/** What is logged and not taken back, in the order in which it was logged. Entries of other kinds are passed over. */
export function practiceIn(entries: readonly Entry[]): LoggedPractice[] {
  const own = entries.filter(({ kind }) => kind === 'practice')
  const retracted = new Set(own.map(({ data }) => data.retracts))
  return own
    .filter(({ data }) => typeof data.retracts !== 'string')
    .flatMap((entry, index) => {
      const read = retracted.has(entry.id) ? undefined : readPractice(entry)
      return read === undefined ? [] : [{ ...read, id: entry.id, number: index + 1 }]
    })
}

function readPractice({ data }: Entry): PracticeData | undefined {
  const format = practiceFormats.find((known) => known === data.format)
  const { minutes, day } = data
  if (format === undefined || typeof minutes !== 'number' || !(minutes > 0)) return undefined
  if (typeof day !== 'string' || parseDay(day) === undefined) return undefined
  return {
    minutes,
    format,
    topic: topics.find((known) => known === data.topic) ?? null,
    score: scoreIn(data.score),
    feedback: textIn(data.feedback),
    questions: textIn(data.questions),
    day,
  }
}

function scoreIn(value: unknown): Score | null {
  if (typeof value !== 'object' || value === null || !('reached' in value) || !('outOf' in value)) return null
  const { reached, outOf } = value
  return typeof reached === 'number' && typeof outOf === 'number' ? { reached, outOf } : null
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
