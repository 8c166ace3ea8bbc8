import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BankError } from '../../src/errors.ts'
import { languages, temporaryFolder } from '../judge/judging.ts'
import { copyOf, countingJudge, loadedFrom, replaceIn, someEvaluator } from './bank.ts'

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
