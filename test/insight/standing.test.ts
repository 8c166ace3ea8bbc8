import { describe, expect, it } from 'vitest'
import { practiceAmong } from '../../.dev/practice.ts'
import type { Round } from '../../src/history/types.ts'
import { standingsBeforeAfter, topicStandings } from '../../src/insight/standing.ts'
import { day, failed, minute, now, roundOf, times } from './rounds.ts'

/** The standing of the only topic. */
function only(rounds: readonly Round[], at = now) {
  const standings = topicStandings(rounds, at)
  expect(standings).toHaveLength(1)
  return standings[0]
}

describe('the standing of a topic on medium problems', () => {
  it('is unknown after one failure, with a mean of .48', () => {
    expect(only([failed()])).toMatchObject({
      topic: 'graphs',
      attempts: 1,
      solved: 0,
      evidence: 1,
      mean: expect.closeTo(0.48, 10),
      bar: 0.6,
      standing: 'not-enough-data',
    })
  })

  it('is weak after three failures, with a mean of .34', () => {
    const found = only(times(3, failed))
    expect(found).toMatchObject({ attempts: 3, solved: 0, standing: 'weak' })
    expect(found?.mean).toBeCloseTo(2.4 / 7, 10)
    expect(found?.mean.toFixed(2)).toBe('0.34')
  })

  it('has a mean of .71 after four of five', () => {
    const found = only([failed(), ...times(4, roundOf)])
    expect(found).toMatchObject({ attempts: 5, solved: 4, evidence: 5, standing: 'ok' })
    expect(found?.mean).toBeCloseTo(6.4 / 9, 10)
    expect(found?.mean.toFixed(2)).toBe('0.71')
  })

  // P(p < .6) by scipy.stats.beta.cdf(.6, 2.4 + solved, 1.6 + failures).
  it.each([
    [0, 2, 'not-enough-data'], // .84, but only two rounds
    [1, 2, 'not-enough-data'], // .72
    [1, 3, 'weak'], // .84
    [2, 2, 'not-enough-data'], // .60
    [4, 0, 'not-enough-data'], // .09, but only four rounds
    [5, 0, 'strong'], // .06
    [4, 1, 'ok'], // .22
    [5, 1, 'strong'], // .15
    [1, 5, 'weak'], // .95
    [3, 2, 'ok'],
  ])('of %i solved and %i failed is %s', (solved, failures, standing) => {
    expect(only([...times(solved, roundOf), ...times(failures, failed)])?.standing).toBe(standing)
  })

  it('has an 80% interval, whose ends leave 10% each', () => {
    // scipy.stats.beta.ppf([.1, .9], 2.4, 4.6)
    const found = only(times(3, failed))
    expect(found?.low).toBeCloseTo(0.13275419, 8)
    expect(found?.high).toBeCloseTo(0.57614654, 8)
  })
})

describe('the bar', () => {
  it('is the mean of the rounds, whatever their age', () => {
    const rounds = [
      roundOf({ difficulty: 'easy', startedAt: now - 200 * day }),
      roundOf({ difficulty: 'medium' }),
      roundOf({ difficulty: 'hard' }),
    ]
    expect(only(rounds)?.bar).toBeCloseTo((0.75 + 0.6 + 0.4) / 3, 10)
  })
})

describe('age', () => {
  it('halves evidence every 60 days, and the mean goes back to the bar', () => {
    const rounds = times(3, failed)
    const fresh = only(rounds)
    const old = only(rounds, now + 60 * day)
    expect(old?.evidence).toBeCloseTo(1.5, 10)
    expect(old?.mean).toBeCloseTo(2.4 / 5.5, 10)
    expect(old).toMatchObject({ attempts: 3, solved: 0 })
    expect(fresh?.standing).toBe('weak')
    expect(only(rounds, now + 200 * day)?.standing).toBe('not-enough-data')
    expect(only(rounds, now + 2000 * day)?.mean).toBeCloseTo(0.6, 6)
  })

  it('does not take a round from the count: three failures are three a day later', () => {
    expect(only(times(3, failed), now + day)?.standing).toBe('weak')
  })
})

