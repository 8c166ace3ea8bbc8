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
  const dayOf = (instant: number): string => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
  // Formatting takes long: what is known of a stretch whose both ends are on one day is kept.
  const days = new Map<number, string | undefined>()
  const within = (stretch: number): string | undefined => {
    const first = dayOf(stretch * stretchMs)
    return first === dayOf((stretch + 1) * stretchMs - 1) ? first : undefined
  }
  return (instant) => {
    const stretch = Math.floor(instant / stretchMs)
    const known = days.get(stretch)
    if (known !== undefined) return known
    if (!days.has(stretch)) days.set(stretch, within(stretch))
    return days.get(stretch) ?? dayOf(instant)
  }
}

const stretchMs = 3 * 3_600_000

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
