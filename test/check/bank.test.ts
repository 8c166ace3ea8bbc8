import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBank, problemFolders } from '../../src/check/bank.ts'
import type { CheckItem } from '../../src/check/item.ts'
import { copyOf, replaceIn, someEvaluator } from '../evaluate/bank.ts'

/** What the small bank lacks of the standard on purpose: it is too small. */
const isCount = ({ message = '' }: CheckItem): boolean => /needs at least/.test(message)

/** Checks a folder; answers what is wrong, by file, but for the counts of the standard. */
async function faults(folder: string): Promise<string[]> {
  const { items } = await check(folder)
  return items
    .filter((item) => item.ok === false && !isCount(item))
    .map((item) => line(item, folder))
    .sort()
}

async function check(folder: string) {
  let expected = 0
  const done: CheckItem[][] = []
  const progress = {
    add: (jobs: number) => {
      expected += jobs
    },
    done: (items: readonly CheckItem[]) => void done.push([...items]),
  }
  const items = await checkBank(problemFolders(folder), {
    evaluator: someEvaluator(),
    width: 2,
    progress,
    signal: new AbortController().signal,
  })
  return { items, expected, done }
}

const line = ({ file, line: at, expected, actual, message }: CheckItem, folder: string): string =>
  [
    `${relative(folder, file)}${at === undefined ? '' : `:${at}`}`,
    expected && `${expected}, got ${actual ?? 'none'}`,
    message,
  ]
    .filter(Boolean)
    .join(' | ')

