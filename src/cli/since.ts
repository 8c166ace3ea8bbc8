import { InvalidArgumentError } from 'commander'

/** A flag that names a beginning: an instant, or a number of days before now. */
export type Since = number | { readonly days: number }

/** Reads a date, or a number of days such as `30d`. */
export function since(text: string): Since {
  const days = /^(\d+)d$/.exec(text)
  if (days) return { days: Number(days[1]) }
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text)
    ? new Date(text.length === 10 ? `${text}T00:00:00` : text).getTime()
    : Number.NaN
  if (Number.isNaN(instant))
    throw new InvalidArgumentError('Write a date (2026-01-31), or a number of days (30d).')
  return instant
}

/** The instant that it means, ms. */
export function sinceInstant(given: Since | undefined, now: number): number | undefined {
  return typeof given === 'object' ? now - given.days * 24 * 3600 * 1000 : given
}

/** Reads an end: an instant, or a date, whose day counts whole; what is before the result is within. */
export function until(text: string): number {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const instant = day
    ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]) + 1).getTime()
    : /^\d{4}-\d{2}-\d{2}/.test(text)
      ? new Date(text).getTime()
      : Number.NaN
  if (Number.isNaN(instant)) throw new InvalidArgumentError('Write a date (2026-01-31).')
  return instant
}
