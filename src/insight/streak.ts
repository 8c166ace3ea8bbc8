/** Days of practice in a row. */
export interface Streak {
  /** Days up to today, or up to yesterday while today has none yet. */
  readonly current: number
  readonly longest: number
  /** The last day with practice, as `2026-05-01`. */
  readonly lastDay: string | null
}

/**
 * Tells the calendar day, as `2026-05-01`, of an instant (ms since the epoch) in an IANA time zone.
 * @throws RangeError where the zone is unknown
 */
export function dayIn(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
}

/** The streak of practice at those instants; `dayOf` tells their day, such as {@link dayIn} gives. */
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

/** Days since the epoch: calendar days differ by whole numbers, whatever the clocks of a zone do. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
