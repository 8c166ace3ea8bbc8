import { expect, it } from 'vitest'
import { plannedAnew, planOf, recordPlan } from '../../src/round/plan.ts'
import { tempHistory } from '../history/fixtures.ts'
import { newRound } from '../history/rows.ts'

it('what is said later keeps what was said before', () => {
  const history = tempHistory()
  const round = history.startRound(newRound())
  const plan = () => planOf(history.events(round.id))
  expect(plan()).toBeUndefined()
  recordPlan(history, round, { time: 'O(n)' }, round.startedAt + 1000)
  expect(plan()).toEqual({ approach: null, time: 'O(n)', space: null })
  recordPlan(history, round, { approach: 'a map', space: 'O(n)' }, round.startedAt + 2000)
  recordPlan(history, round, { time: 'O(n log n)' }, round.startedAt + 3000)
  expect(plan()).toEqual({ approach: 'a map', time: 'O(n log n)', space: 'O(n)' })
})

it('a plan without words is none', () => {
  expect(plannedAnew(undefined, {})).toEqual({ approach: null, time: null, space: null })
  const event = { id: '1', round: 'r', at: 0, kind: 'planned', data: { approach: '', time: 7 } } as const
  expect(planOf([event])).toEqual({ approach: null, time: null, space: null })
})
