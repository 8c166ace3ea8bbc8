import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/insight/calendar.ts'
import { dayIn } from '../../src/insight/days.ts'
import { endedRounds } from '../../src/insight/evidence.ts'
import { monday, periodsBetween } from '../../src/insight/periods.ts'
import { day, now, roundOf } from './rounds.ts'

const dayOf = dayIn('UTC')

describe('the calendar', () => {
  it('sums rounds and minutes of each day with practice', () => {
    const rounds = endedRounds([
      roundOf({ startedAt: now - 2 * day, minutesTaken: 10 }),
      roundOf({ startedAt: now - 2 * day + 1, minutesTaken: 15 }),
      roundOf({ startedAt: now - 100 * day, minutesTaken: 7 }),
    ])
    expect(calendarOf(rounds, { now, dayOf })).toEqual({
      from: '2026-01-19',
      to: '2026-05-01',
      days: [
        { day: '2026-01-21', rounds: 1, minutes: 7 },
        { day: '2026-04-29', rounds: 2, minutes: 25 },
      ],
    })
  })

  it('goes back 26 weeks with this one, or to what was asked for', () => {
    const rounds = endedRounds([
      roundOf({ startedAt: now - 400 * day }),
      roundOf({ startedAt: now - 5 * day }),
    ])
    expect(calendarOf(rounds, { now, dayOf })).toMatchObject({
      from: '2025-11-03',
      days: [{ day: '2026-04-26' }],
    })
    expect(calendarOf(rounds, { now, dayOf, since: now - 500 * day }).days).toHaveLength(2)
    const until = Date.UTC(2026, 3, 27)
    expect(calendarOf(rounds, { now, dayOf, since: now - 10 * day, until })).toMatchObject({
      from: '2026-04-21',
      to: '2026-04-26',
    })
  })
})

it('weeks begin on Monday, over years and for days before 1970', () => {
  expect(['2026-04-27', '2026-05-03', '2026-01-01', '1969-12-31'].map(monday)).toEqual([
    '2026-04-27',
    '2026-04-27',
    '2025-12-29',
    '1969-12-29',
  ])
})

it('months follow each other whatever their length', () => {
  expect(periodsBetween('2025-12-31', '2026-03-01', 'month')).toEqual([
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ])
})
