import { dayNumber, dayText } from './days.ts'
import type { EndedRound } from './evidence.ts'
import { elapsedMs } from './evidence.ts'
import { monday } from './periods.ts'

export interface CalendarDay {
  /** As `2026-05-01`. */
  readonly day: string
  readonly rounds: number
  readonly minutes: number
}

export interface Calendar {
  /** First and last day that it is about. */
  readonly from: string
  readonly to: string
  /** The days with a round, oldest first; a round belongs to the day on which it started. */
  readonly days: readonly CalendarDay[]
}

export interface CalendarOptions {
  readonly now: number
  readonly since?: number | undefined
  readonly until?: number | undefined
  /** Tells the local day of an instant. */
  readonly dayOf: (instant: number) => string
}

const weeks = 26

/**
 * Practice a day: over the period that was asked for, else over the last 26 weeks, this one included, or from the week of
 * the first round on where that is later.
 * @param rounds oldest first
 */
export function calendarOf(
  rounds: readonly EndedRound[],
  { now, since, until, dayOf }: CalendarOptions,
): Calendar {
  // What ends at a midnight ends with the day before.
  const to = dayOf(until === undefined ? now : Math.min(now, until - 1))
  const [first] = rounds
  const from =
    since === undefined
      ? latestOf(weeksBefore(to), first === undefined ? '' : monday(dayOf(first.startedAt)))
      : dayOf(Math.min(since, now))
  const byDay = new Map<string, { rounds: number; ms: number }>()
  for (const round of rounds) {
    const day = dayOf(round.startedAt)
    if (day < from || day > to) continue
    const known = byDay.get(day) ?? { rounds: 0, ms: 0 }
    byDay.set(day, { rounds: known.rounds + 1, ms: known.ms + elapsedMs(round) })
  }
  const days = Array.from(byDay, ([day, found]) => ({
    day,
    rounds: found.rounds,
    minutes: Math.round(found.ms / 60_000),
  }))
  return { from, to, days: days.sort((a, b) => (a.day < b.day ? -1 : 1)) }
}

const latestOf = (one: string, other: string): string => (one > other ? one : other)

const weeksBefore = (day: string): string => dayText(dayNumber(monday(day)) - (weeks - 1) * 7)
