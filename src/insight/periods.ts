import { dayNumber, dayText } from './days.ts'

/** Weeks, from Monday on, and months, as stretches of calendar days. */
export type PeriodUnit = 'week' | 'month'

/** Longer than this, weeks would be too many to look at, and hold too little each. */
const weeksAtMost = 26

/** The unit that suits a stretch from one day to a later one. */
export function unitFor(from: string, to: string): PeriodUnit {
  return dayNumber(to) - dayNumber(from) < weeksAtMost * 7 ? 'week' : 'month'
}

/** The first day of the week or month that a day is in. */
export function periodOf(day: string, unit: PeriodUnit): string {
  return unit === 'month' ? `${day.slice(0, 7)}-01` : monday(day)
}

/** The Monday of a day's week. */
export function monday(day: string): string {
  const number = dayNumber(day)
  // Day 0 was a Thursday.
  return dayText(number - ((((number + 3) % 7) + 7) % 7))
}

/** The first days of all weeks or months from that of one day to that of a later one, also of those without practice. */
export function periodsBetween(from: string, to: string, unit: PeriodUnit): string[] {
  const last = periodOf(to, unit)
  const periods: string[] = []
  for (let period = periodOf(from, unit); period <= last; period = next(period, unit)) periods.push(period)
  return periods
}

function next(period: string, unit: PeriodUnit): string {
  // 32 days after the first of a month it is some day of the next one.
  return periodOf(dayText(dayNumber(period) + (unit === 'week' ? 7 : 32)), unit)
}
