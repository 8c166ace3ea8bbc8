import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BankError } from '../../src/errors.ts'
import { temporaryFolder } from '../judge/judging.ts'
import { copyOf, countingJudge, loadedFrom, replaceIn, someEvaluator } from './bank.ts'

/** Generates the tests of a folder as a new run of the program would, with a cache; tells what had to be started. */
async function generate(dir: string, cacheDir: string) {
  const { judge, started } = countingJudge()
  const loaded = loadedFrom(dir)
  const generated = await someEvaluator(cacheDir, judge).generated(loaded)
  return { generated, started }
}

const fault = async (action: Promise<unknown>) => {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BankError)) throw new Error(`no BankError: ${error}`)
  return error
}

describe('generated tests', () => {
  it('are made once and kept, with the answers of the reference', async () => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    const first = await generate(dir, cache)
    expect(first.started).toEqual({ runners: 1, modules: 1 })
    expect([...first.generated.keys()]).toEqual([5, 6])
    expect(first.generated.get(5)?.sha256).toBe(loadedFrom(dir).tests[5]?.outSha256)
    const second = await generate(dir, cache)
    expect(second.started).toEqual({ runners: 0, modules: 0 })
    expect(second.generated).toEqual(first.generated)
  })

  it.each([
    ['generate.ts', '\n'],
    ['submissions/accepted/one-pass.ts', '\n// Changed.\n'],
  ])('are made again when %s changes', async (file, more) => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    await generate(dir, cache)
    appendFileSync(join(dir, file), more)
    expect((await generate(dir, cache)).started).toEqual({ runners: 1, modules: 1 })
  })

  it('are made again, each by itself, when its arguments change', async () => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    const before = await generate(dir, cache)
    replaceIn(join(dir, 'tests.yaml'), 'seed: 7', 'seed: 17')
    const after = await generate(dir, cache)
    expect(after.started).toEqual({ runners: 1, modules: 1 })
    expect(after.generated.get(5)).not.toEqual(before.generated.get(5))
    expect(after.generated.get(6)).toEqual(before.generated.get(6))
  })

  it('are the same on every run, for functions, classes and stdio', async () => {
    for (const name of ['weigh-chain', 'tiny-counter', 'add-lines']) {
      const dir = copyOf(name)
      const { generated } = await generate(dir, temporaryFolder())
      for (const [index, { sha256 }] of generated)
        expect(sha256, name).toBe(loadedFrom(dir).tests[index]?.outSha256)
      expect(generated.size).toBeGreaterThan(0)
    }
  })

  it.each([
    ['Math.random()', 'Math.random is not there'],
    ['Date.now()', 'the clock is not there'],
    ['new Date().getTime()', 'the clock is not there'],
    ["'a'.localeCompare('b')", 'the locale is not there'],
    ["require('node:fs').readdirSync('/').length", 'require is not there'],
    ['process.pid', 'Cannot read properties of undefined'],
    ['performance.now()', 'Cannot read properties of undefined'],
    ["(() => { throw new Error('my own') })()", 'my own'],
    ['random.pick([])', 'there is nothing to pick from'],
  ])('a generator that uses %s is the fault of the bank', async (impure, message) => {
    const dir = copyOf('weigh-chain')
    replaceIn(join(dir, 'generate.ts'), 'random.int(1, 9)', `1 + 0 * Number(${impure})`)
    const error = await fault(generate(dir, temporaryFolder()))
    expect(error.faults).toEqual([
      { file: join(dir, 'generate.ts'), message: expect.stringContaining(message) },
    ])
  })

  it('a generator that is not there is told with those that are', async () => {
    const dir = copyOf('weigh-chain')
    replaceIn(join(dir, 'tests.yaml'), 'generate: chain', 'generate: chian')
    expect((await fault(generate(dir, temporaryFolder()))).faults[0]?.message).toBe(
      "there is no exported function 'chian' (exported: chain, validate)",
    )
  })

  it('a generator whose input does not fit the signature is told', async () => {
    const dir = copyOf('weigh-chain')
    replaceIn(join(dir, 'generate.ts'), 'factor: random.pick([0.5, 0.25, 2])', "factor: 'half' as never")
    expect((await fault(generate(dir, temporaryFolder()))).faults[0]?.message).toContain(
      'factor: expected float, got string "half"',
    )
  })

  it('a generator with a syntax error is told', async () => {
    const dir = copyOf('weigh-chain')
    appendFileSync(join(dir, 'generate.ts'), 'export const = 5\n')
    expect((await fault(generate(dir, temporaryFolder()))).faults[0]?.message).toContain(
      'Expected identifier',
    )
  })

  it.each([
    ['throws', 'throw new Error("broken")', 'Error: broken'],
    ['answers with the wrong type', 'return 5 as never', 'expected long[], got number 5'],
    ['answers nothing', 'return undefined as never', 'expected long[], got undefined'],
    ['exits', 'process.exit(3)', 'it gave no answer (ended)'],
  ])('a reference that %s is the fault of the bank, and nothing is kept', async (_title, code, message) => {
    const dir = copyOf('weigh-chain')
    const cache = temporaryFolder()
    replaceIn(join(dir, 'submissions/accepted/one-pass.ts'), 'let sum = 0n', `${code}\n  let sum = 0n`)
    for (let round = 0; round < 2; round++) {
      const error = await fault(generate(dir, cache))
      expect(error.faults).toEqual([
        { file: join(dir, 'submissions/accepted/one-pass.ts'), message: expect.stringContaining(message) },
      ])
    }
  })
})
