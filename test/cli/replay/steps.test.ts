import { describe, expect, it } from 'vitest'
import { type Folding, stepAt, stepsOf } from '../../../src/cli/replay/steps.ts'
import type { Event, EventData, EventKind } from '../../../src/history/log-types.ts'
import type { Submission } from '../../../src/history/types.ts'
import { minute, now, roundOf } from '../../insight/rounds.ts'

const start = now - 40 * minute
const round = roundOf({ startedAt: start })

function event(seconds: number, kind: EventKind, data: EventData = {}): Event {
  return { id: `${kind}-${seconds}`, round: round.id, at: start + seconds * 1000, kind, data }
}

const submission: Submission = {
  id: 'handed-in',
  round: round.id,
  at: start + 200_000,
  elapsedMs: 200_000,
  language: 'typescript',
  sourceHash: 'c',
  verdict: 'WA',
  passed: 1,
  total: 2,
  timeMs: 1,
  memoryKb: 1,
  limitMs: 1,
  limitKb: 1,
  isolation: 'group',
  late: false,
}

const saved = (seconds: number, source: string): Event => event(seconds, 'saved', { source })

const events = [
  event(0, 'started'),
  event(10, 'ran', { passed: 0, total: 2 }),
  saved(65, 'a'),
  event(66, 'ran', { passed: 0, total: 2 }),
  saved(100, 'b'),
  event(119, 'hinted', { hint: 1 }),
  saved(120, 'a'),
  event(150, 'ran', { passed: 2, total: 2 }),
  event(200, 'submitted', { submission: 'handed-in' }),
  saved(201, 'c'),
]

/** Each step as its second, its text, its saves, and the seconds of its events. */
function told(log: readonly Event[], by: Folding) {
  return stepsOf({ round, events: log, submissions: [submission] }, (hash) => `${hash}\n`, by).map((step) => [
    step.elapsedMs / 1000,
    step.source.trim(),
    step.saves,
    step.events.map(({ at, kind }) => `${kind} ${(at - start) / 1000}`).join(', '),
  ])
}

describe('steps', () => {
  it('are saves, each with what came of it', () => {
    expect(told(events, 'save')).toEqual([
      [65, 'a', 1, 'ran 10, ran 66'],
      [100, 'b', 1, 'hinted 119'],
      [120, 'a', 1, 'ran 150'],
      // Nothing had watched the file before it was handed in; the save that is told after it is the same text.
      [200, 'c', 1, 'submitted 200'],
    ])
  })

  it('by minute hold its last code and all that happened', () => {
    expect(told(events, 'minute')).toEqual([
      [100, 'b', 2, 'ran 10, ran 66, hinted 119'],
      [120, 'a', 1, 'ran 150'],
      [200, 'c', 1, 'submitted 200'],
    ])
  })

  it('tell what changed since the step before, which the first has none of', () => {
    const steps = stepsOf({ round, events, submissions: [submission] }, (hash) => `${hash}\n`, 'minute')
    expect(steps.map(({ changes }) => changes?.diff)).toEqual([
      undefined,
      '@@ -1,1 +1,1 @@\n-b\n+a\n',
      '@@ -1,1 +1,1 @@\n-a\n+c\n',
    ])
  })

  it('a minute that ends as it began changes nothing', () => {
    const [, second] = stepsOf(
      { round, events: [saved(10, 'a'), saved(70, 'b'), saved(80, 'a')], submissions: [] },
      (hash) => hash,
      'minute',
    )
    expect(second).toMatchObject({ source: 'a', saves: 2, changes: { diff: '', added: 0, removed: 0 } })
  })

  it('are none without saves, whatever else happened', () => {
    expect(told([event(0, 'started'), event(3, 'ran'), event(9, 'ended')], 'save')).toEqual([])
  })

  it('never begin before the round, where the clock was set back', () => {
    expect(told([saved(-70, 'a'), saved(-10, 'b')], 'minute')).toEqual([[0, 'b', 2, '']])
  })

  it('the code of a time is what was saved last until that second was over', () => {
    const log = { round, events: [saved(65.9, 'a'), saved(100, 'b')], submissions: [] }
    const steps = stepsOf(log, (hash) => hash, 'save')
    const at = (seconds: number) => stepAt(steps, seconds)?.source
    expect([at(64), at(65), at(99), at(100), at(9000)]).toEqual([undefined, 'a', 'a', 'b', 'b'])
  })
})

describe('the phase of a step', () => {
  const phasesIn = (by: Folding, log: readonly Event[]) =>
    stepsOf({ round, events: log, submissions: [] }, (hash) => hash, by).map((step) => step.phase ?? null)
  const log = [
    event(0, 'started'),
    saved(10, 'a'),
    event(20, 'phased', { phase: 'plan' }),
    event(30, 'phased', { phase: 'code' }),
    saved(70, 'b'),
    saved(80, 'c'),
    event(90, 'phased', { phase: 'test' }),
    saved(100, 'd'),
    event(110, 'phased', { phase: 'code' }),
    saved(200, 'e'),
  ]

  it('is named where it is another than before', () => {
    expect(phasesIn('save', log)).toEqual([null, 'code', null, 'test', 'code'])
    // A step of a minute is in the phase in which it ends.
    expect(phasesIn('minute', log)).toEqual([null, 'test', 'code'])
  })

  it('is not named where the person never moved', () => {
    expect(phasesIn('save', [event(0, 'started'), saved(10, 'a'), saved(70, 'b')])).toEqual([null, null])
  })
})
