import type { Calendar } from '../../insight/calendar.ts'
import { dayNumber, dayText } from '../../insight/days.ts'
import { stepOf, weeksOf } from '../render/stats-calendar.ts'
import { type Html, text } from './html.ts'
import { weeksShown } from './rows.ts'

const cell = 13
const left = 30
const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'] as const

/** A square a day, a column a week; the darker, the longer. Colours come from the style sheet by class. */
export function heatMap(calendar: Calendar): Html {
  const weeks = weeksOf(calendar, weeksShown)
  const days = new Map(calendar.days.map((day) => [day.day, day]))
  const squares = weeks.flatMap((week, column) =>
    weekdays.map((_, row) => {
      const day = dayText(dayNumber(week) + row)
      if (day < calendar.from || day > calendar.to) return ''
      const { rounds, minutes } = days.get(day) ?? { rounds: 0, minutes: 0 }
      const told = `${day}: ${minutes} min, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
      return `<rect class="heat${stepOf(minutes, rounds)}" x="${left + column * cell}" y="${14 + row * cell}" width="11" height="11" rx="2"><title>${text(told)}</title></rect>`
    }),
  )
  const names = weekdays.map((name, row) =>
    name === '' ? '' : `<text x="0" y="${14 + row * cell + 9}">${name}</text>`,
  )
  const months = weeks.flatMap((week, column) => {
    const isNew = column === 0 || week.slice(0, 7) !== weeks[column - 1]?.slice(0, 7)
    // The name of a month that ends at once would lie under the next one's.
    const next = weeks[column + 2]
    const hasRoom = next === undefined || next.slice(0, 7) === week.slice(0, 7)
    return isNew && hasRoom && column < weeks.length - 1
      ? [`<text x="${left + column * cell}" y="9">${week.slice(0, 7)}</text>`]
      : []
  })
  const [width, height] = [left + weeks.length * cell, 14 + 7 * cell]
  return `<svg class="heat" viewBox="0 0 ${width} ${height}" role="img" aria-label="Practice a day; the table below has it by week">${[...months, ...names, ...squares].join('')}</svg>`
}
