import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/history/log-types.ts'
import type { Round } from '../../src/history/types.ts'
import { dayNumber } from '../../src/insight/days.ts'
import type { EndedRound } from '../../src/insight/evidence.ts'
import { type ReviewCard, type ReviewOptions, reviewCards } from '../../src/insight/review.ts'
import { computedRating } from '../../src/insight/review-rating.ts'
import { day, failed, minute, now, roundOf } from './rounds.ts'

/** As {@link roundOf}, known to be over. */
function ended(changes: Parameters<typeof roundOf>[0]): EndedRound {
  const round = roundOf(changes)
  return { ...round, endedAt: round.endedAt ?? now, solved: round.solved ?? false }
}

describe('the rating that follows from a round', () => {
  // The target is 20 minutes, the clock 30.
  it.each<[string, Parameters<typeof roundOf>[0]]>([
    ['again', { outcome: 'gave-up', minutesTaken: 5 }],
    ['again', { outcome: 'abandoned' }],
    ['again', { minutesTaken: 31 }],
    ['again', { revealed: true }],
    ['again', { hints: 2 }],
    ['hard', { hints: 1, minutesTaken: 5 }],
    ['hard', { minutesTaken: 20.01 }],
    ['hard', { submissions: 3, minutesTaken: 5 }],
    ['good', { minutesTaken: 20 }],
    ['good', { submissions: 2, minutesTaken: 5 }],
    ['good', { minutesTaken: 12.01 }],
    ['easy', { minutesTaken: 12 }],
  ])('%s: %j', (recall, changes) => {
    expect(computedRating(ended(changes)).recall).toBe(recall)
  })

  it('says what decided it', () => {
    const why = (changes: Parameters<typeof roundOf>[0]) => computedRating(ended(changes)).why
    expect(why({ minutesTaken: 31 })).toBe('accepted late')
    // What was shown may be the solution, or a hidden test alone.
    expect(why({ revealed: true })).toBe('something was revealed')
    expect(why({ submissions: 3 })).toBe('solved at the 3rd submission')
    expect(why({ submissions: 12 })).toBe('solved at the 12th submission')
    expect(why({ submissions: 22 })).toBe('solved at the 22nd submission')
  })
})

function cardOf(rounds: readonly Round[], options: Partial<ReviewOptions> = {}): ReviewCard | undefined {
  const given = rounds.map((round) => ({ ...round, problem: 'pair' }))
  return reviewCards({ rounds: given, now, timeZone: 'UTC', ...options }).get('pair')
}

const ago = (days: number, changes: Parameters<typeof roundOf>[0] = {}) =>
  roundOf({ startedAt: now - days * day, ...changes })
const solvedFast = (days: number) => ago(days, { minutesTaken: 5 })

describe('when a problem comes back', () => {
  it('follows FSRS-6: the first intervals, and the recall of 90% after the stability', () => {
    // The default parameters begin with these stabilities.
    expect(cardOf([ago(0, { minutesTaken: 5 })])).toMatchObject({ stability: 8.2956, due: '2026-05-09' })
    expect(cardOf([ago(0)])).toMatchObject({ stability: 2.3065, due: '2026-05-03', overdue: -2 })
    expect(cardOf([ago(0, { hints: 1 })])).toMatchObject({ stability: 1.2931, due: '2026-05-02' })
    const [today, later] = [cardOf([solvedFast(0)]), cardOf([solvedFast(8)])]
    expect(today?.recall).toBe(1)
    expect(later).toMatchObject({ overdue: 0, rounds: 1 })
    expect(later?.recall).toBeCloseTo(0.9, 1)
  })

  it('gets more stable by a repetition after days, not by one on the same day', () => {
    const once = cardOf([ago(8)])?.stability ?? 0
    expect(cardOf([ago(8), ago(4)])?.stability).toBeGreaterThan(once * 2)
    expect(cardOf([ago(8), ago(7.95)])?.stability).toBe(once)
    expect(cardOf([ago(8), ago(7.95, { outcome: 'gave-up' })])?.stability).toBeLessThan(once)
  })

  it('leaves out rounds under two minutes without a submission, and those that are open', () => {
    const look = failed({ minutesTaken: 1.99, submissions: 0 })
    expect(cardOf([look])).toBeUndefined()
    expect(cardOf([failed({ minutesTaken: 2, submissions: 0 })])).toBeDefined()
    expect(cardOf([roundOf({ endedAt: null, outcome: null })])).toBeUndefined()
    expect(cardOf([solvedFast(4), look])).toMatchObject({ rounds: 1, rating: { computed: 'easy' } })
  })

  it('is after two days at the soonest where it was not solved', () => {
    expect(cardOf([failed()])).toMatchObject({ due: '2026-05-03', overdue: -2 })
    const rested = failed({ startedAt: now - 2 * day })
    expect(cardOf([rested])).toMatchObject({ overdue: 0 })
    expect(cardOf([rested, ago(1, { hints: 2 })])).toMatchObject({ due: '2026-05-01' })
  })

  it('is within the cap', () => {
    const often = [0, 8, 40, 150, 400, 900].map((days) => solvedFast(900 - days))
    expect(cardOf(often)).toMatchObject({ overdue: -180 })
    expect(cardOf(often, { longest: 365 })).toMatchObject({ overdue: -365 })
    expect(cardOf([solvedFast(0)], { longest: 3 })).toMatchObject({ overdue: -3 })
  })

  it('is the day before the interview at the latest, but for the rest that each problem gets', () => {
    const until = (text: string) => ({ interview: dayNumber(text) })
    expect(cardOf([solvedFast(0)], until('2026-05-05'))).toMatchObject({ due: '2026-05-04' })
    expect(cardOf([solvedFast(0)], until('2026-05-20'))).toMatchObject({ due: '2026-05-09' })
    expect(cardOf([solvedFast(0)], until('2026-05-02'))).toMatchObject({ due: '2026-05-02' })
    expect(cardOf([failed()], until('2026-05-02'))).toMatchObject({ due: '2026-05-03' })
    // One that is today, or over, draws nothing.
    expect(cardOf([solvedFast(0)], until('2026-05-01'))).toMatchObject({ due: '2026-05-09' })
  })

  it("is told in the days of the person's zone", () => {
    const late = roundOf({ startedAt: Date.UTC(2026, 4, 1, 22, 50), minutesTaken: 15 })
    expect(cardOf([late], { now: late.startedAt + day })?.due).toBe('2026-05-03')
    expect(cardOf([late], { now: late.startedAt + day, timeZone: 'Asia/Tokyo' })?.due).toBe('2026-05-04')
  })

  it('survives a clock that was set back', () => {
    const odd = [ago(1), roundOf({ startedAt: now - 12 * minute, endedAt: now - 2 * day })]
    expect(cardOf(odd)?.stability).toBeGreaterThan(0)
  })
})

it("the person's own rating counts, and what follows from the round is kept beside it", () => {
  const round = { ...solvedFast(0), problem: 'pair' }
  const rated = (data: Event['data']): Event => ({ id: 'e', round: round.id, at: now, kind: 'rated', data })
  const card = (...events: Event[]) =>
    reviewCards({ rounds: [round], events, now, timeZone: 'UTC' }).get('pair')
  expect(card(rated({ recall: 'again' }), rated({ recall: 'hard' }))).toMatchObject({
    stability: 1.2931,
    due: '2026-05-02',
    rating: { computed: 'easy', own: 'hard' },
  })
  expect(card(rated({ recall: 'well' }), rated({ testing: 2 }))).toMatchObject({
    stability: 8.2956,
    rating: { own: null },
  })
})
