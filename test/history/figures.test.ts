import { describe, expect, it } from 'vitest'
import type { History } from '../../src/history/history.ts'
import type { NewSubmission } from '../../src/history/types.ts'
import { tempHistory } from './fixtures.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'

/** A round that is worked on by `work` and then given up, unless that has ended it. */
function round(history: History, work: (id: string) => void, startedAt = start): string {
  const { id } = history.startRound(newRound({ startedAt, deadline: startedAt + 22.5 * minute }))
  work(id)
  history.endRound(id, 'gave-up', startedAt + 20 * minute)
  return id
}

const submit = (history: History, id: string, minutes: number, changes: Partial<NewSubmission> = {}) =>
  history.addSubmission(newSubmission(id, { at: start + minutes * minute, ...changes }))

describe('the facts of rounds', () => {
  it('are those that a round has when it is read whole, oldest first', () => {
    const history = tempHistory()
    round(history, (id) => {
      history.hint(id, 1, 0, start + minute)
      history.addEvent(id, 'ran', { passed: 1, total: 2 }, start + 2 * minute)
      submit(history, id, 3, { verdict: 'JE' })
      submit(history, id, 4, { verdict: 'TLE' })
      submit(history, id, 5, { verdict: 'AC', end: 'accepted' })
    })
    round(history, (id) => history.reveal(id, { what: 'solution' }, start + 61 * minute), start + 60 * minute)
    const late = history.startRound(
      newRound({ startedAt: start + 120 * minute, deadline: start + 121 * minute }),
    )
    history.endRound(late.id, 'accepted', start + 130 * minute)
    const facts = history
      .rounds()
      .reverse()
      .map(({ workspace: _workspace, file: _file, deadline: _deadline, lastEventAt: _last, ...rest }) => rest)
    expect(history.figures.rounds()).toEqual(facts)
    expect(facts).toMatchObject([
      { hints: 1, runs: 1, submissions: 3, firstVerdict: 'TLE', solved: true, late: false },
      { revealed: true, submissions: 0, firstVerdict: null, solved: false },
      { solved: false, late: true },
    ])
  })

  it('leave the open round out', () => {
    const history = tempHistory()
    history.startRound(newRound())
    expect(history.figures.rounds()).toEqual([])
  })
})

it('the first submission that could be judged fails in classes, each once, in their order', () => {
  const history = tempHistory()
  const failing = (...classes: NewSubmission['results'][number]['class'][]) =>
    classes.map((name, index) => ({ index, class: name, verdict: 'WA' as const, timeMs: 1, memoryKb: 1 }))
  const first = round(history, (id) => {
    submit(history, id, 1, { verdict: 'JE', results: failing('sample') })
    submit(history, id, 2, { results: failing('large', 'edge', 'edge') })
    submit(history, id, 3, { results: failing('sample') })
  })
  const second = round(
    history,
    (id) => submit(history, id, 61, { verdict: 'CE', results: [] }),
    start + 60 * minute,
  )
  round(
    history,
    (id) => submit(history, id, 121, { verdict: 'AC', results: [], end: 'accepted' }),
    start + 120 * minute,
  )
  expect(history.figures.firstFailures()).toEqual([
    { round: first, classes: ['edge', 'large'] },
    { round: second, classes: [] },
  ])
})

it('the newest testing score and growth of a round count, and what has another form does not', () => {
  const history = tempHistory()
  const known = round(history, () => {})
  const other = round(history, () => {}, start + 60 * minute)
  const log = (id: string, kind: 'tested' | 'measured', data: object) =>
    history.addEvent(id, kind, { ...data }, start + 100 * minute)
  log(known, 'tested', { caught: [], missed: ['a', 'b'] })
  log(known, 'tested', { caught: ['a'], missed: ['b'] })
  log(other, 'tested', { caught: 3, missed: ['b'] })
  log(known, 'measured', { growth: 'O(n)', expected: 'O(n)', worse: false })
  log(known, 'measured', { growth: 'O(n^2)', expected: 'O(n)', worse: true })
  log(other, 'measured', { growth: null, expected: 'O(n)', worse: false })
  expect(history.figures.testing()).toEqual([{ round: known, caught: 1, known: 2 }])
  expect(history.figures.growth()).toEqual([
    { round: known, growth: 'O(n^2)', expected: 'O(n)', worse: true },
  ])
})

describe('predictions', () => {
  it('go with the submission that followed in their round', () => {
    const history = tempHistory()
    const id = round(history, (own) => {
      history.addEvent(own, 'predicted', { sure: 90 }, start + minute)
      submit(history, own, 2)
      // A prediction may be as old as its submission.
      history.addEvent(own, 'predicted', { sure: 60 }, start + 3 * minute)
      submit(history, own, 3, { verdict: 'AC', end: 'accepted' })
    })
    expect(history.figures.predictions()).toEqual([
      { round: id, sure: 0.9, accepted: false },
      { round: id, sure: 0.6, accepted: true },
    ])
  })

  it('are for one submission each, and a newer one takes the place of an older', () => {
    const history = tempHistory()
    const id = round(history, (own) => {
      submit(history, own, 1)
      history.addEvent(own, 'predicted', { sure: 90 }, start + 2 * minute)
      history.addEvent(own, 'predicted', { sure: 0 }, start + 3 * minute)
      submit(history, own, 4)
      submit(history, own, 5)
      history.addEvent(own, 'predicted', { sure: 100 }, start + 6 * minute)
    })
    expect(history.figures.predictions()).toEqual([{ round: id, sure: 0, accepted: false }])
  })
})

it('each problem is practised once, and solved where one of its rounds was', () => {
  const history = tempHistory()
  expect(history.figures.newestLanguage(['typescript'])).toBeUndefined()
  const begin = (minutes: number, problem: string, language: string) => {
    const startedAt = start + minutes * minute
    return history.startRound(newRound({ problem, language, startedAt, deadline: startedAt + 30 * minute }))
      .id
  }
  history.endRound(begin(0, 'a', 'typescript'), 'accepted', start + 1 * minute)
  history.endRound(begin(10, 'a', 'python'), 'gave-up', start + 11 * minute)
  history.endRound(begin(20, 'b', 'python'), 'accepted', start + 60 * minute)
  begin(70, 'c', 'go')
  expect(history.figures.practised().sort((a, b) => a.problem.localeCompare(b.problem))).toEqual([
    { problem: 'a', solved: true },
    { problem: 'b', solved: false },
  ])
  expect(history.figures.newestLanguage(['typescript', 'python'])).toBe('python')
  expect(history.figures.newestLanguage(['go', 'python'])).toBe('go')
})
