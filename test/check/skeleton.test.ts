import { rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { readProblem } from '../../src/bank/read.ts'
import { checkBank } from '../../src/check/bank.ts'
import { updateHashes } from '../../src/check/update.ts'
import type { Evaluator } from '../../src/evaluate/evaluate.ts'
import { begin, fillIn, signatures } from '../bank/new/skeletons.ts'
import { someEvaluator } from '../evaluate/bank.ts'
import { temporaryFolder } from '../judge/judging.ts'

/** What the check finds wrong, as `file:line message`. */
async function faults(dir: string, evaluator: Evaluator): Promise<string[]> {
  const items = await checkBank([dir], {
    evaluator,
    width: 2,
    progress: { add: () => {}, done: () => {} },
    signal: new AbortController().signal,
  })
  return items
    .filter(({ ok }) => ok === false)
    .map(({ file, line, message }) => `${relative(dir, file)}${line ? `:${line}` : ''} ${message}`)
}

it.each(Object.entries(signatures))(
  'the check of a skeleton (%s) tells what is missing and no more',
  async (_, signature) => {
    const { dir, missing } = begin(temporaryFolder(), signature)
    expect(await faults(dir, someEvaluator())).toEqual(
      missing.map(({ file, line, message }) => `${relative(dir, file)}:${line} ${message}`),
    )
  },
)

const generator = `interface Input { amounts: number[]; limit: number }

export function growing(random: Random, { n }: { n: number }): Input {
  return { amounts: Array.from({ length: n }, () => random.int(-50, 50)), limit: random.int(-50, 50) }
}

export function validate({ amounts, limit }: Input): true | string {
  if (amounts.length > 100_000) return 'there are too many amounts'
  return [limit, ...amounts].every((value) => Math.abs(value) <= 1000) || 'a value is beyond 1000'
}
`

const counting = (start: number, test: string, otherwise = ''): string => `
export function countAbove(amounts: number[], limit: number): number {
  let count = 0
  for (let i = ${start}; i < amounts.length; i++) {
    if (amounts[i] ${test} limit) count++${otherwise}
  }
  return count
}
`

const submissions: Readonly<Record<string, string>> = {
  'accepted/reference.ts': counting(0, '>'),
  'accepted/another.py':
    'def countAbove(amounts, limit):\n    return len([a for a in amounts if a > limit])\n',
  'wrong_answer/first-mistake.ts': counting(0, '>='),
  'wrong_answer/second-mistake.py':
    'def countAbove(amounts, limit):\n    return len({a for a in amounts if a > limit})\n',
  'wrong_answer/third-mistake.ts': counting(0, '>', '\n    else break'),
}

const samples = `tests:
  - {class: sample, explain: Only 7 and 5 are above 4., in: {amounts: [7, 4, 5], limit: 4}, out: 2}
  - {class: sample, explain: None is above 9., in: {amounts: [1, 9], limit: 9}, out: 0}
`
const hidden = `  - {class: edge, label: none, in: {amounts: [], limit: 0}, out: 0}
  - {class: edge, label: largest, in: {amounts: [1000, -1000], limit: 999}, out: 1}
  - {class: edge, label: equal values, in: {amounts: [3, 3, 3], limit: 2}, out: 3}
  - {class: typical, in: {amounts: [1, 5, 2, 8], limit: 2}, out: 2}
  - {class: typical, generate: growing, seed: 1, args: {n: 10}}
  - {class: large, label: many, generate: growing, seed: 2, args: {n: 100000}}
  - {class: large, label: many others, generate: growing, seed: 3, args: {n: 100000}}
`
const more = `  - {class: edge, label: negative, in: {amounts: [-5, -2], limit: -3}, out: 1}
  - {class: edge, label: one, in: {amounts: [4], limit: 4}, out: 0}
  - {class: edge, label: all above, in: {amounts: [4, 5, 6], limit: 0}, out: 3}
  - {class: typical, in: {amounts: [2, 9, 2, 9], limit: 5}, out: 2}
  - {class: typical, in: {amounts: [9, 1, 8, 1], limit: 5}, out: 2}
`

it('a function is completed step by step, until its check passes', async () => {
  const skeleton = begin(temporaryFolder(), signatures.function)
  const { dir } = skeleton
  const evaluator = someEvaluator()
  const write = (path: string, text: string): void => writeFileSync(join(dir, path), text)
  const filesAtFault = async () =>
    [...new Set((await faults(dir, evaluator)).map((fault) => fault.split(':')[0] ?? ''))].sort()

  fillIn({ ...skeleton, files: ['problem.yaml'] })
  expect(await filesAtFault()).toEqual(skeleton.files.slice(1).sort())
  write('generate.ts', generator)
  for (const [path, text] of Object.entries(submissions)) write(`submissions/${path}`, text)
  // Nothing is too slow for one pass over the list.
  rmSync(join(dir, 'submissions/time_limit_exceeded'), { recursive: true })
  expect(await filesAtFault()).toEqual(['tests.yaml'])

  write('tests.yaml', samples + hidden)
  expect(await faults(dir, evaluator)).toEqual([
    'tests.yaml hidden tests: 7, needs at least 12',
    'tests.yaml:8 tests[6].outSha256: is missing: it makes drift of the answer visible',
    'tests.yaml:9 tests[7].outSha256: is missing: it makes drift of the answer visible',
    'tests.yaml:10 tests[8].outSha256: is missing: it makes drift of the answer visible',
  ])

  write('tests.yaml', samples + hidden + more)
  const { problem, tests } = readProblem(dir)
  if (!problem) throw new Error('no problem')
  expect(updateHashes({ problem, tests }, await evaluator.generated({ problem, tests }))).toBe(3)
  expect(await faults(dir, evaluator)).toEqual([])
})
