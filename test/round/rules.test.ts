import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { plainRules, type RoundRules } from '../../src/history/types.ts'
import {
  isHidden,
  isRunOnSave,
  refuseReveal,
  requireRun,
  ruleWords,
  runRefusal,
  runsLeft,
  shownProblem,
  shownTitle,
  toldRounds,
} from '../../src/round/rules.ts'
import { roundOf } from '../insight/rounds.ts'

const open = { endedAt: null, outcome: null, problem: 'word-count', title: 'Count the words' }
const ruled = (rules: Partial<RoundRules>, more: Parameters<typeof roundOf>[0] = {}) =>
  roundOf({ ...open, ...more, rules: { ...plainRules, ...rules } })

describe('an interview', () => {
  it('hides what it is on until its end, and nothing else does', () => {
    const strict = ruled({ interview: true })
    expect([isHidden(strict), shownProblem(strict), shownTitle(strict)]).toEqual([true, null, 'an interview'])
    for (const told of [
      { ...strict, endedAt: strict.startedAt + 1 },
      ruled({ whiteboard: true, runLimit: 1 }),
    ])
      expect([isHidden(told), shownProblem(told), shownTitle(told)]).toEqual([
        false,
        'word-count',
        'Count the words',
      ])
  })

  it('is left out where its problem would be told', () => {
    const [strict, plain, over] = [ruled({ interview: true }), ruled({}), roundOf()]
    expect(toldRounds([strict, plain, over])).toEqual([plain, over])
  })

  it('refuses every reveal while it is open', () => {
    const strict = ruled({ interview: true })
    expect(() => refuseReveal(strict)).toThrow(UsageError)
    refuseReveal({ ...strict, endedAt: strict.startedAt + 1 })
    refuseReveal(ruled({ whiteboard: true }))
    refuseReveal(undefined)
  })
})

describe('runs', () => {
  const counted = { runs: 0, submissions: 0 }

  it.each<[Partial<RoundRules>, { runs?: number; submissions?: number }, boolean, boolean, number | null]>([
    [{}, { runs: 90 }, true, true, null],
    [{ interview: true }, {}, true, true, null],
    [{ whiteboard: true }, {}, false, false, null],
    [{ whiteboard: true }, { submissions: 1 }, true, true, null],
    [{ runLimit: 2 }, { runs: 1 }, true, false, 1],
    [{ runLimit: 2 }, { runs: 2 }, false, false, 0],
    [{ runLimit: 0 }, {}, false, false, 0],
    [{ runLimit: 2, whiteboard: true }, { submissions: 1 }, true, false, 2],
  ])('by %j after %j: allowed %s, on a save %s, %s left', (rules, used, allowed, onSave, left) => {
    const round = ruled(rules, { ...counted, ...used })
    expect([runRefusal(round) === undefined, isRunOnSave(round), runsLeft(round)]).toEqual([
      allowed,
      onSave,
      left,
    ])
  })

  it('that are not allowed are refused with the reason', () => {
    const refusal = (rules: Partial<RoundRules>, runs: number) => () =>
      requireRun(ruled(rules, { runs, submissions: 0 }))
    expect(refusal({ whiteboard: true }, 0)).toThrow('nothing is run before the first submission')
    expect(refusal({ runLimit: 1 }, 1)).toThrow('The one run of this round')
    expect(refusal({ runLimit: 3 }, 3)).toThrow('The 3 runs of this round')
    expect(refusal({ runLimit: 0 }, 0)).toThrow('This round has no runs')
  })
})

it('tells the rules in words, none for a plain clock', () => {
  expect(ruleWords(plainRules)).toEqual([])
  expect(ruleWords({ ...plainRules, interview: true, whiteboard: true, runLimit: 1 })).toEqual([
    expect.stringMatching(/^interview: /),
    expect.stringMatching(/^whiteboard: /),
    'one run',
  ])
})
