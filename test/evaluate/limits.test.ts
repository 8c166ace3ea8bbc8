import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BankError } from '../../src/errors.ts'
import { languages, temporaryFolder } from '../judge/judging.ts'
import { copyOf, countingJudge, loadedFrom, replaceIn, someEvaluator } from './bank.ts'
import { importedProblem } from './imported.ts'

/** The limits as a new run of the program finds them, and how many programs it had to run for that. */
async function limitsOf(dir: string, language: string, cacheDir: string) {
  const { judge, started } = countingJudge()
  const evaluator = someEvaluator(cacheDir, judge)
  const loaded = loadedFrom(dir)
  await evaluator.tests(loaded)
  const before = started.runners
  const limits = await evaluator.limits(loaded, languages.byName(language))
  return { limits, measured: started.runners - before }
}

describe('limits', () => {
  it('are measured once for a language, twice over each accepted submission, and kept', async () => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    const first = await limitsOf(dir, 'python', cache)
    expect(first.measured).toBe(2)
    expect(first.limits.timeMs).toBeGreaterThanOrEqual(languages.byName('python').floorMs)
    expect(first.limits.memoryKb).toBe(512 * 1024)
    expect(await limitsOf(dir, 'python', cache)).toEqual({ limits: first.limits, measured: 0 })
    expect((await limitsOf(dir, 'typescript', cache)).measured).toBe(2)
  })

  it('of a language without an accepted submission come from the reference, times its slowness', async () => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    replaceIn(
      join(dir, 'submissions/accepted/one-pass.ts'),
      'let sum = 0n',
      'let sum = 0n\n  for (let i = 0; i < 1e8; i++);',
    )
    rmSync(join(dir, 'submissions/accepted/one_pass.py'))
    const { limits: python } = await limitsOf(dir, 'python', cache)
    const { limits: script } = await limitsOf(dir, 'typescript', cache)
    expect(python.timeMs).toBeGreaterThan(script.timeMs)
  })

  it.each(['generate.ts', 'tests.yaml', 'problem.yaml', 'submissions/accepted/one_pass.py'])(
    'are measured again when %s changes',
    async (file) => {
      const dir = copyOf('weigh-chain')
      const cache = temporaryFolder()
      await limitsOf(dir, 'python', cache)
      appendFileSync(join(dir, file), '\n')
      expect((await limitsOf(dir, 'python', cache)).measured).toBe(2)
    },
  )

  it('say the memory of the problem', async () => {
    const dir = copyOf('add-lines')
    appendFileSync(join(dir, 'problem.yaml'), 'memoryMb: 300\n')
    expect((await limitsOf(dir, 'python', temporaryFolder())).limits.memoryKb).toBe(300 * 1024)
  })

  it.each([
    ['raises', 'raise ValueError("no")'],
    ['exits', 'import os; os._exit(0)'],
  ])('cannot be measured on an accepted submission that %s', async (_title, code) => {
    const dir = copyOf('weigh-chain')
    replaceIn(join(dir, 'submissions/accepted/one_pass.py'), '    total = 0\n', `    ${code}\n`)
    const failing = limitsOf(dir, 'python', temporaryFolder())
    await expect(failing).rejects.toThrow(BankError)
    await expect(failing).rejects.toMatchObject({
      faults: [{ file: join(dir, 'submissions/accepted/one_pass.py') }],
    })
  })
})

describe('limits of an imported problem', () => {
  const importedLimits = async (dir: string, language: string) =>
    (await limitsOf(dir, language, temporaryFolder())).limits

  it('are no less than what the package states', async () => {
    const dir = importedProblem('square-roots')
    expect(await importedLimits(dir, 'typescript')).toEqual({
      timeMs: expect.any(Number),
      memoryKb: 256 * 1024,
      outputKb: 2048,
    })
    replaceIn(join(dir, 'problem.yaml'), 'timeMs: 300', 'timeMs: 7777')
    expect((await importedLimits(dir, 'typescript')).timeMs).toBe(7777)
    // None was accepted in Python, and it is slower than TypeScript; what is stated holds all the same.
    expect((await importedLimits(dir, 'python')).timeMs).toBe(7777)
  })

  it('come from the slowest accepted submission in any language, in whole seconds', async () => {
    const dir = importedProblem('any-sum', {
      'submissions/accepted/slow.py':
        'import time\nn = int(input())\nwhile time.process_time() < 0.6:\n    pass\nprint(0, n)\n',
    })
    rmSync(join(dir, 'submissions/accepted/beyond.cpp'))
    const cache = temporaryFolder()
    for (const language of ['python', 'typescript'])
      expect((await limitsOf(dir, language, cache)).limits.timeMs).toBe(2000)
    replaceIn(join(dir, 'problem.yaml'), 'compare:', 'limits: {acMultiplier: 10}\ncompare:')
    const { timeMs } = await importedLimits(dir, 'typescript')
    expect(timeMs).toBeGreaterThanOrEqual(6000)
    expect(timeMs % 1000).toBe(0)
  })

  it('are more for a slower language that has no accepted submission', async () => {
    const dir = importedProblem('any-sum')
    rmSync(join(dir, 'submissions/accepted/with-zero.py'))
    replaceIn(
      join(dir, 'submissions/accepted/beyond.cpp'),
      'std::cin >> n;',
      'std::cin >> n;\n    while (clock() < CLOCKS_PER_SEC * 0.15);',
    )
    replaceIn(join(dir, 'submissions/accepted/beyond.cpp'), '#include', '#include <ctime>\n#include')
    const cpp = await importedLimits(dir, 'cpp')
    expect(cpp.timeMs).toBe(1000)
    expect((await importedLimits(dir, 'python')).timeMs).toBeGreaterThan(cpp.timeMs * 4)
  })

  it('leave out an accepted submission that fails here', async () => {
    const dir = importedProblem('any-sum', { 'submissions/accepted/fails.py': 'raise ValueError\n' })
    rmSync(join(dir, 'submissions/accepted/with-zero.py'))
    rmSync(join(dir, 'submissions/accepted/beyond.cpp'))
    expect((await importedLimits(dir, 'typescript')).timeMs).toBe(1000)
  })

  it.each(['data/secret/two.in', 'submissions/accepted/with-zero.py'])(
    'are measured again when %s changes',
    async (file) => {
      const dir = importedProblem('any-sum')
      const cache = temporaryFolder()
      rmSync(join(dir, 'submissions/accepted/beyond.cpp'))
      expect((await limitsOf(dir, 'python', cache)).measured).toBe(2)
      expect((await limitsOf(dir, 'typescript', cache)).measured).toBe(0)
      appendFileSync(join(dir, file), '\n')
      expect((await limitsOf(dir, 'python', cache)).measured).toBe(2)
    },
  )
})
