import { describe, expect, it } from 'vitest'
import { dayIn } from '../../src/insight/days.ts'
import { endedRounds } from '../../src/insight/evidence.ts'
import { exposuresOf } from '../../src/insight/exposure.ts'
import { trendOf } from '../../src/insight/trend.ts'
import { day, failed, minute, now, roundOf, times } from './rounds.ts'

const utc = dayIn('UTC')
const trend = (rounds: Parameters<typeof endedRounds>[0]) => trendOf(exposuresOf(endedRounds(rounds)), utc)

describe('exposures', () => {
  it('are the first practice of a problem, and all that follows', () => {
    const look = failed({
      problem: 'p',
      startedAt: now - 9 * day,
      minutesTaken: 1,
      submissions: 0,
      firstVerdict: null,
    })
    const first = failed({ problem: 'p', startedAt: now - 8 * day })
    const again = roundOf({ problem: 'p', startedAt: now - 7 * day })
    const glance = { ...look, id: 'later', startedAt: now - 6 * day, endedAt: now - 6 * day + minute }
    const found = exposuresOf(endedRounds([glance, again, first, look]))
    expect(found.first.map(({ id }) => id)).toEqual([first.id])
    expect(found.review.map(({ id }) => id)).toEqual([again.id])
  })
})

describe('the trend', () => {
  it('is empty without practice', () => {
    expect(trend([])).toEqual({ unit: 'week', periods: [], halves: { first: null, review: null } })
  })

  it('has each week from Monday on, also one without practice', () => {
    // 1 May 2026 is a Friday.
    const found = trend([
      roundOf({ problem: 'p', startedAt: now - 18 * day, minutesTaken: 10 }),
      failed({ problem: 'q', startedAt: now - 18 * day }),
      roundOf({ problem: 'r', startedAt: now - 18 * day, minutesTaken: 30, firstVerdict: 'WA' }),
      roundOf({ problem: 'p', startedAt: now - 4 * day, minutesTaken: 5 }),
    ])
    expect(found.unit).toBe('week')
    expect(found.periods.map(({ from, first, review }) => [from, first.rounds, review.rounds])).toEqual([
      ['2026-04-13', 3, 0],
      ['2026-04-20', 0, 0],
      ['2026-04-27', 0, 1],
    ])
    // Solved at 0.5 and 1.5 of the target, and one given up at 0.75 between them: the median is the second.
    expect(found.periods[0]?.first).toMatchObject({
      solved: 2,
      accepted: { number: 1, of: 3 },
      pace: 1.5,
    })
    expect(found.periods[1]?.first).toEqual({
      rounds: 0,
      solved: 0,
      accepted: { number: 0, of: 0, low: null, high: null },
      pace: null,
    })
  })

  it('has months where weeks would be more than 26', () => {
    const at = (days: number) =>
      trend([roundOf({ startedAt: now - days * day }), roundOf({ startedAt: now })])
    expect(at(181).unit).toBe('week')
    expect(at(182).unit).toBe('month')
    expect(
      at(182)
        .periods.map(({ from }) => from.slice(0, 7))
        .join(' '),
    ).toBe('2025-10 2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05')
  })

  it('counts days where the person is', () => {
    const lateSunday = Date.UTC(2026, 3, 26, 23)
    const found = trendOf(
      exposuresOf(endedRounds([roundOf({ startedAt: lateSunday })])),
      dayIn('Europe/Berlin'),
    )
    expect(found.periods.map(({ from }) => from)).toEqual(['2026-04-27'])
  })
})

describe('the halves', () => {
  const rounds = (earlier: number, later: number, of = 10) => [
    ...times(of, () => 0).map((_, at) =>
      (at < earlier ? roundOf : failed)({ startedAt: now - 20 * day + at }),
    ),
    ...times(of, () => 0).map((_, at) => (at < later ? roundOf : failed)({ startedAt: now - 10 * day + at })),
  ]

  it('are not told from less than ten judged rounds each', () => {
    expect(trend(rounds(2, 9, 9)).halves.first).toBeNull()
    const unjudged = rounds(2, 9).map((round, at) => (at === 0 ? { ...round, firstVerdict: null } : round))
    expect(trend(unjudged).halves.first).toBeNull()
    expect(trend(rounds(2, 9)).halves).toMatchObject({ first: {}, review: null })
  })

  it('differ clearly where the 80% intervals are apart, and not before', () => {
    expect(trend(rounds(2, 9)).halves.first).toMatchObject({
      earlier: { rounds: 10, accepted: { number: 2, of: 10 } },
      later: { rounds: 10, accepted: { number: 9, of: 10 } },
      clear: 'better',
    })
    expect(trend(rounds(9, 2)).halves.first?.clear).toBe('worse')
    expect(trend(rounds(5, 7)).halves.first?.clear).toBeNull()
  })
})
