import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { newId, shortId } from '../../src/history/id.ts'
import { tempFolder, tempHistory } from './fixtures.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'

describe('a round', () => {
  it('is a row with its started event as soon as it starts', () => {
    const history = tempHistory()
    const given = newRound()
    const round = history.startRound(given)
    expect(round).toEqual({
      ...given,
      endedAt: null,
      outcome: null,
      revealed: false,
      solved: null,
      late: false,
      hints: 0,
      runs: 0,
      submissions: 0,
      firstVerdict: null,
      lastEventAt: start,
    })
    expect(history.openRound()).toEqual(round)
    const { id, startedAt, ...facts } = given
    expect(history.events(id)).toEqual([
      { id: expect.any(String), round: id, at: startedAt, kind: 'started', data: facts },
    ])
  })

  it('is refused while another is open, and the error names resume and stop', () => {
    const history = tempHistory()
    history.startRound(newRound())
    const again = () => history.startRound(newRound({ problem: 'three-sum' }))
    expect(again).toThrow(UsageError)
    expect(again).toThrow(/open already: two-sum/)
    expect(catchError(again)).toMatchObject({
      exitCode: 2,
      remedies: [expect.stringContaining('prep resume'), expect.stringContaining('prep stop')],
    })
  })

  it('counts its hints, runs and submissions', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    history.addEvent(id, 'ran', { passed: 1, total: 2 }, start + minute)
    history.hint(id, 1, 0, start + 2 * minute)
    history.addEvent(id, 'ran', { passed: 2, total: 2 }, start + 3 * minute)
    history.addSubmission(newSubmission(id, { verdict: 'JE', at: start + 4 * minute }))
    history.addSubmission(newSubmission(id, { verdict: 'TLE', at: start + 5 * minute }))
    expect(history.round(id)).toMatchObject({
      hints: 1,
      runs: 2,
      submissions: 2,
      firstVerdict: 'TLE',
      lastEventAt: start + 5 * minute,
    })
  })

  it.each([
    ['solved', start + 22 * minute, 'accepted', false, { solved: true, late: false }],
    ['solved at the deadline', start + 22.5 * minute, 'accepted', false, { solved: true, late: false }],
    ['late after it', start + 22.5 * minute + 1, 'accepted', false, { solved: false, late: true }],
    ['not solved when revealed', start + 9 * minute, 'accepted', true, { solved: false, late: false }],
    ['given up', start + 9 * minute, 'gave-up', false, { solved: false, late: false }],
  ] as const)('is %s', (_, at, outcome, reveal, expected) => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    if (reveal) history.reveal(id, { what: 'solution' }, start + minute)
    const ended = history.endRound(id, outcome, at)
    expect(ended).toMatchObject({ ...expected, outcome, endedAt: at, revealed: reveal })
    expect(history.openRound()).toBeUndefined()
    expect(history.events(id).at(-1)).toMatchObject({ kind: 'ended', at, data: { outcome } })
  })

  it('ends once', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    const ended = history.endRound(id, 'gave-up', start + minute)
    expect(history.endRound(id, 'accepted', start + 2 * minute)).toEqual(ended)
    expect(history.events(id).filter((event) => event.kind === 'ended')).toHaveLength(1)
  })

  it('takes only notes when it is over', () => {
    const history = tempHistory()
    const { id } = history.startRound(newRound())
    expect(history.addEvent(id, 'saved', {}, start + 1)).toBe(true)
    history.endRound(id, 'gave-up', start + minute)
    expect(history.addEvent(id, 'saved', {}, start + 2 * minute)).toBe(false)
    history.reveal(id, { what: 'solution' }, start + 2 * minute)
    expect(history.addEvent(id, 'noted', { text: 'recursion next time' }, start + 3 * minute)).toBe(true)
    expect(history.events(id).map((event) => event.kind)).toEqual(['started', 'saved', 'ended', 'noted'])
    expect(history.round(id).revealed).toBe(false)
  })
})

describe('the overtime', () => {
  it('lasts as long as the clock; then the round is abandoned at its last event', () => {
    const history = tempHistory()
    const { id, deadline } = history.startRound(newRound())
    history.addEvent(id, 'saved', {}, start + 7 * minute)
    expect(history.closeExpired(deadline + 22.5 * minute)).toBeUndefined()
    const closed = history.closeExpired(deadline + 22.5 * minute + 1)
    expect(closed).toMatchObject({ id, outcome: 'abandoned', endedAt: start + 7 * minute, solved: false })
    expect(history.closeExpired(deadline + 99 * minute)).toBeUndefined()
    expect(history.openRound()).toBeUndefined()
  })
})

