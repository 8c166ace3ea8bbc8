import type { Calendar } from '../../insight/calendar.ts'
import { dayNumber, dayText } from '../../insight/days.ts'
import { monday } from '../../insight/periods.ts'
import type { Paint } from '../io.ts'
import { sparkline } from './columns.ts'
import { wrap } from './fit.ts'

const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const marks = ['·', '░', '▒', '▓', '█'] as const
/** The most minutes of each step but the last. */
const steps = [0, 15, 45, 90] as const

/** 0 for a day without practice, up to 4. */
export function stepOf(minutes: number, rounds: number): number {
  if (rounds === 0) return 0
  const step = steps.findIndex((most) => Math.max(1, minutes) <= most)
  return step === -1 ? steps.length : step
}

/** The weeks of the calendar, by their Mondays, the newest `most`. */
export function weeksOf({ from, to }: Calendar, most: number): string[] {
  const [first, last] = [dayNumber(monday(from)), dayNumber(monday(to))]
  const all = Array.from({ length: (last - first) / 7 + 1 }, (_, at) => dayText(first + at * 7))
  return all.slice(-most)
}

/** A column a week, a row a day. */
export function calendarLines(calendar: Calendar, columns: number, paint: Paint): string[] {
  const cell = columns < 60 ? 1 : 2
  const weeks = weeksOf(calendar, Math.max(1, Math.floor((columns - 5) / cell)))
  const days = new Map(calendar.days.map((day) => [day.day, day]))
  const rows = weekdays.map((name, weekday) => {
    const cells = weeks.map((week) => {
      const day = dayText(dayNumber(week) + weekday)
      if (day < calendar.from || day > calendar.to) return ' '
      const { minutes, rounds } = days.get(day) ?? { minutes: 0, rounds: 0 }
      return marks[stepOf(minutes, rounds)] ?? marks[0]
    })
    return `${name.padEnd(5)}${cells.map((mark) => mark.padEnd(cell)).join('')}`.trimEnd()
  })
  const legend = `${marks[0]} none  ${marks[1]} to 15 min  ${marks[2]} to 45  ${marks[3]} to 90  ${marks[4]} more`
  return [
    paint.dim(`     ${monthLine(weeks, cell)}`.trimEnd()),
    ...rows,
    ...wrap(legend, columns).map(paint.dim),
  ]
}

/** Each month's name over the first week that begins in it, where it has room. */
function monthLine(weeks: readonly string[], cell: number): string {
  let line = ''
  for (const [at, week] of weeks.entries()) {
    const isNew = at === 0 || week.slice(5, 7) !== weeks[at - 1]?.slice(5, 7)
    const name = months[Number(week.slice(5, 7)) - 1] ?? ''
    const room = weeks.length * cell - at * cell >= name.length
    if (isNew && room && line.length <= at * cell) line = `${line.padEnd(at * cell)}${name} `
  }
  return line.trimEnd()
}

/** Minutes a week as a curve, the newest week last. */
export function weekCurve(calendar: Calendar, width: number): { curve: string; most: number } {
  const weeks = weeksOf(calendar, width)
  const minutes = new Map<string, number>()
  for (const day of calendar.days) {
    const week = monday(day.day)
    minutes.set(week, (minutes.get(week) ?? 0) + day.minutes)
  }
  const values = weeks.map((week) => minutes.get(week) ?? 0)
  const most = Math.max(1, ...values)
  // A week without practice is a dot.
  return {
    curve: sparkline(
      values.map((value) => (value === 0 ? null : value / most)),
      width,
    ),
    most: Math.max(...values),
  }
}
