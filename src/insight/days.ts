/** Calendar days as numbers, so that they add up whatever the clocks of a zone do. A day as text is `2026-05-01`. */

const dayMs = 86_400_000

/** Days since the epoch of a text; undefined where it is no day, such as 30 February. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const number = dayNumber(text)
  return Number.isInteger(number) && dayText(number) === text ? number : undefined
}

/** Days since the epoch of a text that is known to be a day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

/** A day as text. */
export function dayText(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** The midnight of UTC at which a day begins: near the local one, for what halves in 60 days. */
export function aboutMidnight(number: number): number {
  return number * dayMs
}

/** Whole days from one instant to a later one: a night counts, an hour does not. Never negative. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / dayMs))
}

/** What is known of so long a stretch of time is kept. */
const stretchMs = 3 * 3_600_000

/**
 * Tells the day, as text, of an instant (ms since the epoch) in an IANA time zone.
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

/**
 * Numbers the local days of instants. What lies clearly before `exactFrom` is numbered by UTC instead, which is days
 * before it in any case: to ask a time zone takes long where there are many rounds.
 * @param dayOf tells the day of an instant as text, as {@link dayIn} gives it
 */
export function dayNumbers(
  dayOf: (instant: number) => string,
  exactFrom = Number.NEGATIVE_INFINITY,
): (instant: number) => number {
  return (instant) => {
    const about = Math.floor(instant / dayMs)
    return about < exactFrom - 2 ? about : dayNumber(dayOf(instant))
  }
}
