import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BankOptions, openBank } from '../../src/bank/bank.ts'
import { BankError, UsageError } from '../../src/errors.ts'
import { problemYaml, temporaryFolder, testsYaml, told, writeFiles, writeProblem } from './fixture.ts'

/** A root with problems, and a bank that is opened anew at each call, as each command does. */
function bankOf(...ids: string[]) {
  const home = temporaryFolder()
  const root = join(home, 'problems')
  for (const id of ids) writeProblem(root, id)
  const open = (options: Partial<BankOptions> = {}) =>
    openBank({ roots: [root], cacheDir: join(home, 'cache'), version: '1', ...options })
  return { home, root, cacheDir: join(home, 'cache'), open }
}

/** Makes a file nonsense without a trace in its size, time or inode. */
function scramble(file: string): void {
  const { size, atime, mtime, mtimeMs } = statSync(file)
  writeFileSync(file, '}'.repeat(size))
  utimesSync(file, atime, mtime)
  expect(statSync(file).mtimeMs).toBe(mtimeMs)
}

/** Gives a file a time in whole seconds, which can be given again exactly. */
function settle(file: string): void {
  utimesSync(file, 1_700_000_000, 1_700_000_000)
}

describe('list', () => {
  test('is sorted by id and holds what choosing needs', async () => {
    const { open, root } = bankOf('b-two', 'a-one', 'b-one')
    const problems = await open().list()
    expect(problems.map(({ id }) => id)).toEqual(['a-one', 'b-one', 'b-two'])
    expect(problems[0]).toEqual({
      id: 'a-one',
      title: 'Count the tall ones',
      difficulty: 'easy',
      minutes: 10,
      topics: ['arrays', 'math'],
      kind: 'function',
      dir: join(root, 'a-one'),
    })
    expect(await open().list()).toEqual(problems)
  })

  test('leaves out what cannot be read, and faults tells it, from the cache too', async () => {
    const { open, root } = bankOf('good')
    writeProblem(root, 'bad', { 'problem.yaml': problemYaml('bad').replace('easy', 'eazy') })
    writeFiles(root, {
      'half/tests.yaml': testsYaml,
      'notes/readme.md': '',
      '.git/problem.yaml': '',
      'bank.d.ts': '',
    })
    for (const bank of [open(), open()]) {
      expect((await bank.list()).map(({ id }) => id)).toEqual(['good'])
      expect(told(await bank.faults(), root)).toBe(
        "bad/problem.yaml:4:13 difficulty 'eazy' is not one of easy, medium, hard; did you mean 'easy'?\n" +
          'half/problem.yaml is missing',
      )
    }
  })

  test('sees what was changed, added and removed', async () => {
    const { open, root } = bankOf('one', 'two')
    await open().list()
    writeFiles(root, { 'one/problem.yaml': problemYaml('one').replace('Count the', 'Count all the') })
    rmSync(join(root, 'two'), { recursive: true })
    writeProblem(root, 'three')
    expect((await open().list()).map(({ title }) => title)).toEqual([
      'Count all the tall ones',
      'Count the tall ones',
    ])
    expect((await open().list()).map(({ id }) => id)).toEqual(['one', 'three'])
  })

  test('the first root that has an id wins', async () => {
    const { home, open, root } = bankOf('one', 'two')
    const mine = join(home, 'mine')
    writeProblem(mine, 'two', { 'problem.yaml': problemYaml('two').replace('Count', 'Recount') })
    const bank = open({ roots: [mine, root, `${mine}/`] })
    expect(bank.roots).toEqual([mine, root])
    expect((await bank.list()).map(({ title }) => title)).toEqual([
      'Count the tall ones',
      'Recount the tall ones',
    ])
    expect(told(await bank.faults(), home)).toBe(
      `problems/two/problem.yaml id 'two' is left out: ${join(mine, 'two')} has that id already`,
    )
  })

  test('a root that is not there is a fault, and the others are listed', async () => {
    const { home, open, root } = bankOf('one')
    const bank = open({ roots: [join(home, 'nowhere'), root] })
    expect(await bank.list()).toHaveLength(1)
    expect(told(await bank.faults(), home)).toBe(
      'nowhere there is no such folder of problems, or it may not be read',
    )
  })
})

