import { expect, it } from 'vitest'
import { plainRules, type RoundRules } from '../../src/history/types.ts'
import { groups, stats } from '../../src/insight/stats.ts'
import { day, failed, minute, now, roundOf } from './rounds.ts'

const timeZone = 'UTC'

const none = { number: 0, of: 0, low: null, high: null }

it('is all zero without rounds', () => {
  expect(stats({ rounds: [], now, timeZone })).toEqual({
    period: null,
    rounds: 0,
    solved: 0,
    late: 0,
    revealed: 0,
    gaveUp: 0,
    abandoned: 0,
    timeMs: 0,
    acceptanceFirstSubmission: null,
    accepted: none,
    interviews: { rounds: 0, solved: 0 },
    whiteboard: { rounds: 0, acceptedFirst: 0 },
    pace: { median: null, atLeast: null },
    streak: { current: 0, longest: 0, lastDay: null },
    topics: [],
    focus: [],
    calibration: { count: 0, brier: null, bins: [] },
    trend: { unit: 'week', periods: [], halves: { first: null, review: null } },
    failures: {
      judged: 0,
      failed: 0,
      classes: ['sample', 'edge', 'typical', 'large'].map((name) => ({ class: name, failed: 0 })),
      verdicts: [],
    },
    testing: { rounds: 0, caught: 0, known: 0, periods: [] },
    hints: [0, 1, 2].map((hints) => ({ hints, rounds: 0, solved: 0 })),
    growth: { measured: 0, worse: 0, newest: [] },
    calendar: { from: '2025-11-03', to: '2026-05-01', days: [] },
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

it('counts interviews and whiteboard rounds on their own', () => {
  const ruled = (rules: Partial<RoundRules>) => ({ rules: { ...plainRules, ...rules } })
  const found = stats({
    rounds: [
      roundOf({ ...ruled({ interview: true, whiteboard: true }), firstVerdict: 'WA' }),
      failed(ruled({ interview: true })),
      roundOf(ruled({ whiteboard: true })),
      failed({ ...ruled({ whiteboard: true }), submissions: 0, firstVerdict: null }),
      roundOf(ruled({ runLimit: 1 })),
      roundOf({ ...ruled({ interview: true, whiteboard: true }), endedAt: null, outcome: null }),
    ],
    now,
    timeZone,
  })
  expect(found).toMatchObject({
    rounds: 5,
    interviews: { rounds: 2, solved: 1 },
    whiteboard: { rounds: 3, acceptedFirst: 1 },
  })
})

it('takes a round for a review also where the filter leaves the first one out', () => {
  const first = roundOf({ problem: 'p', language: 'python', startedAt: now - 5 * day })
  const again = roundOf({ problem: 'p', startedAt: now - day })
  const { trend } = stats({ rounds: [first, again], now, timeZone, language: 'typescript' })
  expect(trend.periods).toMatchObject([{ first: { rounds: 0 }, review: { rounds: 1 } }])
})

it('filters all figures alike, and names the filters', () => {
  const easy = failed({ difficulty: 'easy', startedAt: now - day, hints: 1 })
  const medium = failed({ startedAt: now - day })
  const given = {
    rounds: [easy, medium],
    failures: [
      { round: easy.id, classes: ['edge' as const] },
      { round: medium.id, classes: ['large' as const] },
    ],
    testing: [{ round: medium.id, caught: 1, known: 2 }],
    growth: [{ round: medium.id, growth: 'O(n)', expected: 'O(n)', worse: false }],
    ...{ now, timeZone, difficulty: 'easy' as const, until: now },
  }
  expect(stats(given)).toMatchObject({
    ...{ rounds: 1, difficulty: 'easy', until: '2026-05-01T09:30:00.000Z' },
    failures: { failed: 1, classes: [{}, { class: 'edge', failed: 1 }, {}, { class: 'large', failed: 0 }] },
    ...{ testing: { rounds: 0 }, growth: { measured: 0 }, hints: [{}, { rounds: 1 }, {}] },
    calendar: { to: '2026-05-01', days: [{ rounds: 1 }] },
  })
  expect(groups(given, 'difficulty')).toMatchObject([{ group: 'easy', rounds: 1 }])
})