describe('evidence', () => {
  it('credits every topic of a problem, and puts the lowest mean first', () => {
    const rounds = [roundOf({ topics: ['trees', 'graphs'] }), failed({ topics: ['graphs', 'queue'] })]
    expect(
      topicStandings(rounds, now).map(({ topic, attempts, solved }) => [topic, attempts, solved]),
    ).toEqual([
      ['queue', 1, 0],
      ['graphs', 2, 1],
      ['trees', 1, 1],
    ])
  })

  it('is one round per problem in 30 days, the first', () => {
    const at = (days: number, make: typeof roundOf) =>
      make({ problem: 'p', startedAt: now - 100 * day + days * day })
    const rounds = [
      at(0, failed),
      at(10, roundOf),
      at(29.9, roundOf),
      at(30, roundOf),
      at(59, failed),
      at(61, failed),
    ]
    expect(only(rounds.toReversed())).toMatchObject({ attempts: 3, solved: 1 })
  })

  it.each([
    ['a round under two minutes without a submission', failed({ submissions: 0, minutesTaken: 1.99 }), 0],
    ['an abandoned one of no length', roundOf({ outcome: 'abandoned', submissions: 0, minutesTaken: 0 }), 0],
    ['an open round', roundOf({ endedAt: null, outcome: null }), 0],
    ['a round of two minutes', failed({ submissions: 0, minutesTaken: 2 }), 1],
    ['a short round with a submission', failed({ submissions: 1, minutesTaken: 1 }), 1],
  ])('%s counts or not', (_, round, counted) => {
    expect(topicStandings([round], now)).toHaveLength(counted)
  })

  it('leaves the place of a round that does not count to the next one', () => {
    const look = failed({ problem: 'p', submissions: 0, minutesTaken: 1, startedAt: now - day })
    expect(only([look, roundOf({ problem: 'p' })])).toMatchObject({ attempts: 1, solved: 1 })
  })

  it('takes a late round and a revealed one as failures', () => {
    expect(only([roundOf({ minutesTaken: 31 }), roundOf({ revealed: true })])).toMatchObject({
      attempts: 2,
      solved: 0,
    })
  })
})

describe('the effect of a round', () => {
  it('is the standing of its topics before and after it', () => {
    const rounds = times(2, () => failed({ startedAt: now - day }))
    const last = failed({ topics: ['graphs', 'heap'] })
    const later = roundOf({ startedAt: now + minute })
    const effect = standingsBeforeAfter(last, practiceAmong([later, last, ...rounds]), now)
    expect(effect).toMatchObject([
      {
        topic: 'graphs',
        before: { attempts: 2, standing: 'not-enough-data' },
        after: { attempts: 3, standing: 'weak' },
      },
      {
        topic: 'heap',
        before: { attempts: 0, mean: 0.6, bar: 0.6, standing: 'not-enough-data' },
        after: { attempts: 1, mean: expect.closeTo(0.48, 10) },
      },
    ])
  })

  it('is never down for a round that was solved, however hard those before were', () => {
    const easy = times(2, () => roundOf({ difficulty: 'easy', startedAt: now - day }))
    const last = roundOf({ difficulty: 'hard' })
    const [only] = standingsBeforeAfter(last, practiceAmong([...easy, last]), now)
    // The bar of two easy and a hard one is .63, for both.
    expect(only?.before).toMatchObject({ attempts: 2, bar: expect.closeTo(1.9 / 3, 10) })
    expect(only?.after.bar).toBe(only?.before.bar)
    expect(only?.after.mean).toBeGreaterThan(only?.before.mean ?? 1)
  })

  it('is none where the round does not count', () => {
    const first = failed({ problem: 'p', startedAt: now - day })
    const again = roundOf({ problem: 'p' })
    const [only] = standingsBeforeAfter(again, practiceAmong([first, again]), now)
    expect(only?.before.attempts).toBe(1)
    expect(only?.after).toEqual(only?.before)
  })
})
