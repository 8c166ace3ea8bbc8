import { expect, it } from 'vitest'
import { stats } from '../../src/insight/stats.ts'
import { day, failed, minute, now, roundOf } from './rounds.ts'

const timeZone = 'UTC'

it('is all zero without rounds', () => {
  expect(stats({ rounds: [], now, timeZone })).toEqual({
    rounds: 0,
    solved: 0,
    late: 0,
    revealed: 0,
    gaveUp: 0,
    abandoned: 0,
    timeMs: 0,
    acceptanceFirstSubmission: null,
    pace: { median: null, atLeast: null },
    streak: { current: 0, longest: 0, lastDay: null },
    topics: [],
    focus: [],
    calibration: { count: 0, brier: null, bins: [] },
  })
})

const rounds = [
  roundOf({ topics: ['graphs'], startedAt: now - 3 * day }),
  roundOf({ topics: ['graphs', 'queue'], startedAt: now - 2 * day, minutesTaken: 40, firstVerdict: 'WA' }),
  failed({ topics: ['trees'], startedAt: now - day }),
  roundOf({
    topics: ['heap'],
    outcome: 'abandoned',
    startedAt: now - day,
    submissions: 0,
    firstVerdict: null,
  }),
  roundOf({ topics: ['arrays'], revealed: true, startedAt: now - day }),
  failed({
    topics: ['math'],
    startedAt: now - 20 * day,
    minutesTaken: 1,
    submissions: 0,
    firstVerdict: null,
  }),
  roundOf({ topics: ['math'], endedAt: null, outcome: null, startedAt: now - minute }),
]

it('counts every round that is over, by its outcome', () => {
  const found = stats({ rounds, now, timeZone })
  expect(found).toMatchObject({
    rounds: 6,
    solved: 1,
    late: 1,
    revealed: 1,
    gaveUp: 2,
    abandoned: 1,
    timeMs: (15 + 40 + 15 + 15 + 15 + 1) * minute,
    acceptanceFirstSubmission: 2 / 4,
    streak: { current: 3, longest: 3, lastDay: '2026-04-30' },
  })
  expect(found.topics.map(({ topic }) => topic)).toEqual(['arrays', 'heap', 'trees', 'queue', 'graphs'])
  expect(found.focus).toEqual(found.topics.slice(0, 3).map(({ topic, mean }) => ({ topic, mean })))
  expect(found).not.toHaveProperty('since')
})

it('is JSON as it is', () => {
  const found = stats({ rounds, now, timeZone, since: now - 5 * day, topic: 'graphs' })
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})

it('filters by topic', () => {
  const found = stats({ rounds, now, timeZone, topic: 'graphs' })
  expect(found).toMatchObject({ rounds: 2, solved: 1, late: 1, topic: 'graphs', streak: { current: 3 } })
  expect(found.topics).toMatchObject([{ topic: 'graphs', attempts: 2, solved: 1 }])
})

it('filters by start, and a round that did not count before does not because of that', () => {
  const first = roundOf({ problem: 'p', startedAt: now - 20 * day })
  const again = roundOf({ problem: 'p', startedAt: now - 5 * day })
  const found = stats({ rounds: [first, again], now, timeZone, since: now - 10 * day })
  expect(found).toMatchObject({ rounds: 1, solved: 1, topics: [], since: '2026-04-21T09:30:00.000Z' })
})

it('takes the open round in nothing', () => {
  const open = roundOf({ endedAt: null, outcome: null })
  expect(stats({ rounds: [open], now, timeZone })).toMatchObject({ rounds: 0, timeMs: 0, topics: [] })
})

it('has the calibration of the rounds that are shown', () => {
  const first = roundOf({ topics: ['graphs'] })
  const second = roundOf({ topics: ['heap'] })
  const open = roundOf({ topics: ['graphs'], endedAt: null, outcome: null })
  const predictions = [
    { round: first.id, sure: 1, accepted: true },
    { round: second.id, sure: 0, accepted: true },
    { round: open.id, sure: 0, accepted: true },
  ]
  const given = { rounds: [first, second, open], predictions, now, timeZone }
  expect(stats(given).calibration).toMatchObject({ count: 2, brier: 0.5 })
  expect(stats({ ...given, topic: 'graphs' }).calibration).toMatchObject({ count: 1, brier: 0 })
})
