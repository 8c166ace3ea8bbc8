import { dayIn } from './streak.ts'

/** Calendar days as numbers, so that they can be added and compared. */

const dayMs = 86_400_000

/** The number of a calendar day such as `2026-05-01`, in days since 1 January 1970; NaN where it is none. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs
  return Number.isInteger(number) && dayText(number) === day ? number : Number.NaN
}

/** The day of a number, as `2026-05-01`. */
export function dayText(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** Tells the number of the day that an instant (ms since the epoch) falls on in an IANA time zone. */
export function dayNumberIn(timeZone: string): (instant: number) => number {
  const dayOf = dayIn(timeZone)
  return (instant) => dayNumber(dayOf(instant))
}

/** Whole days from one instant to a later one: a night counts, an hour does not. Never negative. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / dayMs))
}
