import type { Calendar } from '../../insight/calendar.ts'
import type { Failures } from '../../insight/failures.ts'
import { monday } from '../../insight/periods.ts'
import { verdictWords } from '../../model/verdict.ts'
import { weeksOf } from '../render/stats-calendar.ts'

/** What a chart and the table beside it both show. */

/** So many weeks are on the page at most. */
export const weeksShown = 53

export function failureRows({ classes, verdicts }: Failures) {
  return [
    ...classes.map((found) => ({ name: `in ${found.class} tests`, number: found.failed, isClass: true })),
    ...verdicts.map(({ verdict, count }) => ({ name: verdictWords[verdict], number: count, isClass: false })),
  ]
}

/** Practice by weeks, also those without. */
export function weekRows(calendar: Calendar) {
  const sums = new Map(
    weeksOf(calendar, weeksShown).map((week) => [week, { week, days: 0, rounds: 0, minutes: 0 }]),
  )
  for (const { day, rounds, minutes } of calendar.days) {
    const sum = sums.get(monday(day))
    if (sum === undefined) continue
    sum.days++
    sum.rounds += rounds
    sum.minutes += minutes
  }
  return [...sums.values()]
}