describe('checking a bank', () => {
  it('the small bank is right in all but its size', async () => {
    const folder = copyOf()
    const { items, expected, done } = await check(folder)
    expect(
      items.filter((item) => item.ok === false && !isCount(item)).map((item) => line(item, folder)),
    ).toEqual([])
    const submissions = items.filter(({ kind }) => kind === 'submission')
    expect(submissions).toHaveLength(15)
    for (const { expected: wanted, actual, ok } of submissions) expect([actual, ok]).toEqual([wanted, true])
    expect(done).toHaveLength(expected)
  })

  it('is done for one problem by its folder', () => {
    const folder = copyOf()
    expect(problemFolders(join(folder, 'any-pair'))).toEqual([join(folder, 'any-pair')])
    expect(problemFolders(folder).map((dir) => relative(folder, dir))).toEqual([
      'add-lines',
      'any-pair',
      'tiny-counter',
      'weigh-chain',
    ])
  })

  it('tells submissions whose verdict is not that of their folder', async () => {
    const folder = copyOf('any-pair')
    mkdirSync(join(folder, 'submissions/time_limit_exceeded'))
    renameSync(
      join(folder, 'submissions/wrong_answer/twice.py'),
      join(folder, 'submissions/time_limit_exceeded/twice.py'),
    )
    renameSync(
      join(folder, 'submissions/accepted/last_pair.py'),
      join(folder, 'submissions/wrong_answer_last_pair.py'),
    )
    mkdirSync(join(folder, 'submissions/run_time_error'))
    writeFileSync(
      join(folder, 'submissions/accepted/wrong.py'),
      'def anyPair(numbers, target):\n    return []\n',
    )
    writeFileSync(
      join(folder, 'submissions/run_time_error/right.py'),
      'def anyPair(numbers, target):\n    return [1, 4] if len(numbers) > 1 and target else [-1, 1] if target == 0 else []\n',
    )
    expect(await faults(folder)).toEqual([
      expect.stringMatching(/^submissions\/accepted\/wrong\.py \| AC, got WA \| test 1 \(sample\)/),
      expect.stringMatching(/^submissions\/run_time_error\/right\.py \| RTE, got AC/),
      expect.stringMatching(/^submissions\/time_limit_exceeded\/twice\.py \| TLE, got WA/),
      expect.stringContaining('submissions/wrong_answer_last_pair.py | is not'),
    ])
  })

  it('tells a hash that has drifted, with its line', async () => {
    const folder = copyOf('weigh-chain')
    replaceIn(join(folder, 'tests.yaml'), '75102d59', '75102d5a')
    expect(await faults(folder)).toEqual([
      expect.stringMatching(
        /^tests\.yaml:10 \| tests\[5\]\.outSha256: the generated answer hashes to 75102d59/,
      ),
    ])
  })

  it('tells every input that validate refuses', async () => {
    const folder = copyOf('any-pair')
    replaceIn(join(folder, 'generate.ts'), 'numbers.length <= 100', 'numbers.length === 3')
    expect(await faults(folder)).toEqual([
      'tests.yaml:2 | tests[0]: validate refuses the input: too many',
      'tests.yaml:3 | tests[1]: validate refuses the input: too many',
    ])
  })

  it.each([
    [
      'returns no verdict',
      'undefined as never',
      'validate must return true or a reason as text, and returned undefined',
    ],
    ['throws', "(() => { throw new Error('confused') })()", 'confused'],
  ])('tells a validate that %s', async (_title, code, message) => {
    const folder = copyOf('any-pair')
    writeFileSync(join(folder, 'generate.ts'), `export const validate = (): true | string => ${code}\n`)
    expect(await faults(folder)).toEqual([`generate.ts | ${message}`])
  })

  it('tells what a checker wrongly accepts and refuses', async () => {
    const folder = copyOf('any-pair')
    replaceIn(
      join(folder, 'check.ts'),
      '  if (a + b !== target)',
      '  if (a + b === 0) return true\n  if (a === 1 && b === 4) return "not that one"\n  if (a + b !== target)',
    )
    rmSync(join(folder, 'submissions'), { recursive: true })
    mkdirSync(join(folder, 'submissions/accepted'), { recursive: true })
    writeFileSync(join(folder, 'submissions/accepted/first-pair.ts'), 'export const anyPair = () => []\n')
    expect((await faults(folder)).filter((fault) => fault.startsWith('tests'))).toEqual([
      'tests.yaml:2 | tests[0]: the checker refuses the expected answer: not that one',
      'tests.yaml:4 | tests[2]: the checker accepts a bad answer: [0,0]',
    ])
  })

  it('tells all faults of the files at once, and judges nothing then', async () => {
    const folder = copyOf('any-pair')
    rmSync(join(folder, 'check.ts'))
    replaceIn(join(folder, 'problem.yaml'), 'minutes: 10', 'minutes: ten')
    replaceIn(
      join(folder, 'tests.yaml'),
      '{class: sample, in: {numbers: [1], target: 2}',
      '{class: edge, label: one, in: {numbers: [1], target: two}',
    )
    const { items } = await check(folder)
    expect(items.every(({ kind, ok }) => kind === 'problem' && ok === false)).toBe(true)
    const told = items.map((item) => line(item, folder)).join('\n')
    for (const part of [
      'problem.yaml:5 | minutes',
      'tests.yaml:3 | tests[1].in.target',
      'at least 2 tests of class sample',
      'check.ts | is missing',
    ])
      expect(told).toContain(part)
  })

  it('tells what is missing of the standard by counting', async () => {
    const folder = copyOf('any-pair')
    rmSync(join(folder, 'submissions/accepted/last_pair.py'))
    const { items } = await check(folder)
    const told = items.filter(({ ok }) => ok === false).map((item) => line(item, folder))
    expect(told).toEqual([
      'tests.yaml | hidden tests: 1, needs at least 12',
      'tests.yaml | tests of class large: 0, needs at least 2',
      'tests.yaml | tests of class edge: 1, needs at least 3',
      'submissions/accepted | has no accepted submission in Python',
      'submissions | known bugs: 1, needs at least 3',
    ])
  })

  it('goes on where a reference fails', async () => {
    const folder = copyOf()
    appendFileSync(join(folder, 'tiny-counter/submissions/accepted/field.ts'), "throw new Error('broken')\n")
    const found = await faults(folder)
    expect(found.every((fault) => fault.startsWith('tiny-counter/'))).toBe(true)
    expect(found.join('\n')).toContain('submissions/accepted/field.ts | Error: broken'.slice(0, 30))
  })
})
