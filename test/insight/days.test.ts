import { describe, expect, it } from 'vitest'
import {
  aboutMidnight,
  dayIn,
  dayNumber,
  dayNumbers,
  daysBetween,
  dayText,
  parseDay,
} from '../../src/insight/days.ts'

describe('a day', () => {
  it('has a number, also before the epoch and over the ends of months', () => {
    expect(parseDay('1970-01-02')).toBe(1)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayText(dayNumber('2028-02-28') + 1)).toBe('2028-02-29')
    expect(dayText(dayNumber('2026-12-31') + 1)).toBe('2027-01-01')
    expect(aboutMidnight(dayNumber('2026-05-01'))).toBe(Date.UTC(2026, 4, 1))
  })

  it.each(['2026-02-30', '2026-13-01', '2026-5-1', '2026-05-01T00:00:00Z', '', 'tomorrow'])(
    'is not what reads %j',
    (text) => expect(parseDay(text)).toBeUndefined(),
  )
})

it('a night is between two days, an hour is not, and nothing is negative', () => {
  const evening = Date.UTC(2026, 4, 1, 22)
  const hour = 3_600_000
  expect([1, 10, 13, 24, 47].map((hours) => daysBetween(evening, evening + hours * hour))).toEqual([
    0, 0, 1, 1, 2,
  ])
  expect(daysBetween(evening, evening - 48 * hour)).toBe(0)
})

describe('the day of an instant', () => {
  const at = (text: string) => Date.parse(`${text}Z`)

  it('is that of the zone, whatever its clocks do, and whichever instants were asked before', () => {
    const berlin = dayIn('Europe/Berlin')
    // Summer time began on 29 March 2026, at 01:00 UTC.
    const nights = ['2026-03-28T22:59', '2026-03-28T23:00', '2026-03-29T21:59', '2026-03-29T22:00'].map(at)
    const days = ['2026-03-28', '2026-03-29', '2026-03-29', '2026-03-30']
    expect(nights.map(berlin)).toEqual(days)
    expect(nights.toReversed().map(berlin)).toEqual(days.toReversed())
    expect(dayIn('Asia/Kathmandu')(at('2026-03-28T18:15'))).toBe('2026-03-29')
    expect(() => dayIn('Nowhere/Land')).toThrow(RangeError)
  })

  it('has its number in the zone, but for what lies clearly before, which is numbered by UTC', () => {
    const auckland = dayIn('Pacific/Auckland')
    const evening = at('2026-05-01T20:00')
    expect(dayNumbers(auckland)(evening)).toBe(dayNumber('2026-05-02'))
    expect(dayNumbers(auckland, dayNumber('2026-05-02'))(evening)).toBe(dayNumber('2026-05-02'))
    expect(dayNumbers(auckland, dayNumber('2026-06-02'))(evening)).toBe(dayNumber('2026-05-01'))
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
