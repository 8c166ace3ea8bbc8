import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plainRules, type Round } from '../../src/history/types.ts'
import { runSamples } from '../../src/round/attempt.ts'
import { bankFolder, loadedFrom, someEvaluator } from '../evaluate/bank.ts'
import { roundOf } from '../insight/rounds.ts'
import { temporaryFolder } from '../judge/judging.ts'

const open = roundOf({ endedAt: null, outcome: null })
const strict = roundOf({ endedAt: null, outcome: null, rules: { ...plainRules, interview: true } })

/** A run of a solution in TypeScript, by what each case was worth and what came of those that were run. */
async function run(problem: string, round: Round, cases: readonly string[], source: string) {
  const casesFile = join(temporaryFolder(), 'cases.yaml')
  writeFileSync(casesFile, cases.join('\n'))
  const evaluator = someEvaluator()
  const language = evaluator.languages.byName('typescript')
  const limits = { timeMs: 2000, memoryKb: 512 * 1024 }
  const loaded = loadedFrom(join(bankFolder, problem))
  const ran = await runSamples({ evaluator, round, loaded, language, limits, source, casesFile })
  const own = ran.judgement.tests.filter(({ index }) => ran.own.has(index))
  return {
    states: ran.cases.map(({ check }) => check.state),
    results: own.map(({ verdict, expected, actual }) => [verdict, expected, actual]),
  }
}

const zero = 'export const weighChain = () => [0n, 0n, 0n]\n'
const weighed = [
  '- {in: {chain: [1], root: [], factor: 0}, out: [1, 0, 0]}',
  '- {in: {chain: [1], root: [], factor: 0}, out: [0, 0, 0]}',
  '- {in: {chain: [1], root: [], factor: 0}}',
  '- {in: {chain: [1], root: [], factor: .inf}, out: [0, 0, 0]}',
]

it('checks what a case expects by the reference', async () => {
  expect(await run('weigh-chain', open, weighed, zero)).toEqual({
    states: ['right', 'wrong', 'open', 'invalid'],
    results: [
      ['WA', '[1, 0, 0]', '[0, 0, 0]'],
      ['AC', undefined, '[0, 0, 0]'],
    ],
  })
})

it('asks no reference in an interview, and runs the cases as they are written', async () => {
  expect(await run('weigh-chain', strict, weighed, zero)).toEqual({
    states: ['unchecked', 'unchecked', 'open', 'invalid'],
    results: [
      ['WA', '[1, 0, 0]', '[0, 0, 0]'],
      ['AC', undefined, undefined],
      ['AC', undefined, '[0, 0, 0]'],
    ],
  })
})

it('asks no checker in an interview either, which would judge any answer', async () => {
  const never = 'export const anyPair = (): number[] => []\n'
  const cases = ['- {in: {numbers: [2, 3], target: 5}, out: [3, 2]}']
  expect(await run('any-pair', open, cases, never)).toEqual({
    states: ['right'],
    results: [['WA', '[3, 2]', '[]']],
  })
  expect(await run('any-pair', strict, cases, never)).toEqual({
    states: ['unchecked'],
    results: [['AC', undefined, '[]']],
  })
})
