import { describe, expect, it } from 'vitest'
import type { Event, EventData, EventKind } from '../../src/history/log-types.ts'
import { plainRules, type Result, type Submission } from '../../src/history/types.ts'
import { sameComplexity } from '../../src/insight/growth-report.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { type EvidenceSource, evidenceOf } from '../../src/round/evidence.ts'
import { minute, roundOf } from '../insight/rounds.ts'

const round = roundOf({ hints: 2, minutesTaken: 15 })
const end = round.endedAt ?? 0

let made = 0
const event = (kind: EventKind, data: EventData = {}, at = end + made): Event => {
  made++
  return { id: String(made), round: round.id, at, kind, data }
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

const problem: EvidenceSource['problem'] = {
  clarify: [1, 2, 3, 4].map((number) => ({ question: `Question ${number}?`, answer: 'Yes.' })),
  complexity: { time: 'O(n)', space: 'O(1)' },
}

const evidence = (changes: Partial<EvidenceSource> = {}) =>
  evidenceOf({
    round,
    events: [],
    submissions: [],
    firstEditMs: null,
    firstResults: [],
    problem,
    sameComplexity,
    ...changes,
  })

describe('the evidence', () => {
  it('is told as missing where nothing was recorded', () => {
    expect(evidence()).toEqual({
      communication: { notes: 0, questions: 0, thoughtOf: null, approachMs: null },
      problemSolving: {
        firstEditMs: null,
        claims: null,
        phases: null,
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
    expect(evidence({ events }).communication.notes).toBe(1)
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

const early = (minutes: number, kind: EventKind, data: EventData): Event =>
  event(kind, data, round.startedAt + minutes * minute)

describe('what was said before coding', () => {
  const asked = [early(1, 'asked', { question: 'Sorted?' }), early(2, 'asked', { question: 'Empty?' })]
  const shown = early(2, 'clarified', { ticked: [] })
  const communication = (events: readonly Event[], of = problem) =>
    evidence({ events, problem: of }).communication

  it('is how many questions there were, and how many of those that matter', () => {
    expect(communication(asked)).toMatchObject({ questions: 2, thoughtOf: null })
    expect(communication([...asked, shown]).thoughtOf).toEqual({ ticked: 0, total: 4 })
    const ticked = [...asked, shown, early(3, 'clarified', { ticked: [1, 3] })]
    expect(communication(ticked).thoughtOf).toEqual({ ticked: 2, total: 4 })
  })

  it('says nothing of questions that the problem does not have, or that are gone', () => {
    const ticked = [...asked, early(3, 'clarified', { ticked: [1, 3] })]
    expect(evidence({ events: ticked, problem: undefined }).communication.thoughtOf).toBeNull()
    expect(communication(ticked, { clarify: [] }).thoughtOf).toBeNull()
  })

  it('has the approach from when it was first written', () => {
    const events = [
      early(1, 'planned', { approach: null, time: 'O(n)', space: null }),
      early(2, 'planned', { approach: 'a map', time: 'O(n)', space: null }),
      early(9, 'planned', { approach: 'two maps', time: 'O(n)', space: null }),
    ]
    expect(communication(events).approachMs).toBe(2 * minute)
    expect(communication(events.slice(0, 1)).approachMs).toBeNull()
  })
})

describe('a plan', () => {
  const claims = (time: string | null, space: string | null, of = problem) =>
    evidence({ events: [early(2, 'planned', { approach: 'a map', time, space })], problem: of })
      .problemSolving.claims

  it('stands beside the bank', () => {
    expect(claims('O(n log n)', 'O(1)')).toEqual({
      time: { claimed: 'O(n log n)', bank: 'O(n)', asBank: false },
      space: { claimed: 'O(1)', bank: 'O(1)', asBank: true },
    })
    expect(claims('linear', null)).toEqual({
      time: { claimed: 'linear', bank: 'O(n)', asBank: true },
      space: null,
    })
    expect(claims(null, null)).toBeNull()
  })

  it('stands alone where the bank tells no complexity', () => {
    const alone = { time: { claimed: 'O(n)', bank: null, asBank: null }, space: null }
    expect(claims('O(n)', null, { clarify: [] })).toEqual(alone)
    expect(evidence({ events: [], problem: undefined }).problemSolving.claims).toBeNull()
  })
})

it('the time by phases is told where the person moved through them', () => {
  const phased = { ...round, rules: { ...plainRules, phases: true } }
  const events = [early(3, 'phased', { phase: 'plan' }), early(5, 'phased', { phase: 'code' })]
  const times = (of: Partial<EvidenceSource>) =>
    evidence({ round: phased, ...of }).problemSolving.phases?.map(({ phase, spentMs }) => [
      phase,
      spentMs / minute,
    ])
  expect(times({ events })).toEqual([
    ['clarify', 3],
    ['plan', 2],
    ['code', 10],
    ['test', 0],
    ['wrap-up', 0],
  ])
  expect(times({ events: [] })).toBeUndefined()
  expect(times({ events, round })).toBeUndefined()
})
