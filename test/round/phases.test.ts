import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import type { Event } from '../../src/history/log-types.ts'
import { plainRules } from '../../src/history/types.ts'
import { moveTo, neighbour, type Phase, phases, readPhases, wereMoved } from '../../src/round/phases.ts'
import { tempHistory } from '../history/fixtures.ts'
import { newRound, start } from '../history/rows.ts'
import { minute } from '../insight/rounds.ts'

const rules = { ...plainRules, phases: true }
const round = { startedAt: start, endedAt: null, minutes: 30, rules }

function phased(minutes: number, phase: string): Event {
  return { id: `${minutes}`, round: 'r', at: start + minutes * minute, kind: 'phased', data: { phase } }
}

/** Minutes spent, phase by phase. */
const spent = (events: readonly Event[], now: number, of: Parameters<typeof readPhases>[0] = round) =>
  readPhases(of, events, start + now * minute)?.times.map(({ spentMs }) => spentMs / minute)

describe('the phases of a round', () => {
  it('share the whole clock among them', () => {
    const times = readPhases({ ...round, minutes: 22.5 }, [], start)?.times ?? []
    expect(times.map(({ phase }) => phase)).toEqual(phases)
    expect(times.map(({ shareMs }) => shareMs)).toEqual([135_000, 270_000, 607_500, 202_500, 135_000])
    expect(times.reduce((sum, { shareMs }) => sum + shareMs, 0)).toBe(22.5 * minute)
  })

  it('begin with the first, and all that was spent in one counts, however often one was in it', () => {
    expect(readPhases(round, [], start + 4 * minute)?.phase).toBe('clarify')
    expect(spent([], 4)).toEqual([4, 0, 0, 0, 0])
    const events = [phased(2, 'plan'), phased(5, 'code'), phased(9, 'plan'), phased(10, 'code')]
    expect(readPhases(round, events, start + 15 * minute)?.phase).toBe('code')
    expect(spent(events, 15)).toEqual([2, 4, 9, 0, 0])
  })

  it('end with the round, and there are none where the rules say so', () => {
    const ended = { ...round, endedAt: start + 8 * minute }
    expect(spent([phased(2, 'code'), phased(9, 'test')], 60, ended)).toEqual([2, 0, 6, 0, 0])
    expect(readPhases({ ...round, rules: plainRules }, [phased(2, 'code')], start)).toBeUndefined()
  })

  it('take no negative time where the clock was set back, and know no other word', () => {
    expect(spent([phased(5, 'plan'), phased(3, 'code'), phased(6, 'lunch')], 8)).toEqual([5, 0, 3, 0, 0])
    expect(wereMoved([])).toBe(false)
    expect(wereMoved([phased(5, 'plan')])).toBe(true)
  })

  it('are read up to the last event where the clock shows less', () => {
    expect(readPhases(round, [phased(5, 'plan')], start + 3 * minute)?.phase).toBe('plan')
    expect(spent([phased(5, 'plan')], 3)).toEqual([5, 0, 0, 0, 0])
  })

  it('have neighbours, but for the ends', () => {
    expect(neighbour('test', 1)).toBe('wrap-up')
    expect(neighbour('clarify', -1)).toBeUndefined()
  })
})

describe('moving', () => {
  const moves = (...targets: readonly (Phase | 'next' | 'back')[]) => {
    const history = tempHistory()
    const open = history.startRound({ ...newRound(), rules })
    targets.forEach((to, index) => {
      moveTo(history, open, to, open.startedAt + (index + 1) * minute)
    })
    return history.events(open.id).flatMap(({ kind, data }) => (kind === 'phased' ? [data.phase] : []))
  }

  it('goes to a phase, or to the one after or before', () => {
    expect(moves('next', 'next', 'back', 'wrap-up')).toEqual(['plan', 'code', 'plan', 'wrap-up'])
  })

  it('records nothing where one is there already', () => {
    expect(moves('clarify', 'plan', 'plan')).toEqual(['plan'])
  })

  it('is refused beyond the ends, and where there are no phases', () => {
    expect(() => moves('back')).toThrow(/clarify is the first phase/)
    expect(() => moves('wrap-up', 'next')).toThrow(UsageError)
    const history = tempHistory()
    const plain = history.startRound(newRound())
    expect(() => moveTo(history, plain, 'plan', start)).toThrow(/has no phases/)
  })
})