describe('find', () => {
  test('by id or unique prefix, in any case', async () => {
    const bank = bankOf('pair', 'pair-with-sum', 'widest-banner').open()
    expect((await bank.find('pair')).id).toBe('pair')
    expect((await bank.find('pair-w')).id).toBe('pair-with-sum')
    expect((await bank.find(' Widest ')).id).toBe('widest-banner')
    expect((await bank.byId('pair')).id).toBe('pair')
    await expect(bank.byId('widest')).rejects.toThrow("There is no problem 'widest'.")
  })

  test('names near misses of an unknown one, and the candidates of an ambiguous one', async () => {
    const bank = bankOf('pair-with-sum', 'pair-with-gap', 'widest-banner').open()
    const refusal = async (query: string) => {
      const error = await bank.find(query).catch((thrown: unknown) => thrown)
      return error instanceof UsageError ? [error.message, ...error.remedies].join(' ') : error
    }
    expect(await refusal('pair-wiht-sum')).toBe(
      "There is no problem 'pair-wiht-sum'. Did you mean pair-with-sum? See all problems: prep list",
    )
    expect(await refusal('banner')).toContain('Did you mean widest-banner?')
    expect(await refusal('zzz')).toBe("There is no problem 'zzz'. See all problems: prep list")
    expect(await refusal('')).toContain('There is no problem')
    expect(await refusal('pair')).toBe(
      "'pair' fits 2 problems. Name one of them: pair-with-gap, pair-with-sum.",
    )
  })

  test('a problem that is there but cannot be read is told with its faults', async () => {
    const { open, root } = bankOf('good')
    writeProblem(root, 'bad', { 'problem.yaml': 'format: 2\n' })
    const error = await open()
      .find('bad')
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(BankError)
    expect(error).toMatchObject({ exitCode: 3, faults: { length: 15 } })
  })
})

