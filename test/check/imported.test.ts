import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBank } from '../../src/check/bank.ts'
import { someEvaluator } from '../evaluate/bank.ts'
import { importedProblem } from '../evaluate/imported.ts'

/** Checks a problem; answers each item as a line, without times. */
async function check(dir: string): Promise<string[]> {
  const told: string[] = []
  const items = await checkBank([dir], {
    evaluator: someEvaluator(),
    width: 2,
    progress: {
      add: () => {},
      done: (found) => void told.push(...found.map(({ file }) => file)),
    },
    signal: new AbortController().signal,
  })
  expect(told.sort()).toEqual(items.map(({ file }) => file).sort())
  return items
    .map(({ file, line, ok, actual, expected, message = '' }) =>
      [
        ok === null ? '-' : ok ? '✓' : '✗',
        `${relative(dir, file) || '.'}${line === undefined ? '' : `:${line}`}`,
        actual && (actual === expected ? actual : `${actual} instead of ${expected}`),
        message.replace(/\d+ of \d+ ms/, '… ms').split('\n')[0],
      ]
        .filter(Boolean)
        .join(' '),
    )
    .sort()
}

describe('checking an imported problem', () => {
  it('judges its submissions by their folders, and names what is left out', async () => {
    expect(await check(importedProblem('any-sum'))).toEqual([
      '- input_validators/one-number.ctd skipped: an input validator in a language that prep does not run',
      expect.stringMatching(
        /^- submissions\/accepted\/with-zero\.kt skipped: is not a program in a known language \(\.ts, .*\.cpp/,
      ),
      '✓ .',
      '✓ submissions/accepted/beyond.cpp AC … ms',
      '✓ submissions/accepted/with-zero.py AC … ms',
      '✓ submissions/brute_force/until-seven.py RTE',
      '✓ submissions/rejected/one-word.py WA',
      '✓ submissions/run_time_error/divides.py RTE',
      '✓ submissions/wrong_answer/halves.py WA',
    ])
  })

  it('takes the limits and margins that the package states', async () => {
    expect(await check(importedProblem('square-roots'))).toEqual([
      '✓ .',
      '✓ submissions/accepted/library.ts AC … ms',
      expect.stringMatching(
        /^✓ submissions\/time_limit_exceeded\/wrong-and-slow\.ts TLE over 1\.2 times the limit of \d+ ms$/,
      ),
      '✓ submissions/wrong_answer/all-in-one-line.ts WA',
    ])
  })

  it('tells answers and inputs that its own validators refuse', async () => {
    const dir = importedProblem('any-sum', {
      'data/secret/two.ans': '1 2\n',
      'data/secret/distinct/even.in': '08\n',
    })
    rmSync(join(dir, 'submissions'), { recursive: true })
    expect(await check(dir)).toEqual([
      '- input_validators/one-number.ctd skipped: an input validator in a language that prep does not run',
      '✗ tests.yaml:3 tests[1]: the expected answer is refused: 1 + 2 is not 2',
      '✗ tests.yaml:4 tests[2]: input_validators/one-number.py refuses the input: exit code 43 instead of 42. It said: not one number in a line of its own',
    ])
  })

  it('tells a validator that is broken, once', async () => {
    const dir = importedProblem('any-sum', {
      'output_validators/python/validate.py': 'def main():\n    raise ValueError("confused")\n\nmain()\n',
    })
    rmSync(join(dir, 'input_validators'), { recursive: true })
    rmSync(join(dir, 'submissions/accepted/with-zero.kt'))
    for (const folder of ['rejected', 'wrong_answer', 'run_time_error', 'brute_force'])
      rmSync(join(dir, 'submissions', folder), { recursive: true })
    rmSync(join(dir, 'submissions/accepted/beyond.cpp'))
    expect(await check(dir)).toEqual([
      expect.stringMatching(/^✗ output_validators\/python It ended with exit code 1; 42 accepts/),
      expect.stringMatching(
        /^✗ submissions\/accepted\/with-zero\.py JE instead of AC output_validators\/python failed\..*exit code 1/,
      ),
    ])
  })

  it('tells submissions that earn another verdict', async () => {
    const dir = importedProblem('any-sum')
    const at = (name: string): string => join(dir, 'submissions', name)
    renameSync(at('accepted/beyond.cpp'), at('rejected/beyond.cpp'))
    renameSync(at('wrong_answer/halves.py'), at('brute_force/halves.py'))
    mkdirSync(at('time_limit_exceeded'))
    renameSync(at('run_time_error/divides.py'), at('time_limit_exceeded/divides.py'))
    expect((await check(dir)).filter((line) => line.startsWith('✗'))).toEqual([
      '✗ submissions/brute_force/halves.py WA instead of TLE test 3 (typical: distinct/even): must be one of TLE, RTE, MLE, OLE',
      '✗ submissions/rejected/beyond.cpp AC instead of WA must be one of WA, TLE, RTE, MLE, OLE, CE',
      '✗ submissions/time_limit_exceeded/divides.py RTE instead of TLE test 2 (typical: two): ZeroDivisionError: integer division or modulo by zero (exit code 1)',
    ])
  })

  it('tells a test that is no text', async () => {
    const dir = importedProblem('square-roots')
    writeFileSync(join(dir, 'data/secret/big.in'), Buffer.from([0x31, 0xff, 0x0a]))
    rmSync(join(dir, 'submissions'), { recursive: true })
    expect(await check(dir)).toEqual(['✗ tests.yaml:3 tests[1]: data/secret/big.in is not UTF-8'])
  })
})
