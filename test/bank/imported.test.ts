import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openBank } from '../../src/bank/bank.ts'
import { readProblem } from '../../src/bank/read.ts'
import { BankError } from '../../src/errors.ts'
import { temporaryFolder, told, writeFiles } from './fixture.ts'

const imported = resolve('test/fixtures/imported')

/** A copy of an imported problem, with some of its files replaced, that a test may change. */
function copyOf(id: string, files: { readonly [path: string]: string } = {}): string {
  const dir = join(temporaryFolder(), id)
  cpSync(join(imported, id), dir, { recursive: true })
  writeFiles(dir, files)
  return dir
}

function faultsOf(dir: string): string {
  return told(readProblem(dir).faults, dir)
}

const rootsYaml = readFileSync(join(imported, 'square-roots/problem.yaml'), 'utf8')

describe('an imported problem', () => {
  test('is read without what its format does not have', () => {
    const { problem, tests, faults } = readProblem(join(imported, 'square-roots'))
    expect(faults).toEqual([])
    expect(problem).toMatchObject({
      signature: { kind: 'stdio' },
      origin: { format: 'icpc', version: 'legacy', author: 'A. Nybody', source: 'A small contest' },
      limits: { timeMs: 300, tleMultiplier: 1.2, outputMb: 2 },
      compare: { mode: 'tokens', caseSensitive: false, spaceSensitive: false, abs: 1e-6, rel: 1e-6 },
      hints: ['Halve the range.'],
      clarify: [],
      approach: '',
      twist: '',
    })
    for (const key of ['reference', 'complexity']) expect(problem).not.toHaveProperty(key)
    expect(tests.map(({ in: text, out, inFile }) => [inFile, text, out])).toEqual([
      ['data/sample/1.in', '2 -1\n', 'Yes 1.41421356\nNo\n'],
      ['data/secret/big.in', undefined, undefined],
      ['data/secret/whole.in', undefined, undefined],
    ])
    expect(tests[2]?.compare).toEqual({ mode: 'tokens', caseSensitive: true, spaceSensitive: true })
  })

  test('has a validator, and flags of single tests', () => {
    const { problem, tests, faults } = readProblem(join(imported, 'any-sum'))
    expect(faults).toEqual([])
    expect(problem?.compare).toEqual({ mode: 'validator', path: 'output_validators/python', flags: [] })
    expect(problem?.constraints).toEqual([])
    expect(tests[2]?.flags).toEqual(['distinct'])
  })

  test('needs its keys all the same, each fault with its place', () => {
    const dir = copyOf('square-roots', {
      'problem.yaml': rootsYaml
        .replace('kind: stdio', 'kind: function')
        .replace('version: legacy', 'version: 2020')
        .replace('timeMs: 300', 'timeMs: -3, timeLimit: 1')
        .replace('hints: [Halve the range.]', 'hints: [a, b, c, d, e]'),
    })
    rmSync(join(dir, 'tests.yaml'))
    expect(faultsOf(dir)).toMatchInlineSnapshot(`
      "problem.yaml:1:1 function is missing: the kind is function
      problem.yaml:7:7 kind must be stdio, is 'function'
      problem.yaml:8:33 origin.version '2020' is not one of legacy, 2023-07
      problem.yaml:11:8 hints must hold at most 4, holds 5
      problem.yaml:13:18 limits.timeMs must be at least 1, is -3
      problem.yaml:13:22 limits.timeLimit is not a known key
      tests.yaml is missing"
    `)
  })

  test.each([
    [
      'without origin, all is asked for',
      rootsYaml.replace(/^origin.*\n/m, ''),
      /reference is missing\n(.*\n)*.*limits is not a known key/,
    ],
    [
      'a validator must be there',
      rootsYaml.replace(/^compare.*$/m, 'compare: {mode: validator, path: output_validators/none.py}'),
      /compare\.path there is no file or folder output_validators\/none\.py/,
    ],
    [
      'a validator lies within the problem',
      rootsYaml.replace(/^compare.*$/m, 'compare: {mode: validator, path: ../validate.py}'),
      /compare\.path must be a path within the problem's folder/,
    ],
  ])('%s', (_title, yaml, words) => {
    expect(faultsOf(copyOf('square-roots', { 'problem.yaml': yaml }))).toMatch(words)
  })

  test('tells every fault of its tests', () => {
    const dir = copyOf('square-roots', {
      'tests.yaml': `tests:
- {class: sample, inFile: data/sample/1.in, outFile: data/sample/none.ans}
- {class: sample, inFile: data/sample/1.in}
- {class: sample, in: "1\\n", out: "1\\n", inFile: data/sample/1.in}
- {class: large, generate: many, seed: 1}
- {class: typical, inFile: /etc/passwd, outFile: data/../../x}
- {class: typical, in: "1", out: "1", flags: [a]}
- {class: typical, in: "1", out: "1", compare: {mode: checker}}
- {class: typical, in: "1", out: "1", compare: {mode: tokens, spaceSensitve: true}}
`,
    })
    expect(faultsOf(dir)).toMatchInlineSnapshot(`
      "tests.yaml:2:54 tests[0].outFile there is no file data/sample/none.ans
      tests.yaml:3:3 tests[1].outFile is missing: a test has in and out, inFile and outFile, or generate
      tests.yaml:4:50 tests[2].inFile does not belong here: the test has in and out
      tests.yaml:5:28 tests[3].generate does not belong here: the tests of an imported problem are written
      tests.yaml:6:28 tests[4].inFile must be a path within the problem's folder, with / and without . or .., is '/etc/passwd'
      tests.yaml:6:50 tests[4].outFile must be a path within the problem's folder, with / and without . or .., is 'data/../../x'
      tests.yaml:7:46 tests[5].flags belongs to compare: {mode: validator} only, and the mode is tokens
      tests.yaml:8:48 tests[6].compare must be compared by tokens or lines
      tests.yaml:9:63 tests[7].compare.spaceSensitve is not a known key; did you mean 'spaceSensitive'?"
    `)
  })
})

describe('the bank', () => {
  const open = (dir: string, cacheDir: string) =>
    openBank({ roots: [join(dir, '..')], cacheDir, version: '1' })

  test('keeps no text of files: a changed sample is seen, and large tests cost no room', async () => {
    const dir = copyOf('square-roots')
    writeFileSync(join(dir, 'data/secret/big.in'), '1000000\n'.repeat(500_000))
    const cacheDir = temporaryFolder()
    const load = async () => {
      const bank = open(dir, cacheDir)
      return bank.load(await bank.find('square-roots'))
    }
    expect((await load()).tests[0]?.in).toBe('2 -1\n')
    writeFileSync(join(dir, 'data/sample/1.in'), '4\n')
    const again = await load()
    expect(again.tests[0]?.in).toBe('4\n')
    expect(again.tests[1]).not.toHaveProperty('in')
    const kept = readdirSync(cacheDir).map((name) => statSync(join(cacheDir, name)).size)
    expect(Math.max(...kept)).toBeLessThan(4000)
    rmSync(join(dir, 'data/sample/1.ans'))
    await expect(load()).rejects.toThrow(BankError)
  })
})
