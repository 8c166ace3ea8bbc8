import type { Entry, EventData } from '../history/log-types.ts'
import { parseDay } from './days.ts'

/** All that is kept of a plan; what it shows is computed anew each time. */
export interface PlanParameters {
  /** From {@link weekRange}; the last one ends with the day before the interview. */
  readonly weeks: number
  /** A week, from {@link hourRange}. */
  readonly hours: number
  /** The first day, since the epoch. */
  readonly from: number
  /** The interview's day, which has no practice of its own; null where none is set. */
  readonly interview: number | null
}

export const weekRange = { least: 2, most: 26 } as const
export const hourRange = { least: 2, most: 60 } as const

/** What an entry of the kind `plan` holds. Days are told in words. */
export interface PlanData extends EventData {
  readonly weeks: number
  readonly hours: number
  readonly from: string
  readonly interview: string | null
}

/** Ends the plan before it. */
export const planStopped: EventData = { stopped: true }

/** The plan that holds: the newest entry's, unless it is the stop of one. Entries are oldest first. */
export function planIn(entries: readonly Entry[]): PlanParameters | undefined {
  const data = entries.findLast(({ kind }) => kind === 'plan')?.data
  if (data === undefined) return undefined
  const { weeks, hours, from, interview } = data
  const first = typeof from === 'string' ? parseDay(from) : undefined
  if (!isIn(weeks, weekRange) || !isIn(hours, hourRange) || first === undefined) return undefined
  const day = typeof interview === 'string' ? parseDay(interview) : undefined
  return { weeks: Math.floor(weeks), hours, from: first, interview: day ?? null }
}

function isIn(value: unknown, { least, most }: { least: number; most: number }): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

/** The day after the plan's last. */
export function planEnd({ weeks, from, interview }: PlanParameters): number {
  const end = from + 7 * weeks
  return interview === null ? end : Math.max(from, Math.min(end, interview))
}
