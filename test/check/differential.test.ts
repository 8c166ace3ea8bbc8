import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { diceFrom } from '../../src/check/differential/dice.ts'
import { differential } from '../../src/check/differential/differential.ts'
import { smallInputs } from '../../src/check/differential/inputs.ts'
import { inUsualForm } from '../../src/check/differential/usual-form.ts'
import { smallerThan, variantOf } from '../../src/check/differential/variants.ts'
import { copyOf, countingJudge, loadedFrom, replaceIn } from '../evaluate/bank.ts'
import { someCheck, strongBank } from './strength.ts'

it('finds hundreds of small inputs that validate accepts, the same in every run', async () => {
  const { problem } = strongBank()
  const loaded = loadedFrom(problem)
  const generate = { name: 'pairs', seed: 1, args: { n: 50 } }
  const tests = [...loaded.tests, { class: 'large' as const, generate, line: 1 }]
  const { judge } = countingJudge()
  const all: string[] = []
  for (const _ of [1, 2]) {
    const inputs = await smallInputs({ ...loaded, tests }, judge)
    await inputs?.close()
    all.push(JSON.stringify(inputs?.all))
    expect(inputs?.all).toHaveLength(400)
    expect(await inputs?.valid([Array(101).fill(1), 1])).toBeUndefined()
    await inputs?.close()
  }
  expect(all[1]).toBe(all[0])
})

it('finds hundreds for a program that is started for each, too, half of them generated', async () => {
  const inputs = await smallInputs(loadedFrom(copyOf('add-lines')), countingJudge().judge)
  onTestFinished(() => inputs?.close())
  expect(inputs?.all).toHaveLength(200)
  const generated = inputs?.all.filter((text) => /^(-?\d+\n)+$/.test(String(text)))
  expect(generated?.length).toBeGreaterThanOrEqual(95)
})

it('lets accepted submissions that agree pass', async () => {
  const { problem } = strongBank()
  expect(await differential(loadedFrom(problem), someCheck())).toEqual({ inputs: 400, submissions: 2 })
})

it('tells the smallest input on which one differs', async () => {
  const { problem } = strongBank()
  const file = join(problem, 'submissions/accepted/walk.py')
  replaceIn(file, 'number > bound', 'number > bound or number == bound and len(numbers) > 2 and i > 0')
  const outcome = await differential(loadedFrom(problem), someCheck())
  const { input, message } = ('difference' in outcome && outcome.difference) || {}
  const { numbers = [], bound } = input as { numbers?: number[]; bound: number }
  expect(numbers).toHaveLength(3)
  expect(numbers.slice(1)).toContain(bound)
  expect(message).toMatch(
    /^WA on the input \{"numbers":\[.*\],"bound":.*\}: it answers \d, the reference -?\d$/,
  )
})

it('says what cannot be compared', async () => {
  const { problem } = strongBank()
  rmSync(join(problem, 'submissions/accepted/walk.py'))
  expect(await differential(loadedFrom(problem), someCheck())).toEqual({
    skipped: 'one accepted submission only can be judged here',
  })
})

it('takes no tree whose nodes have no parents, and nothing of a wrong type', () => {
  const { signature } = loadedFrom(copyOf('weigh-chain')).problem
  const right = [['5'], [1, null, 2], 0.5]
  expect(inUsualForm(right, signature)).toEqual(right)
  for (const wrong of [
    [['5'], [1, null, null, 2], 0.5],
    [['5'], [1, null], 0.5],
    [[5], [1], 0.5],
    [['5'], [1]],
  ])
    expect(inUsualForm(wrong, signature)).toBeUndefined()
})

it('makes inputs smaller by each of their parts, and different ones by small changes', () => {
  expect(smallerThan([[[1, 2], []], 'ab'], 'function')).toEqual([
    [[[]], 'ab'],
    [[[1, 2]], 'ab'],
    [[[2], []], 'ab'],
    [[[1], []], 'ab'],
    [[[1, 2], []], 'b'],
    [[[1, 2], []], 'a'],
  ])
  expect(smallerThan({ new: [[7]], calls: [['add', 'x'], ['size']] }, 'class')).toEqual([
    { new: [[7]], calls: [['size']] },
    { new: [[7]], calls: [['add', 'x']] },
    { new: [[]], calls: [['add', 'x'], ['size']] },
    { new: [[7]], calls: [['add', ''], ['size']] },
  ])
  expect(smallerThan('1 2\n3', 'stdio')).toEqual(['3', '1 2', '2\n3', '1'])
  const dice = diceFrom(1)
  const texts = new Set(Array.from({ length: 200 }, () => String(variantOf('5 a', 'stdio', dice))))
  for (const text of ['6 a', '4 a', 'a', '5', 'a 5', '5 5 a', 'a a']) expect(texts).toContain(text)
})
