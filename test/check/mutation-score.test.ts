import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mutationScore, scoreOf } from '../../src/check/mutants/score.ts'
import { loadedFrom, replaceIn } from '../evaluate/bank.ts'
import { someCheck, strongBank } from './strength.ts'

/** Makes the tests so weak that a mutant survives: none has a number that is just the bound. */
const weaken = (problem: string): void =>
  replaceIn(join(problem, 'tests.yaml'), 'numbers: [7, 8, 6], bound: 7', 'numbers: [2, 8, 6], bound: 7')

const notOnlyAbove = {
  line: 6,
  original: 'if (numbers[i] > bound) return i;',
  replacement: 'if (numbers[i] >= bound) return i;',
}
const beyondEnd = { line: 5, original: 'i < numbers.length', replacement: 'i <= numbers.length' }

it('tells the mutants that no test kills, but for those that are declared', async () => {
  const { problem } = strongBank()
  const strong = await mutationScore(loadedFrom(problem), someCheck())
  expect(strong).toMatchObject({ judged: strong.found, killed: strong.found - 1, equivalent: 1 })
  expect([strong.survivors, strong.faults, scoreOf(strong)]).toEqual([[], [], 1])

  weaken(problem)
  rmSync(join(problem, 'mutants.yaml'))
  const weak = await mutationScore(loadedFrom(problem), someCheck())
  expect(weak.survivors).toEqual([beyondEnd, notOnlyAbove])
  expect(scoreOf(weak)).toBe((weak.found - 2) / weak.found)
})

it('tells declarations that are wrong, with their line', async () => {
  const { problem } = strongBank()
  writeFileSync(
    join(problem, 'mutants.yaml'),
    `equivalent:
- {line: return -1, from: return -1;, to: return -0;, why: I hope so.}
- {line: return -1, from: return -1;, to: return -7;, why: It was once.}
`,
  )
  const { faults, equivalent, survivors } = await mutationScore(loadedFrom(problem), someCheck())
  expect(faults.map(({ line, key, message }) => [line, key, message])).toEqual([
    [2, 'equivalent[0]', 'a test kills this mutant: it is not equivalent'],
    [3, 'equivalent[1]', 'there is no such mutant'],
  ])
  expect([equivalent, survivors.length]).toEqual([0, 1])

  writeFileSync(join(problem, 'mutants.yaml'), 'equivalent:\n- {line: return -1, form: x}\n')
  const { faults: broken } = await mutationScore(loadedFrom(problem), someCheck())
  expect(broken.map(({ line, message }) => `${line}: ${message}`).join('\n')).toMatch(
    /2: is not a known key.*from/,
  )
})