describe('load', () => {
  test('answers the problem and its tests; loadProblem the problem alone', async () => {
    const bank = bankOf('one').open()
    const summary = await bank.find('one')
    const { problem, tests } = await bank.load(summary)
    expect(problem).toMatchObject(summary)
    expect(tests).toHaveLength(5)
    expect(await bank.loadProblem(summary)).toEqual(problem)
  })

  test('an unchanged problem is read from the cache, not from its YAML', async () => {
    const { open, root } = bankOf('one')
    const files = [join(root, 'one/problem.yaml'), join(root, 'one/tests.yaml')]
    files.map(settle)
    const first = open()
    const summary = await first.find('one')
    const before = await first.load(summary)
    await first.loadProblem(summary)
    files.map(scramble)
    const second = open()
    expect(await second.list()).toEqual([summary])
    expect(await second.load(summary)).toEqual(before)
    expect(await second.loadProblem(summary)).toEqual(before.problem)
    // Another version of the program does not believe the cache, and so sees the nonsense.
    await expect(open({ version: '2' }).load(summary)).rejects.toBeInstanceOf(BankError)
    expect(await open({ version: '2' }).list()).toEqual([])
  })

  test('keeps big integers and odd floats in the cache', async () => {
    const { open, root } = bankOf()
    const params = "params: [{name: big, type: long}, {name: odd, type: 'float[]'}]"
    const odd = 'in: {big: 9007199254740993, odd: [.nan, -.inf, -0]}, out: 1'
    writeProblem(root, 'one', {
      'problem.yaml': problemYaml('one').replace(/params: .*/, params),
      'tests.yaml': `tests:\n- {class: sample, explain: x, ${odd}}\n- {class: sample, explain: x, ${odd}}\n- {class: large, label: l, generate: g, seed: 1, args: {max: 9223372036854775807}}\n`,
    })
    const summary = await open().find('one')
    const before = await open().load(summary)
    expect(before.tests[0]?.in).toEqual({
      big: 9007199254740993n,
      odd: [Number.NaN, Number.NEGATIVE_INFINITY, -0],
    })
    expect(before.tests[2]?.generate?.args).toEqual({ max: 9223372036854775807n })
    expect(await open().load(summary)).toEqual(before)
  })

  test('sees a change of either file', async () => {
    const { open, root } = bankOf('one')
    const summary = await open().find('one')
    await open().load(summary)
    writeFiles(root, {
      'one/tests.yaml': `${testsYaml}- {class: typical, in: {heights: [], least: 0}, out: 0}\n`,
    })
    expect((await open().load(summary)).tests).toHaveLength(6)
    writeFiles(root, { 'one/problem.yaml': problemYaml('one').replace('minutes: 10', 'minutes: 15') })
    expect((await open().load(summary)).problem.minutes).toBe(15)
    expect((await open().loadProblem(summary)).minutes).toBe(15)
  })

  test('tells all faults of both files, also where the cache has an older state', async () => {
    const { open, root } = bankOf('one')
    const summary = await open().find('one')
    await open().load(summary)
    writeFiles(root, {
      'one/problem.yaml': problemYaml('one').replace('minutes: 10', 'minutes: 1'),
      'one/tests.yaml': testsYaml.replace('least: 2}, out: 1, explain', 'out: 1, explain'),
    })
    const error = await open()
      .load(summary)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(BankError)
    expect(
      error instanceof BankError && [error.message, told(error.faults, join(root, 'one'))],
    ).toMatchInlineSnapshot(`
      [
        "Problem 'one' cannot be used: it has 2 faults.",
        "problem.yaml:5:10 minutes must be at least 5, is 1
      tests.yaml:3:1 YAML: Flow map in block collection must be sufficiently indented and end with a }",
      ]
    `)
  })

  test('view and hints do not need tests', async () => {
    const { open, root } = bankOf('one')
    rmSync(join(root, 'one/tests.yaml'))
    const summary = await open().find('one')
    expect((await open().loadProblem(summary)).hints).toHaveLength(4)
    await expect(open().load(summary)).rejects.toBeInstanceOf(BankError)
  })
})

describe('a cache', () => {
  test('that is damaged is made again', async () => {
    const { open, cacheDir } = bankOf('one')
    const summary = await open().find('one')
    const whole = await open().load(summary)
    const files = readdirSync(cacheDir)
    expect(files).toHaveLength(2)
    for (const damage of ['', '{"key":', '[]']) {
      for (const file of files) writeFileSync(join(cacheDir, file), damage)
      expect(await open().load(await open().find('one'))).toEqual(whole)
      for (const file of files) expect(readFileSync(join(cacheDir, file), 'utf8').length).toBeGreaterThan(50)
    }
  })

  test('that cannot be written does not matter', async () => {
    const { home, open } = bankOf('one')
    writeFiles(home, { file: '' })
    const bank = open({ cacheDir: join(home, 'file', 'cache') })
    expect((await bank.load(await bank.find('one'))).tests).toHaveLength(5)
    expect(existsSync(join(home, 'file', 'cache'))).toBe(false)
  })

  test('does not mistake one root for another that took its place', async () => {
    const { home, open, root } = bankOf('one')
    await open().load(await open().find('one'))
    const other = join(home, 'other')
    cpSync(root, other, { recursive: true })
    writeFiles(other, { 'one/problem.yaml': problemYaml('one').replace('minutes: 10', 'minutes: 99') })
    rmSync(root, { recursive: true })
    renameSync(other, root)
    expect((await open().find('one')).minutes).toBe(99)
    expect((await open().load(await open().find('one'))).problem.minutes).toBe(99)
  })
})
