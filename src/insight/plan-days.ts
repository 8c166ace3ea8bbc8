/** Calendar days as numbers, so that they add up whatever the clocks of a zone do. A day in words is `2026-05-01`. */

const dayMs = 86_400_000

/** Days since the epoch of a day in words; undefined where it is none, such as 30 February. */
export function dayNumberOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs
  return Number.isInteger(number) && dayWords(number) === day ? number : undefined
}

/** A day in words. */
export function dayWords(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** The midnight of UTC at which a day begins: near the local one, for what halves in 60 days. */
export function aboutMidnight(number: number): number {
  return number * dayMs
}

/**
 * Numbers the local days of instants. What lies clearly before `exactFrom` is numbered by UTC instead, which is days
 * before it in any case: to ask a time zone takes long where there are many rounds.
 * @param dayOf tells the day of an instant in words, as `dayIn` gives it
 */
export function dayNumbers(
  dayOf: (instant: number) => string,
  exactFrom: number,
): (instant: number) => number {
  return (instant) => {
    const about = Math.floor(instant / dayMs)
    return about < exactFrom - 2 ? about : (dayNumberOf(dayOf(instant)) ?? about)
  }
}
