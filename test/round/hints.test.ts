import { expect, test } from 'vitest'
import type { Event } from '../../src/history/log-types.ts'
import { plainRules } from '../../src/history/types.ts'
import { clockEffect, hintCost, hintLadder, hintsCostMs } from '../../src/round/hints.ts'

const minute = 60_000
const interview = { rules: { ...plainRules, interview: true }, minutes: 20 }
const plain = { rules: plainRules, minutes: 20 }

test('a hint of a plain round costs no time, and only the first two count in the next review', () => {
  expect([1, 2, 3, 4].map((hint) => hintCost(plain, hint))).toEqual([
    { clockMs: 0, review: 'hard' },
    { clockMs: 0, review: 'again' },
    { clockMs: 0, review: null },
    { clockMs: 0, review: null },
  ])
})

test('a hint of an interview takes a share of the clock, and a later one more', () => {
  expect([1, 2, 3, 4, 5].map((hint) => hintCost(interview, hint).clockMs / minute)).toEqual([1, 2, 3, 4, 4])
})

test('the ladder tells which hints were taken', () => {
  expect(hintLadder({ ...plain, hints: 1 }, 3)).toEqual([
    { hint: 1, taken: true, cost: { clockMs: 0, review: 'hard' } },
    { hint: 2, taken: false, cost: { clockMs: 0, review: 'again' } },
    { hint: 3, taken: false, cost: { clockMs: 0, review: null } },
  ])
  expect(hintLadder({ ...plain, hints: 0 }, 0)).toEqual([])
})

test('the cost of a hint may begin overtime at once, or leave nothing of it', () => {
  const round = { startedAt: 0, deadline: 20 * minute, targetMinutes: 15, lastEventAt: 0 }
  const at = (minutes: number, clockMinutes = 2) =>
    clockEffect(round, { clockMs: clockMinutes * minute, review: null }, minutes * minute)
  expect(at(17.9)).toBeNull()
  // At the new deadline itself the time is not over yet.
  expect(at(18)).toBeNull()
  expect(at(18.1)).toBe('overtime')
  expect(at(19, 0)).toBeNull()
  // Overtime goes on: it lasts as long as the clock, which is 18 minutes then.
  expect(at(35)).toBeNull()
  expect(at(36.1)).toBe('over')
  // A clock that was set back is read at the last event.
  expect(
    clockEffect({ ...round, lastEventAt: 19 * minute }, { clockMs: 2 * minute, review: null }, minute),
  ).toBe('overtime')
})

test('what hints took off the clock is in the log', () => {
  const event = (kind: Event['kind'], data: Event['data']): Event => ({
    id: '',
    round: '',
    at: 0,
    kind,
    data,
  })
  expect(
    hintsCostMs([
      event('hinted', { hint: 1, costMs: minute }),
      event('hinted', { hint: 2 }),
      event('noted', { text: 'x', costMs: 7 }),
      event('hinted', { hint: 3, costMs: 2 * minute }),
    ]),
  ).toBe(3 * minute)
})
