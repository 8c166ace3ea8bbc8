import { describe, expect, it } from 'vitest'
import { dayIn, streakOf } from '../../src/insight/streak.ts'

const utc = dayIn('UTC')
const at = (day: string, time = '12:00') => Date.parse(`${day}T${time}Z`)
const streak = (days: string[], today: string) =>
  streakOf(
    days.map((day) => at(day)),
    at(today),
    utc,
  )

describe('the streak', () => {
  it('is empty without practice', () => {
    expect(streak([], '2026-05-01')).toEqual({ current: 0, longest: 0, lastDay: null })
  })

  it('counts days in a row, over the ends of months, each once', () => {
    const days = ['2026-03-01', '2026-02-28', '2026-02-27', '2026-03-01', '2026-02-20']
    expect(streak(days, '2026-03-01')).toEqual({ current: 3, longest: 3, lastDay: '2026-03-01' })
  })

  it('goes on while today has no practice yet, and ends after a day without', () => {
    const days = ['2026-04-28', '2026-04-29', '2026-04-30']
    expect(streak(days, '2026-05-01').current).toBe(3)
    expect(streak(days, '2026-05-02')).toEqual({ current: 0, longest: 3, lastDay: '2026-04-30' })
  })

  it('remembers the longest', () => {
    const days = ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-30', '2026-05-01']
    expect(streak(days, '2026-05-01')).toMatchObject({ current: 2, longest: 3 })
  })

  it('counts the days of the zone, also where a day has 23 or 25 hours', () => {
    const berlin = dayIn('Europe/Berlin')
    // Summer time began on 29 March 2026, at 01:00 UTC.
    const nights = [at('2026-03-27', '23:30'), at('2026-03-28', '23:30'), at('2026-03-29', '22:30')]
    expect(nights.map(utc)).toEqual(['2026-03-27', '2026-03-28', '2026-03-29'])
    expect(nights.map(berlin)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
    expect(streakOf(nights, at('2026-03-30', '21:59'), berlin)).toMatchObject({ current: 3 })
    expect(dayIn('Asia/Kathmandu')(at('2026-05-01', '18:15'))).toBe('2026-05-02')
  })
})

it('tells each day of a zone, also around its changes of the clock', () => {
  // The clocks of Berlin went forward on 29 March 2026, and those of Samoa left out 30 December 2011.
  for (const [zone, from] of [
    ['Europe/Berlin', '2026-03-28T20:00:00Z'],
    ['Europe/Berlin', '2025-10-25T20:00:00Z'],
    ['Pacific/Apia', '2011-12-29T20:00:00Z'],
  ] as const) {
    const inOrder = dayIn(zone)
    const hours = Array.from({ length: 60 }, (_, hour) => Date.parse(from) + hour * 3_600_000 - 1)
    expect(hours.map(inOrder)).toEqual(hours.map((hour) => dayIn(zone)(hour)))
  }
})
