import { describe, expect, it } from 'vitest'
import type { Event, EventData, EventKind, Result, Submission } from '../../src/history/types.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import {
  type DebriefSource,
  evidenceOf,
  openActions,
  ratingOf,
  twistAnswerOf,
} from '../../src/round/debrief.ts'
import { criteria, levels, levelWords } from '../../src/round/rubric.ts'
import { minute, roundOf } from '../insight/rounds.ts'

const round = roundOf({ hints: 2, minutesTaken: 15 })
const end = round.endedAt ?? 0

let made = 0
const event = (kind: EventKind, data: EventData = {}, at = end + made, id = round.id): Event => {
  made++
  return { id: String(made), round: id, at, kind, data }
}

const submission = (verdict: Verdict): Submission => ({
  id: verdict,
  round: round.id,
  at: end,
  elapsedMs: 15 * minute,
  language: 'typescript',
  sourceHash: '',
  verdict,
  passed: 0,
  total: 3,
  timeMs: 1,
  memoryKb: 1,
  limitMs: 1,
  limitKb: 1,
  isolation: 'group',
  late: false,
})

const result = (index: number, name: Result['class'], verdict: Verdict): Result => ({
  index,
  class: name,
  label: null,
  verdict,
  timeMs: 1,
  memoryKb: 1,
  message: null,
})

const evidence = (changes: Partial<DebriefSource> = {}) =>
  evidenceOf({ round, events: [], submissions: [], firstEditMs: null, firstResults: [], ...changes })

describe('the evidence', () => {
  it('is told as missing where nothing was recorded', () => {
    expect(evidence()).toEqual({
      communication: { notes: 0 },
      problemSolving: {
        firstEditMs: null,
        hints: 2,
        revealed: false,
        solved: true,
        late: false,
        elapsedMs: 15 * minute,
        pace: 0.75,
      },
      technical: { verdicts: [], compileErrors: 0, growth: null },
      testing: { own: null, first: null },
    })
  })

  it('counts notes of the round only, and no other kind of note', () => {
    const events = [
      event('noted', { text: 'are they sorted?' }, end - minute),
      event('noted', { text: 'later' }, end + minute),
      event('noted', { twist: 'two pointers' }, end - minute),
    ]
    expect(evidence({ events }).communication).toEqual({ notes: 1 })
  })

  it('has the verdicts in their order, and what the first submission failed by class', () => {
    const found = evidence({
      submissions: [submission('CE'), submission('WA'), submission('AC')],
      firstResults: [result(0, 'sample', 'AC'), result(1, 'edge', 'WA'), result(2, 'edge', 'AC')],
    })
    expect(found.technical).toMatchObject({ verdicts: ['CE', 'WA', 'AC'], compileErrors: 1 })
    expect(found.testing.first).toEqual({
      verdict: 'CE',
      classes: [
        { class: 'sample', passed: 1, total: 1 },
        { class: 'edge', passed: 1, total: 2 },
      ],
    })
  })

  it('takes the newest score of the own cases', () => {
    const score = { caught: ['first line'], missed: ['empty'], wrong: 0, cases: 2, counted: 2, skipped: [] }
    const events = [event('tested', { ...score, caught: [] }), event('tested', score)]
    expect(evidence({ events }).testing.own).toEqual(score)
  })
})

it('the evidence has the newest measurement, also where it is inconclusive', () => {
  const events = [
    event('measured', { growth: 'O(n)', expected: 'O(n)' }),
    event('measured', { growth: 'O(n^2)', expected: 'O(n)', worse: true }),
  ]
  const growth = (of: readonly Event[]) => evidence({ events: of }).technical.growth
  expect(growth(events)).toEqual({ measured: 'O(n^2)', expected: 'O(n)', worse: true })
  expect(growth([...events, event('measured', { growth: null, expected: 'O(n)' })])).toEqual({
    measured: null,
    expected: 'O(n)',
    worse: false,
  })
})

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
