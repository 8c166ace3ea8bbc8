import { describe, expect, it } from 'vitest'
import { dayIn } from '../../src/insight/days.ts'
import { streakOf } from '../../src/insight/streak.ts'

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