describe('the list of rounds', () => {
  it('is newest first, by problem, start, number and end', () => {
    const history = tempHistory()
    const problems = ['two-sum', 'lru-cache', 'two-sum', 'word-count']
    const ids = problems.map((problem, n) => {
      const { id } = history.startRound(newRound({ problem, startedAt: start + n * minute }))
      if (n < 3) history.endRound(id, 'gave-up', start + n * minute + 1)
      return id
    })
    const found = (query?: Parameters<typeof history.rounds>[0]) =>
      history.rounds(query).map((round) => ids.indexOf(round.id))
    expect(found()).toEqual([3, 2, 1, 0])
    expect(found({ problem: 'two-sum' })).toEqual([2, 0])
    expect(found({ since: start + minute, limit: 2 })).toEqual([3, 2])
    expect(found({ ended: true })).toEqual([2, 1, 0])
    expect(found({ ended: false, problem: 'two-sum' })).toEqual([])
  })

  it('finds a round by its id, its beginning or its end', () => {
    const history = tempHistory()
    const first = newRound({ id: newId(start) })
    const second = newRound({ id: newId(start + 1), startedAt: start + 1 })
    for (const round of [first, second]) {
      history.startRound(round)
      history.endRound(round.id, 'gave-up', start + minute)
    }
    expect(history.round(first.id).id).toBe(first.id)
    expect(history.round(shortId(second.id).toUpperCase()).id).toBe(second.id)
    expect(history.round(second.id.slice(0, 13)).id).toBe(second.id)
    expect(() => history.round(first.id.slice(0, 8))).toThrow(/Several rounds fit '.*': .*, /)
    expect(() => history.round('%')).toThrow("No round has the id '%'")
    expect(() => history.round('')).toThrow(UsageError)
    expect(() => history.round('0000')).toThrow(UsageError)
  })
})

describe('events', () => {
  it('cannot be changed or deleted, not even by hand', async () => {
    const file = join(tempFolder(), 'history.db')
    tempHistory(file).startRound(newRound())
    const { default: Sqlite } = await import('better-sqlite3')
    const raw = new Sqlite(file)
    expect(() => raw.exec("UPDATE events SET data = '{}'")).toThrow('append-only')
    expect(() => raw.exec('DELETE FROM events')).toThrow('append-only')
    raw.close()
  })
})

function catchError(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

it('events of some kinds are told over all rounds, by the rounds, and in each as they came', () => {
  const history = tempHistory()
  const [first, second] = [
    newRound(),
    newRound({ startedAt: start + 60 * minute, deadline: start + 90 * minute }),
  ]
  history.startRound(first)
  history.addEvent(first.id, 'predicted', { sure: 80 }, start + minute)
  history.addEvent(first.id, 'saved', {}, start + 2 * minute)
  history.endRound(first.id, 'gave-up', start + 3 * minute)
  history.startRound(second)
  history.addEvent(second.id, 'predicted', { sure: 20 }, start + 61 * minute)
  history.addEvent(first.id, 'rated', { testing: 2 }, start + 62 * minute)
  const told = history.eventsOf(['predicted', 'rated'])
  expect(told.map(({ round, kind }) => [round, kind])).toEqual([
    [first.id, 'predicted'],
    [first.id, 'rated'],
    [second.id, 'predicted'],
  ])
  expect(told[0]).toEqual(history.events(first.id).find(({ kind }) => kind === 'predicted'))
  expect(history.eventsIn([second.id, first.id], ['predicted', 'rated'])).toEqual([told[2], told[0], told[1]])
  expect(history.eventsIn([second.id], ['rated'])).toEqual([])
})

it('the rounds that were rated last are told, each once, the newest rating first', () => {
  const history = tempHistory()
  const ids = [0, 1, 2].map((n) => {
    const { id } = history.startRound(newRound({ startedAt: start + n * 60 * minute }))
    history.endRound(id, 'gave-up', start + (n * 60 + 5) * minute)
    history.addEvent(id, 'rated', { action: 'test early' }, start + (n * 60 + 6) * minute)
    return id
  })
  const [first = '', second = '', third = ''] = ids
  expect(history.ratedRounds(2)).toEqual([third, second])
  history.addEvent(first, 'rated', { action: 'test late' }, start + 200 * minute)
  history.addEvent(first, 'noted', { actionDone: 'test late' }, start + 300 * minute)
  expect(history.ratedRounds(100)).toEqual([first, third, second])
})

it('an entry comes behind the newest of its kind, even where the wall clock was set back', () => {
  const history = tempHistory()
  history.addEntry('plan', { weeks: 4 }, start)
  expect(history.addEntry('note', { text: 'before' }, start - minute).at).toBe(start - minute)
  expect(history.addEntry('plan', { stopped: true }, start - minute).at).toBe(start)
  expect(history.entries(['plan']).map(({ data }) => data)).toEqual([{ weeks: 4 }, { stopped: true }])
})

it('takes what a hint costs off the clock, down to a moment, and keeps the rules of a round', () => {
  const history = tempHistory()
  const rules = { phases: true, interview: true, whiteboard: false, predict: true, runLimit: 3 }
  const { id, deadline } = history.startRound(newRound({ rules }))
  history.hint(id, 1, 2 * minute, start + minute)
  expect(history.round(id)).toMatchObject({ rules, hints: 1, deadline: deadline - 2 * minute })
  expect(history.events(id).at(-1)).toMatchObject({ kind: 'hinted', data: { hint: 1, costMs: 2 * minute } })
  history.hint(id, 2, 60 * minute, start + minute)
  expect(history.round(id).deadline).toBe(start + 1)
  history.endRound(id, 'gave-up', start + 2 * minute)
  history.hint(id, 3, 0, start + 3 * minute)
  expect(history.round(id).hints).toBe(2)
})

it('keeps entries that belong to no round, by kind, oldest first', () => {
  const history = tempHistory()
  history.addEntry('practice', { minutes: 45 }, start + minute)
  const note = history.addEntry('note', { text: 'calm' }, start)
  expect(history.entries(['note', 'practice'])).toEqual([
    note,
    { id: expect.any(String), at: start + minute, kind: 'practice', data: { minutes: 45 } },
  ])
  expect(history.entries(['plan'])).toEqual([])
})
