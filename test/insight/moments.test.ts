import { expect, it } from 'vitest'
import type { Event, EventData, EventKind } from '../../src/history/log-types.ts'
import type { Round, Submission } from '../../src/history/types.ts'
import { momentsOf } from '../../src/insight/moments.ts'
import { minute, now, roundOf } from './rounds.ts'

const start = now - 40 * minute
const round = roundOf({ startedAt: start, minutesTaken: 30, runs: 3, submissions: 2, hints: 1 })

function event(minutes: number, kind: EventKind, data: EventData = {}): Event {
  return { id: `${kind}-${minutes}`, round: round.id, at: start + minutes * minute, kind, data }
}

function submission(minutes: number, verdict: Submission['verdict']): Submission {
  return {
    id: `submission-${minutes}`,
    round: round.id,
    at: start + minutes * minute,
    elapsedMs: minutes * minute,
    language: 'typescript',
    sourceHash: 'abc',
    verdict,
    passed: 0,
    total: 20,
    timeMs: 1,
    memoryKb: 1,
    limitMs: 500,
    limitKb: 1,
    isolation: 'group',
    late: false,
  }
}

const of = (events: readonly Event[], submissions: readonly Submission[] = [], its: Round = round) =>
  momentsOf({ round: its, events: [event(0, 'started'), ...events], submissions }, now)

it('tells when the samples passed, whatever came of own cases', () => {
  const ran = (minutes: number, samples: number) =>
    event(minutes, 'ran', { passed: samples, total: 3, samples: { passed: samples, total: 2 } })
  expect(of([ran(2, 1), ran(5, 2), ran(6, 2)]).samplesPassedMs).toBe(5 * minute)
})

it('tells when each thing first happened', () => {
  const events = [
    event(2, 'ran', { passed: 0, total: 2 }),
    event(3, 'saved', { source: 'a' }),
    event(3.5, 'saved', { source: 'b' }),
    event(4, 'ran', { passed: 1, total: 2 }),
    event(6, 'ran', { passed: 2, total: 2 }),
    event(7, 'hinted', { hint: 1 }),
    event(9, 'submitted', { submission: 'submission-9' }),
    event(30, 'submitted', { submission: 'submission-30' }),
    event(30, 'ended', { outcome: 'accepted' }),
  ]
  expect(of(events, [submission(9, 'WA'), submission(30, 'AC')])).toEqual({
    firstEditMs: 3 * minute,
    firstRunMs: 2 * minute,
    samplesPassedMs: 6 * minute,
    firstSubmissionMs: 9 * minute,
    acceptedMs: 30 * minute,
    longestStall: { ms: 21 * minute, atMs: 9 * minute },
    runs: 3,
    submissions: 2,
    hints: 1,
  })
})

it('is null where a thing did not happen, and the whole round is one stall', () => {
  expect(of([event(30, 'ended')])).toMatchObject({
    firstEditMs: null,
    firstRunMs: null,
    samplesPassedMs: null,
    firstSubmissionMs: null,
    acceptedMs: null,
    longestStall: { ms: 30 * minute, atMs: 0 },
  })
  const unknown = of([event(1, 'ran', {}), event(2, 'ran', { passed: 0, total: 0 }), event(30, 'ended')])
  expect(unknown).toMatchObject({ firstRunMs: minute, samplesPassedMs: null })
})

it('counts what the person did, and nothing after the end', () => {
  const events = [
    event(4, 'saved'),
    event(10, 'noted', { text: 'a thought' }),
    event(16, 'revealed'),
    event(21, 'saved'),
    event(30, 'ended'),
    event(30, 'tested'),
    event(31, 'measured'),
    event(39, 'rated'),
    event(39, 'noted', { text: 'said later' }),
  ]
  expect(of(events).longestStall).toEqual({ ms: 9 * minute, atMs: 21 * minute })
  const measured = of([event(14, 'measured'), event(30, 'ended')])
  expect(measured.longestStall).toEqual({ ms: 30 * minute, atMs: 0 })
})

it('to ask, to plan and to go on to a phase is no stall', () => {
  const kinds = ['asked', 'clarified', 'planned', 'phased', 'predicted', 'hinted'] as const
  const events = kinds.map((kind, index) => event(4 * (index + 1), kind))
  expect(of([...events, event(30, 'ended')]).longestStall).toEqual({ ms: 6 * minute, atMs: 24 * minute })
})

it('an open round lasts until now, and the first of two equal stalls is told', () => {
  const open = roundOf({ startedAt: start, endedAt: null, outcome: null })
  expect(of([event(5, 'saved')], [], open).longestStall).toEqual({ ms: 35 * minute, atMs: 5 * minute })
  expect(of([event(20, 'saved')], [], open).longestStall).toEqual({ ms: 20 * minute, atMs: 0 })
})

it('no duration is negative where the clock was set back', () => {
  const ended = roundOf({ startedAt: start, endedAt: start + 8 * minute })
  const events = [event(-5, 'saved'), event(8, 'saved'), event(-3, 'ran', { passed: 2, total: 2 })]
  expect(of([...events, event(8, 'ended')], [submission(-2, 'AC')], ended)).toMatchObject({
    firstEditMs: 0,
    firstRunMs: 0,
    samplesPassedMs: 0,
    firstSubmissionMs: 0,
    acceptedMs: 0,
    longestStall: { ms: 8 * minute, atMs: 0 },
  })
  const before = roundOf({ startedAt: start, endedAt: start - minute })
  expect(of([event(-1, 'ended')], [], before).longestStall).toBeNull()
})
