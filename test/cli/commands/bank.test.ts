import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtures, prep, solutionFile, temporary, warmHome } from '../prep.ts'

const bank = join(fixtures, 'bank')
let home: string

beforeAll(async () => {
  home = await warmHome()
})

const judgeKeys = 'problem language verdict passed total timeMs memoryKb limits isolation classes tests'
  .split(' ')
  .sort()

describe('judge', () => {
  it('accepts, as text and as one JSON document', async () => {
    const file = solutionFile('accepted/one-pass-map.ts')
    await prep('judge', 'pair-with-sum', file)
      .home(home)
      .expect({ code: 0, stdout: /^✓ AC accepted · 31 of 31 passed\n/, stderr: '' })
    const { json } = await prep('judge', 'pair-with-sum', file, '--json')
      .home(home)
      .expect({ code: 0, stderr: '' })
    expect(Object.keys(json).sort()).toEqual(judgeKeys)
    expect(json).toMatchObject({
      problem: 'pair-with-sum',
      language: 'typescript',
      verdict: 'AC',
      passed: 31,
      total: 31,
      limits: { timeMs: expect.any(Number), memoryKb: expect.any(Number) },
      classes: {
        sample: { passed: 2, total: 2, verdicts: { AC: 2 } },
        edge: { passed: 20, total: 20, verdicts: { AC: 20 } },
        typical: { passed: 6, total: 6, verdicts: { AC: 6 } },
        large: { passed: 3, total: 3, verdicts: { AC: 3 } },
      },
    })
    for (const test of json.tests)
      expect(Object.keys(test).sort()).toEqual(['class', 'memoryKb', 'timeMs', 'verdict'])
    expect(json.tests.length).toBe(31)
  })

  it('tells nothing of a hidden test but its class and verdict', async () => {
    const folder = temporary()
    const sources = {
      'wrong.ts':
        'export function addTwo(a: number, b: number) { console.log(a, b); console.error(a, b); return a + b === 3 || b === 0 ? a + b : a - b }\n',
      'throws.ts':
        "export function addTwo(a: number, b: number) { if (a > 9) throw new Error('not ' + a + ' and ' + b); return a + b }\n",
      'exits.ts':
        'export function addTwo(a: number, b: number) { if (a > 9) { console.log(a, b); process.exit(0) } return a + b }\n',
      'type.ts': 'export function addTwo(a: number, b: number) { return a > 9 ? [a, b] : a + b }\n',
    }
    const verdicts = { 'wrong.ts': 'WA', 'throws.ts': 'RTE', 'exits.ts': 'RTE', 'type.ts': 'WA' }
    for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source)
    for (const [name, verdict] of Object.entries(verdicts)) {
      const file = join(folder, name)
      const told = await prep('judge', 'add-two', file)
        .home(home)
        .env({ PREP_BANK: bank })
        .expect({ code: 1, stderr: '' })
      const asked = await prep('judge', 'add-two', file, '--json')
        .home(home)
        .env({ PREP_BANK: bank })
        .expect({ code: 1, stderr: '' })
      expect(asked.json).toMatchObject({ verdict, passed: 2, total: 5 })
      expect(Object.keys(asked.json).sort()).toEqual(judgeKeys)
      for (const test of asked.json.tests)
        if (test.class !== 'sample')
          expect(Object.keys(test).sort()).toEqual(['class', 'memoryKb', 'timeMs', 'verdict'])
      // Inputs, answers right and wrong, and labels of the hidden tests.
      for (const text of [told.stdout, asked.stdout])
        expect(text).not.toMatch(
          /xyzzy|70007|80008|150015|10001|600006|300003|900009|40000004|50000005|90000009|10000001/,
        )
    }
  })

  it('tells of a failed sample what was expected and what came', async () => {
    const file = join(temporary(), 'minus.py')
    writeFileSync(file, 'def addTwo(a, b):\n    print("here", a)\n    return a - b\n')
    const { stdout } = await prep('judge', 'add-two', file)
      .home(home)
      .env({ PREP_BANK: bank })
      .expect({ code: 1, stderr: '' })
    expect(stdout).toMatch(/✗ sample \d · WA wrong answer/)
    expect(stdout).toMatch(/a = 1\n\s+b = 2\n/)
    expect(stdout).toMatch(/expected {2}3\n\s+actual {4}-1\n/)
    expect(stdout).toContain('here 1')
    const { json } = await prep('judge', 'add-two', file, '--json')
      .home(home)
      .env({ PREP_BANK: bank })
      .expect({ code: 1 })
    expect(json.tests[1]).toMatchObject({
      class: 'sample',
      verdict: 'WA',
      expected: '3',
      actual: '-1',
      stdout: 'here 1\n',
    })
  })

  it('takes the language from the flag, and tells what does not compile', async () => {
    const file = join(temporary(), 'solution.txt')
    writeFileSync(file, 'def addTwo(a, b):\n    return a + b\n')
    const judge = (...flags: readonly string[]) =>
      prep('judge', 'add-two', file, ...flags)
        .home(home)
        .env({ PREP_BANK: bank })
    await judge('--language', 'python').expect({ code: 0, stdout: /^✓ AC/ })
    await judge('--language', 'javascript').expect({
      code: 1,
      stdout: /^✗ CE compile error · 0 of 5 passed\n/,
      stderr: '',
    })
    const { json } = await judge('--language', 'javascript', '--json').expect({ code: 1, stderr: '' })
    expect(Object.keys(json).sort()).toEqual([...judgeKeys, 'compile'].sort())
    expect(json).toMatchObject({ verdict: 'CE', tests: [], compile: { message: expect.stringMatching(/./) } })
  })
})

