import { dayNumber } from './days.ts'

/** Days of practice in a row. */
export interface Streak {
  /** Days up to today, or up to yesterday while today has none yet. */
  readonly current: number
  readonly longest: number
  /** The last day with practice, as `2026-05-01`. */
  readonly lastDay: string | null
}

/** The streak of practice at those instants; `dayOf` tells their day, such as `dayIn` gives. */
export function streakOf(
  instants: readonly number[],
  now: number,
  dayOf: (instant: number) => string,
): Streak {
  const days = [...new Set(instants.map(dayOf))].sort()
  let longest = 0
  let run = 0
  let previous = Number.NEGATIVE_INFINITY
  for (const day of days.map(dayNumber)) {
    run = day === previous + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    previous = day
  }
  const goesOn = previous >= dayNumber(dayOf(now)) - 1
  return { current: goesOn ? run : 0, longest, lastDay: days.at(-1) ?? null }
}
