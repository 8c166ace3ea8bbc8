import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { BankError } from '../../src/errors.ts'
import { openValidator } from '../../src/evaluate/validator.ts'
import { judgeIn, languages, temporaryFolder } from '../judge/judging.ts'
import { countingJudge, loadedFrom, replaceIn, someEvaluator } from './bank.ts'
import { importedProblem } from './imported.ts'

const limits = { timeMs: 2000, memoryKb: 512 * 1024 }

/** The folders of the two validators of the problem, which decide alike. */
const validators = ['output_validators/python', 'output_validators/cpp']

/** What compilers build, for all tests: a validator is compiled once. */
const builds = mkdtempSync(join(tmpdir(), 'prep-builds-'))
afterAll(() => rmSync(builds, { recursive: true }))

function submit(dir: string, source: string) {
  const judge = judgeIn(temporaryFolder(), undefined, builds)
  onTestFinished(() => judge.close())
  return someEvaluator(temporaryFolder(), judge).submit({
    loaded: loadedFrom(dir),
    language: languages.byName('python'),
    source,
    limits,
  })
}

describe.each(validators)('the validator of %s', (path) => {
  const problem = () => {
    const dir = importedProblem('any-sum')
    replaceIn(join(dir, 'problem.yaml'), validators[0] ?? '', path)
    return dir
  }

  it('accepts every right answer', async () => {
    for (const source of ['print(0, int(input()))', 'n = int(input())\nprint(n + 9)\nprint(-9)']) {
      const { verdict, tests } = await submit(problem(), source)
      expect([verdict, tests.map((test) => test.verdict)]).toEqual(['AC', ['AC', 'AC', 'AC']])
    }
  })

  it('gives its reason for a sample, and none for a hidden test', async () => {
    const { verdict, tests } = await submit(problem(), 'print(input(), 1)')
    expect(verdict).toBe('WA')
    expect(tests.map((test) => [test.verdict, test.reason, test.expected])).toEqual([
      ['WA', '5 + 1 is not 5', '2 3\n'],
      ['WA', undefined, undefined],
      ['WA', undefined, undefined],
    ])
  })

  it('gets the flags of a test', async () => {
    const { tests } = await submit(problem(), 'n = int(input())\nprint(n // 2, n - n // 2)')
    expect(tests.map((test) => test.verdict)).toEqual(['AC', 'AC', 'WA'])
  })

  it('reads large files and a large output', async () => {
    const dir = problem()
    const many = ' '.repeat(3_000_000)
    writeFileSync(join(dir, 'data/secret/two.in'), `${many}2\n`)
    writeFileSync(join(dir, 'data/secret/two.ans'), `${many}1 1\n`)
    const { tests } = await submit(dir, `print(0, ' ' * ${many.length}, int(input()))`)
    expect(tests.map((test) => test.verdict)).toEqual(['AC', 'AC', 'AC'])
  })
})

describe('a validator that is broken', () => {
  const fault = async (code: string) => {
    const dir = importedProblem('any-sum', { 'output_validators/one.py': code })
    rmSync(join(dir, 'output_validators/python'), { recursive: true })
    replaceIn(join(dir, 'problem.yaml'), 'output_validators/python', 'output_validators/one.py')
    return { dir, ...(await submit(dir, 'print(0, int(input()))')) }
  }

  it.each([
    ['ends with 0', 'pass', 'exit code 0; 42 accepts and 43 refuses'],
    ['ends with 1', 'raise ValueError("confused")', 'exit code 1; 42 accepts and 43 refuses'],
    ['tells why on standard error', 'raise ValueError("confused")', 'ValueError: confused'],
    ['crashes', 'import os; os.kill(os.getpid(), 11)', 'SIGSEGV'],
    ['does not parse', 'def (', 'exit code 1'],
    ['ends all around it', 'import os; os.kill(0, 9)', 'SIGKILL'],
  ])('that %s is a judge error', async (_title, code, words) => {
    const { dir, verdict, cause, remedy, tests } = await fault(code)
    expect([verdict, tests]).toEqual(['JE', []])
    expect(cause).toContain(`${join(dir, 'output_validators/one.py')}: `)
    expect(cause).toContain(words)
    expect(remedy).toContain('Mend the validator')
  })

  it('that does not compile is a judge error', async () => {
    const dir = importedProblem('any-sum')
    replaceIn(join(dir, 'problem.yaml'), 'output_validators/python', 'output_validators/cpp')
    appendFileSync(join(dir, 'output_validators/cpp/feedback.h'), 'int missing = nothing;\n')
    const { verdict, cause } = await submit(dir, 'print(0, int(input()))')
    expect(verdict).toBe('JE')
    expect(cause).toMatch(/output_validators\/cpp: .*feedback\.h.*nothing/s)
  })

  it('that holds several programs is a judge error', async () => {
    const dir = importedProblem('any-sum', { 'output_validators/python/other.py': 'def main():\n  main()\n' })
    rmSync(join(dir, 'output_validators/python/validate.py'))
    writeFileSync(join(dir, 'output_validators/python/another.py'), 'def main():\n  main()\n')
    expect(await submit(dir, 'print(1)')).toMatchObject({
      verdict: 'JE',
      cause: expect.stringContaining('several'),
    })
  })

  it.each([
    ['loops', 'while True: pass', 'CPU time'],
    ['sleeps', 'import time; time.sleep(1000)', 'sleeps'],
    ['eats memory', 'x = [0] * 200_000_000', 'MB'],
    ['floods', 'while True: print("x" * 1000)', 'output'],
  ])('that %s is stopped', async (_title, code, words) => {
    const dir = importedProblem('any-sum', { 'output_validators/one.py': code })
    const { judge } = countingJudge()
    const allowed = { timeMs: 1000, memoryKb: 256 * 1024 }
    const validator = openValidator(dir, 'output_validators/one.py', { judge, languages, allowed })
    const failing = validator.output({ input: '1', answer: '1', output: '1', flags: [] })
    await expect(failing).rejects.toThrow(BankError)
    await expect(failing).rejects.toMatchObject({ faults: [{ message: expect.stringContaining(words) }] })
  })
})

describe('tests in files', () => {
  const dir = () => importedProblem('square-roots')

  it('are compared as their problem and their group say', async () => {
    const roots = 'import sys\nfor x in map(float, sys.stdin.read().split()):\n    '
    const verdicts = async (line: string) =>
      (await submit(dir(), roots + line)).tests.map(({ verdict }) => verdict)
    expect(await verdicts("print(f'Yes {x ** .5}' if x >= 0 else 'No')")).toEqual(['AC', 'AC', 'AC'])
    // Another case and other white space is right but in the last test.
    expect(await verdicts("print(f'yes  {x ** .5}' if x >= 0 else 'NO')")).toEqual(['AC', 'AC', 'WA'])
    expect(await verdicts("print(f'Yes {x ** .5 + 1e-8}' if x >= 0 else 'No')")).toEqual(['AC', 'AC', 'WA'])
    expect(await verdicts("print(f'Yes {x ** .5 + 1e-4}' if x >= 0 else 'No')")).toEqual(['WA', 'WA', 'WA'])
  })

  it('are a judge error where one has gone', async () => {
    const gone = dir()
    const loaded = loadedFrom(gone)
    rmSync(join(gone, 'data/secret/big.ans'))
    const source = readFileSync(join(gone, 'submissions/accepted/library.ts'), 'utf8')
    const language = languages.byName('typescript')
    expect(await someEvaluator().submit({ loaded, language, source, limits })).toMatchObject({
      verdict: 'JE',
      cause: expect.stringContaining('data/secret/big.ans'),
    })
  })
})
