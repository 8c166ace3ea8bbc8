import { describe, expect, it } from 'vitest'
import { dayIn } from '../../src/insight/days.ts'
import { countedRounds, endedRounds } from '../../src/insight/evidence.ts'
import { failuresOf } from '../../src/insight/failures.ts'
import { filterJson, fitting } from '../../src/insight/filter.ts'
import { groupsOf } from '../../src/insight/groups.ts'
import { growthTally, hintsTally, testingTally } from '../../src/insight/tallies.ts'
import { day, failed, minute, now, roundOf } from './rounds.ts'

const rounds = endedRounds([
  failed({ id: 'a', startedAt: now - 9 * day, difficulty: 'easy', topics: ['graphs', 'heap'], hints: 3 }),
  failed({ id: 'b', startedAt: now - 8 * day, firstVerdict: 'TLE', language: 'python' }),
  roundOf({ id: 'c', startedAt: now - 7 * day, minutesTaken: 10, hints: 1 }),
  roundOf({ id: 'd', problem: 'again', startedAt: now - 6 * day }),
  roundOf({ id: 'e', problem: 'again', startedAt: now - 5 * day, firstVerdict: null, submissions: 0 }),
])

const byId = new Map(rounds.map((round) => [round.id, round]))

describe('failures of first submissions', () => {
  it('are counted by class and by verdict', () => {
    const found = failuresOf(byId, [
      { round: 'a', classes: ['edge', 'large'] },
      { round: 'b', classes: ['large'] },
      { round: 'elsewhere', classes: ['sample'] },
    ])
    expect(found).toEqual({
      judged: 4,
      failed: 2,
      classes: [
        { class: 'sample', failed: 0 },
        { class: 'edge', failed: 1 },
        { class: 'typical', failed: 0 },
        { class: 'large', failed: 2 },
      ],
      verdicts: [
        { verdict: 'TLE', count: 1 },
        { verdict: 'WA', count: 1 },
      ],
    })
  })
})

describe('tallies', () => {
  it('sum what own cases caught, and leave out where there was nothing to catch', () => {
    const figures = [
      { round: 'a', caught: 1, known: 4 },
      { round: 'b', caught: 0, known: 0 },
      { round: 'e', caught: 2, known: 2 },
      { round: 'elsewhere', caught: 9, known: 9 },
    ]
    expect(testingTally(byId, figures, 'week', dayIn('UTC'))).toEqual({
      rounds: 2,
      caught: 3,
      known: 6,
      periods: [{ from: '2026-04-20', rounds: 2, caught: 3, known: 6 }],
    })
  })

  it('tell rounds by hints', () => {
    const look = failed({ hints: 1, minutesTaken: 1, submissions: 0, firstVerdict: null })
    expect(hintsTally([...rounds, ...endedRounds([look])])).toEqual([
      { hints: 0, rounds: 3, solved: 2 },
      { hints: 1, rounds: 1, solved: 1 },
      { hints: 2, rounds: 1, solved: 0 },
    ])
  })

  it('tell what grows faster than the bank says, the newest first', () => {
    const figure = (round: string, worse: boolean) => ({ round, worse, growth: 'O(n^2)', expected: 'O(n)' })
    const found = growthTally(byId, [figure('a', true), figure('c', false), figure('d', true)])
    expect(found).toMatchObject({
      measured: 3,
      worse: 2,
      newest: [{ round: 'd', problem: 'again' }, { round: 'a' }],
    })
  })
})

describe('groups', () => {
  it('are in the order of difficulty, with the evidence apart from all rounds', () => {
    const found = groupsOf(rounds, countedRounds(rounds), 'difficulty')
    expect(found).toMatchObject([
      {
        group: 'easy',
        rounds: 1,
        solved: 0,
        timeMs: 15 * minute,
        evidence: { number: 0, of: 1 },
        pace: null,
      },
      // The fifth round is on the problem of the fourth, and within 30 days.
      {
        group: 'medium',
        rounds: 4,
        solved: 3,
        evidence: { number: 2, of: 3 },
        accepted: { number: 2, of: 3 },
        pace: 0.75,
      },
    ])
  })

  it('have a round of several topics in each of them', () => {
    const found = groupsOf(rounds, rounds, 'topic')
    expect(found.map(({ group, rounds: n }) => [group, n])).toEqual([
      ['heap', 1],
      ['graphs', 5],
    ])
  })

  it('have languages by their names', () => {
    expect(groupsOf(rounds, rounds, 'language').map(({ group }) => group)).toEqual(['python', 'typescript'])
  })
})

describe('a filter', () => {
  it('takes what fits all of it, from its beginning to before its end', () => {
    const ids = (filter: Parameters<typeof fitting>[0]) => rounds.filter(fitting(filter)).map(({ id }) => id)
    expect(ids({})).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ids({ topic: 'heap' })).toEqual(['a'])
    expect(ids({ difficulty: 'medium', language: 'python' })).toEqual(['b'])
    expect(ids({ kind: 'stdio' })).toEqual([])
    expect(ids({ since: now - 8 * day, until: now - 6 * day })).toEqual(['b', 'c'])
  })

  it('is JSON of what was given', () => {
    expect(filterJson({ topic: undefined, kind: 'stdio', until: now })).toEqual({
      kind: 'stdio',
      until: '2026-05-01T09:30:00.000Z',
    })
  })
})
