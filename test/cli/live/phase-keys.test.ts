import { expect, test } from 'vitest'
import { usedUpWords } from '../../../src/cli/live/phase-keys.ts'
import { plainRules } from '../../../src/history/types.ts'
import { type Phase, phases, readPhases } from '../../../src/round/phases.ts'

const minute = 60_000
const round = { startedAt: 0, endedAt: null, minutes: 100, rules: { ...plainRules, phases: true } }
const entered = (phase: Phase, at: number) => ({
  id: '',
  round: '',
  kind: 'phased' as const,
  at,
  data: { phase },
})

/** What is told between two instants, in minutes, of a round that enters each phase as its share has it. */
function told(from: number, to: number, moves: readonly (readonly [Phase, number])[] = []) {
  const events = moves.map(([phase, at]) => entered(phase, at * minute))
  const at = (now: number) =>
    readPhases(
      round,
      events.filter((event) => event.at <= now * minute),
      now * minute,
    )
  const [before, after] = [at(from), at(to)]
  return before && after && usedUpWords(before, after)
}

test('a share that is used up is told once, when it happens', () => {
  expect(told(9, 10)).toBeUndefined()
  expect(told(10, 10.01)).toBe('The time for your questions is used up: n goes on to plan.')
  expect(told(10.01, 11)).toBeUndefined()
  expect(told(11, 50)).toBeUndefined()
})

test('each phase by its own time, all its stays together', () => {
  const moves = [
    ['plan', 5],
    ['clarify', 15],
    ['plan', 16],
  ] as const
  expect(told(25, 25.5, moves)).toBeUndefined()
  expect(told(25.5, 26.5, moves)).toBe('The time for the plan is used up: n goes on to code.')
  expect(told(4, 5.5, moves)).toBeUndefined()
})

test('after the last phase there is none', () => {
  const last = phases.map((phase, index) => [phase, index] as const)
  expect(told(13, 15, last)).toBe('The time for the close is used up: s submits.')
})
