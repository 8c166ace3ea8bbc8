import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openHistory } from '../../src/history/history.ts'
import { tempFolder, tempHistory } from './fixtures.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'

describe('a submission', () => {
  it('is kept with its source, results and event, and may end the round', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    const wrong = history.addSubmission(newSubmission(id))
    const source = 'export const twoSum = () => `ünïcode 😀`\n'
    const given = newSubmission(id, {
      source,
      verdict: 'AC',
      passed: 2,
      at: start + 9 * minute,
      end: 'accepted',
    })
    const right = history.addSubmission(given)
    expect(wrong).toMatchObject({
      round: id,
      elapsedMs: 5 * minute,
      verdict: 'WA',
      timeMs: 1.25,
      late: false,
    })
    expect(history.submissions(id)).toEqual([wrong, right])
    expect(history.source(right.sourceHash)).toBe(source)
    expect(history.results(wrong.id)).toEqual([
      { ...newSubmission(id).results[0], label: null, message: null },
      newSubmission(id).results[1],
    ])
    expect(history.round(id)).toMatchObject({ solved: true, endedAt: start + 9 * minute, submissions: 2 })
    expect(history.events(id).map(({ kind, data }) => [kind, data])).toEqual([
      ['started', expect.anything()],
      ['submitted', { submission: wrong.id, verdict: 'WA', passed: 1, total: 2 }],
      ['submitted', { submission: right.id, verdict: 'AC', passed: 2, total: 2 }],
      ['ended', { outcome: 'accepted' }],
    ])
  })

  it('is all or nothing', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    const [result] = newSubmission(id).results
    const twice = newSubmission(id, { results: result ? [result, result] : [], end: 'accepted' })
    expect(() => history.addSubmission(twice)).toThrow()
    expect(history.submissions(id)).toEqual([])
    expect(history.events(id)).toHaveLength(1)
    expect(history.openRound()?.id).toBe(id)
  })

  it('keeps the instant at which it was handed in, however long it was judged', () => {
    const history = tempHistory()
    const { id, deadline } = history.startRound(newRound())
    history.addEvent(id, 'saved', {}, deadline + 2000)
    const given = newSubmission(id, { at: deadline - 1000, now: deadline + 3000, end: 'accepted' })
    expect(history.addSubmission(given)).toMatchObject({ at: deadline - 1000, late: false })
    expect(history.round(id)).toMatchObject({ solved: true, endedAt: deadline - 1000 })
  })

  it('does not change an end that came from elsewhere', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    history.endRound(id, 'gave-up', start + 6 * minute)
    const given = newSubmission(id, { verdict: 'AC', end: 'accepted', now: start + 7 * minute })
    expect(history.addSubmission(given)).toMatchObject({ verdict: 'AC', elapsedMs: 5 * minute })
    expect(history.round(id)).toMatchObject({ outcome: 'gave-up', solved: false, submissions: 1 })
  })
})

describe('a clock that was set back', () => {
  it('never takes an event before the last one, and is noted', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    history.addEvent(id, 'saved', {}, start + 10 * minute)
    history.addEvent(id, 'ran', { passed: 0 }, start - 60 * minute)
    history.addEvent(id, 'saved', {}, start + 10 * minute - 20)
    history.endRound(id, 'gave-up', start - 50 * minute)
    const at = start + 10 * minute
    expect(history.events(id).slice(1)).toMatchObject([
      { at, data: {} },
      { at, data: { passed: 0, clockSetBack: 70 * minute } },
      { at, data: {} },
      { at, data: { outcome: 'gave-up', clockSetBack: 60 * minute } },
    ])
    expect(history.events(id)[3]?.data).toEqual({})
    expect(history.round(id).endedAt).toBe(at)
  })
})

describe('sources', () => {
  it('are kept once, compressed', () => {
    const file = join(tempFolder(), 'history.db')
    const history = openHistory({ file, now: start })
    const text = 'let x = 1\n'.repeat(10_000)
    const hash = history.addSource(text)
    expect(history.addSource(text)).toBe(hash)
    expect(history.source(hash)).toBe(text)
    expect(() => history.source('0'.repeat(64))).toThrow(/no readable source/)
    history.close()
  })
})
