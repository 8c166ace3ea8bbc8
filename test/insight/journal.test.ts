import { expect, it } from 'vitest'
import type { PredictionFigure } from '../../src/history/figures-measured.ts'
import type { Round } from '../../src/history/types.ts'
import { dayIn, dayNumbers } from '../../src/insight/days.ts'
import { journalFigures } from '../../src/insight/journal.ts'
import { improvementsOf } from '../../src/insight/journal-improvements.ts'
import { firstDay, noon } from './plan-weeks.ts'
import { failed, minute, roundOf, times } from './rounds.ts'

/** The journal of the week from the first day on, as it looks at its end. */
function figuresFor(rounds: readonly Round[], predictions: readonly PredictionFigure[] = []) {
  const [from, to] = [firstDay, firstDay + 7]
  return journalFigures({
    rounds,
    predictions,
    from,
    to,
    numberOf: dayNumbers(dayIn('UTC'), from),
    now: noon(30),
  })
}

it('tells the days apart from those before, and leaves out what came later', () => {
  const rounds = [
    roundOf({ topics: ['graphs'], startedAt: noon(-1), minutesTaken: 20 }),
    roundOf({ topics: ['graphs', 'bst'], startedAt: noon(0), minutesTaken: 10 }),
    failed({ topics: ['trees'], startedAt: noon(6), minutesTaken: 25 }),
    roundOf({ topics: ['heap'], startedAt: noon(7) }),
  ]
  const figures = figuresFor(rounds)
  expect(figures.rounds.map(({ id }) => id)).toEqual([rounds[1]?.id, rounds[2]?.id])
  expect(figures.timeMs).toBe(35 * minute)
  expect(figures.topics.map(({ topic, before, after }) => [topic, before?.standing, after.attempts])).toEqual(
    [
      ['trees', undefined, 1],
      ['bst', undefined, 1],
      ['graphs', 'not-enough-data', 2],
    ],
  )
  // Solved after 10 of 20 minutes, not solved after 25; before: solved after 20 of 20.
  expect(figures.pace).toEqual({
    before: { count: 1, value: { median: 1, atLeast: null } },
    within: { count: 2, value: { median: 0.5, atLeast: null } },
  })
  expect(figures.firstAccepted.within).toMatchObject({ number: 1, of: 2 })
  expect([figures.mastered, figures.weak]).toEqual([[], []])
  expect(figures.focus).toEqual(['trees', 'bst', 'graphs'])
})

it('sees no improvement in few rounds, and says so', () => {
  const before = times(4, () => failed({ startedAt: noon(-3), topics: ['arrays'] }))
  const within = times(5, () => roundOf({ startedAt: noon(1), topics: ['heap'], minutesTaken: 5 }))
  const { found, comparable } = improvementsOf(figuresFor([...before, ...within]))
  expect(comparable).toBe(false)
  expect(found.filter(({ kind }) => kind !== 'standing')).toEqual([])
})

it('sees what the numbers show: a standing, the pace, first submissions, predictions', () => {
  const before = [
    ...times(5, () => failed({ startedAt: noon(-3), topics: ['graphs'] })),
    ...times(6, () =>
      roundOf({ startedAt: noon(-2), topics: ['arrays'], minutesTaken: 20, firstVerdict: 'WA' }),
    ),
  ]
  const within = times(9, () => roundOf({ startedAt: noon(1), topics: ['graphs'], minutesTaken: 12 }))
  const sure = (rounds: readonly Round[], percent: number) =>
    rounds.map(({ id }) => ({ round: id, sure: percent, accepted: true }))
  const figures = figuresFor(
    [...before, ...within],
    [...sure(before, 0.5), ...sure(within, 0.9), ...sure(within.slice(0, 1), 0.9)],
  )
  expect(figures.brier.within).toEqual({ count: 10, value: expect.closeTo(0.01, 10) })
  expect(improvementsOf(figures)).toEqual({
    comparable: true,
    found: [
      { kind: 'standing', topic: 'graphs', before: 'weak', after: 'ok' },
      // Before, six of eleven were solved, at 1.0: by Kaplan and Meier the median.
      { kind: 'pace', before: 1, within: 0.6, countBefore: 11, countWithin: 9 },
      { kind: 'first-submission', before: 0, within: 1, countBefore: 11, countWithin: 9 },
      { kind: 'brier', before: 0.25, within: expect.closeTo(0.01, 10), countBefore: 11, countWithin: 10 },
    ],
  })
  // The other way round nothing but the topic that is new is better.
  const worse = [
    ...within.map((round) => ({ ...round, startedAt: noon(-3), endedAt: noon(-3) + 12 * minute })),
    ...before.map((round) => ({ ...round, startedAt: noon(1), endedAt: noon(1) + 20 * minute })),
  ]
  expect(improvementsOf(figuresFor(worse))).toEqual({
    comparable: true,
    found: [{ kind: 'standing', topic: 'arrays', before: null, after: 'strong' }],
  })
})
