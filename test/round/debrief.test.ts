import { describe, expect, it } from 'vitest'
import type { Event, EventData, EventKind } from '../../src/history/log-types.ts'
import { openActions, ratingOf, twistAnswerOf } from '../../src/round/debrief.ts'
import { criteria, levels, levelWords } from '../../src/round/rubric.ts'
import { roundOf } from '../insight/rounds.ts'

const round = roundOf()
const end = round.endedAt ?? 0

let made = 0
const event = (kind: EventKind, data: EventData = {}, at = end + made, id = round.id): Event => {
  made++
  return { id: String(made), round: id, at, kind, data }
}

describe('a rating', () => {
  it('is the newest one, and there is none until the round is rated', () => {
    expect(ratingOf([event('noted', { text: 'x' })])).toBeUndefined()
    const events = [
      event('rated', { communication: 1, wentWell: 'all', action: 'plan' }),
      event('rated', { communication: 3, problemSolving: 4, technical: 9, testing: 2.5, action: ' ' }),
    ]
    expect(ratingOf(events)).toEqual({
      communication: 3,
      problemSolving: 4,
      technical: null,
      testing: null,
      wentWell: null,
      action: null,
    })
  })

  it('has words of its own for each level of each criterion', () => {
    const cells = criteria.flatMap((criterion) => levels.map((level) => levelWords(criterion, level)))
    expect(new Set(cells).size).toBe(16)
    for (const cell of cells) {
      expect(cell.length).toBeGreaterThan(10)
      expect(cell.length).toBeLessThanOrEqual(62)
    }
  })
})

it('the answer to the twist is the newest', () => {
  expect(twistAnswerOf([event('noted', { text: 'x' })])).toBeNull()
  expect(twistAnswerOf([event('noted', { twist: 'a' }), event('noted', { twist: 'b' })])).toBe('b')
})

describe('open action items', () => {
  const rated = (id: string, at: number, action: string | null) => event('rated', { action }, at, id)
  const done = (id: string, actionDone: string) => event('noted', { actionDone }, 99, id)
  const open = (...events: readonly Event[]) => openActions(events).map(({ action }) => action)

  it('are those of the newest rating of each round, newest first', () => {
    expect(
      open(rated('a', 1, 'old'), rated('a', 5, 'plan'), rated('b', 3, 'test'), rated('c', 4, null)),
    ).toEqual(['plan', 'test'])
  })

  it('are gone once they are done, and where a newer rating has none', () => {
    expect(open(rated('a', 1, 'plan'), done('a', 'plan'), rated('b', 2, 'plan'))).toEqual(['plan'])
    expect(open(rated('a', 1, 'plan'), rated('a', 2, null))).toEqual([])
  })

  it('stay done where the round is rated again with the same words, and are open with others', () => {
    expect(open(rated('a', 1, 'plan'), done('a', 'plan'), rated('a', 2, 'plan'))).toEqual([])
    expect(open(rated('a', 1, 'plan'), done('a', 'plan'), rated('a', 2, 'plan more'))).toEqual(['plan more'])
  })
})