describe('list and view', () => {
  it('filter the bank, and show a statement', async () => {
    const { json } = await prep(
      'list',
      '--json',
      '--difficulty',
      'easy',
      '--topic',
      'hashing',
      '--kind',
      'function',
    )
      .home(home)
      .expect({ code: 0, stderr: '' })
    expect(Object.keys(json)).toEqual(['problems', 'faults'])
    expect(json.problems.map(({ id }: { id: string }) => id)).toContain('pair-with-sum')
    for (const problem of json.problems) {
      expect(Object.keys(problem).sort()).toEqual([
        'difficulty',
        'id',
        'kind',
        'minutes',
        'status',
        'title',
        'topics',
      ])
      expect(problem).toMatchObject({ difficulty: 'easy', kind: 'function', status: 'new' })
      expect(problem.topics).toContain('hashing')
    }
    expect((await prep('list', '--solved', '--json').home(home).expect({ code: 0 })).json.problems).toEqual(
      [],
    )
    const { stdout } = await prep('view', 'pair-with').home(home).expect({ code: 0, stderr: '' })
    expect(stdout).toContain('An auditor reads the lines of an account.')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('a statement as JSON has its samples and nothing of the hidden tests', async () => {
    const { json, stdout } = await prep('view', 'add-two', '--json')
      .home(home)
      .env({ PREP_BANK: bank })
      .expect({ code: 0, stderr: '' })
    expect(Object.keys(json).sort()).toEqual(
      'constraints difficulty kind minutes problem samples signature statement title topics'
        .split(' ')
        .sort(),
    )
    expect(json.samples[1]).toEqual({ in: 'a = 1\nb = 2', out: '3', explain: 'One and two make three.' })
    expect(stdout).not.toMatch(/xyzzy|70007|hints|approach/)
  })
})

describe('check', () => {
  it('tells all ten faults of a problem with their places, and such a problem cannot be used', async () => {
    const faulty = join(fixtures, 'ten-faults')
    const { stdout } = await prep('check', '.').home(home).cwd(faulty).expect({ code: 1, stderr: '' })
    expect(stdout.replace(/ in [\d.]+ s$/, '')).toMatchInlineSnapshot(`
      "✗ ten-faults/problem.yaml:1 (format: must be 1, is 2)
      ✗ ten-faults/problem.yaml:2 (id: must be the folder's name 'ten-faults', is 'another-id')
      ✗ ten-faults/problem.yaml:3 (title: must be a string, is 7)
      ✗ ten-faults/problem.yaml:4 (difficulty: 'simple' is not one of easy, medium, hard)
      ✗ ten-faults/problem.yaml:5 (minutes: must be at most 120, is 500)
      ✗ ten-faults/problem.yaml:6 (topics[0]: 'maths' is not one of the 25 known ones; did you mean 'math'?)
      ✗ ten-faults/problem.yaml:14 (function.params[0].type: 'integer' is not a type: use int, long, float, bool, string, T[], T?, ListNode<T> or TreeNode<T>)
      ✗ ten-faults/problem.yaml:17 (constraints: must hold at least 1, holds 0)
      ✗ ten-faults/problem.yaml:25 (hints: must hold exactly 4, holds 3)
      ✗ ten-faults/problem.yaml:32 (unknown: is not a known key)
      0 passed, 10 failed"
    `)
    const { json } = await prep('check', '.', '--json').home(home).cwd(faulty).expect({ code: 1, stderr: '' })
    expect(Object.keys(json)).toEqual(['passed', 'failed', 'skipped', 'proven', 'durationMs', 'items'])
    expect(json).toMatchObject({ passed: 0, failed: 10, skipped: 0 })
    expect(json.items[0]).toEqual({
      kind: 'problem',
      problem: 'ten-faults',
      file: 'ten-faults/problem.yaml',
      line: 1,
      ok: false,
      message: 'format: must be 1, is 2',
    })
    const start = await prep('start', 'ten-faults', '--json')
      .home(home)
      .env({ PREP_BANK: faulty })
      .expect({ code: 3, stdout: '' })
    expect(start.stderr).toMatch(/^error: Problem 'ten-faults' cannot be used: it has 10 faults\.\n/)
    for (const line of [1, 2, 3, 4, 5, 6, 14, 17, 25, 32])
      expect(start.stderr).toContain(`problem.yaml:${line}:`)
    await prep('list')
      .home(home)
      .env({ PREP_BANK: faulty })
      .expect({ code: 0, stdout: /pair-with-sum/, stderr: /^note: 10 fault/ })
  })

  it('judges the submissions of a bank', async () => {
    const { json } = await prep('check', bank, '--json').home(home).expect({ stderr: '' })
    const [submission] = json.items.filter(({ kind }: { kind: string }) => kind === 'submission')
    expect(submission).toMatchObject({ problem: 'add-two', expected: 'AC', actual: 'AC', ok: true })
  })

  it('judges the newest solutions of a folder of workspaces', async () => {
    const cwd = temporary()
    const inFolder = (...args: readonly string[]) =>
      prep(...args)
        .home(home)
        .cwd(cwd)
        .env({ PREP_BANK: bank })
    const untouched = await inFolder('start', 'pair-with-sum', '--json').expect({ code: 0 })
    await inFolder('stop', '--json').expect({ code: 0 })
    const edited = await inFolder('start', 'add-two', '--json', '--language', 'python').expect({ code: 0 })
    await inFolder('stop', '--yes', '--json').expect({ code: 0 })
    writeFileSync(edited.json.file, 'def addTwo(a, b):\n    return a + b\n')
    const first = await inFolder('check', 'practice', '--json').expect({ code: 0, stderr: '' })
    expect(first.json).toMatchObject({ passed: 1, failed: 0, skipped: 1 })
    expect(first.json.items).toMatchObject([
      {
        kind: 'solution',
        problem: 'pair-with-sum',
        ok: null,
        message: 'skipped: the starter was never edited',
      },
      { kind: 'solution', problem: 'add-two', expected: 'AC', actual: 'AC', ok: true },
    ])
    expect(join(cwd, first.json.items[0].file)).toBe(untouched.json.file)
    writeFileSync(edited.json.file, readFileSync(edited.json.file, 'utf8').replace('+', '-'))
    const second = await inFolder('check', 'practice').expect({ code: 1, stderr: '' })
    expect(second.stdout).toMatch(/✗ practice\/add-two\/.*\/solution\.py WA instead of AC/)
  })
})
