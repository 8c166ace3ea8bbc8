import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePackage } from '../../../src/bank/import/write.ts'
import { readProblem } from '../../../src/bank/read.ts'
import { temporaryFolder } from '../fixture.ts'
import { brought, packages, packageWith, plainPackage, read, reasons } from './package.ts'

/** A package brought over and read back by the bank. */
function readBack(source: string) {
  const dir = brought(source)
  const { problem, tests, faults } = readProblem(dir)
  expect(faults).toEqual([])
  if (problem === undefined) throw new Error('no problem')
  return { dir, problem, tests }
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()

describe('whole packages', () => {
  it('legacy, TeX, a float tolerance', () => {
    const { dir, problem, tests } = readBack(join(packages, 'meanspeed'))
    expect(problem).toMatchObject({
      title: 'Mean speed',
      kind: 'stdio',
      memoryMb: 256,
      compare: { mode: 'tokens', caseSensitive: false, spaceSensitive: false, abs: 1e-6, rel: 1e-6 },
      limits: { acMultiplier: 4, tleMultiplier: 2 },
      origin: {
        format: 'icpc',
        version: 'legacy',
        author: 'Ada Example and Bo Example',
        source: 'Winter Practice 2024',
        license: 'cc by-sa',
        url: 'https://contest.example/2024',
      },
    })
    expect(tests.map((test) => [test.class, test.label, test.inFile, test.outFile])).toEqual([
      ['sample', '1', 'data/sample/1.in', 'data/sample/1.ans'],
      ['typical', '01-one', 'data/secret/01-one.in', 'data/secret/01-one.ans'],
      ['typical', '02-thirds: slower at the end', 'data/secret/02-thirds.in', 'data/secret/02-thirds.ans'],
    ])
    expect(filesIn(dir)).toEqual([
      'data/sample/1.ans',
      'data/sample/1.in',
      'data/secret/01-one.ans',
      'data/secret/01-one.in',
      'data/secret/02-thirds.ans',
      'data/secret/02-thirds.in',
      'input_validators/lines.py',
      'problem.yaml',
      'submissions/accepted/sum.py',
      'submissions/wrong_answer/floor.py',
      'submissions/wrong_answer/mean-of-means.py',
      'tests.yaml',
    ])
  })

  it('legacy, groups of tests in the order of their names, with flags of their own', () => {
    const { problem, tests } = readBack(join(packages, 'grouped'))
    expect(problem.compare).toEqual({ mode: 'tokens', caseSensitive: true, spaceSensitive: false })
    expect(tests.map((test) => [test.class, test.label, test.compare])).toEqual([
      ['sample', '1', undefined],
      ['typical', 'group1/a', undefined],
      ['typical', 'group1/b', undefined],
      ['large', 'group10/last', undefined],
      ['typical', 'group2/deep/two', { mode: 'tokens', caseSensitive: true, spaceSensitive: true }],
    ])
  })

  it('legacy, a validator in Python', () => {
    const { problem, tests } = readBack(join(packages, 'anysplit'))
    expect(problem.compare).toEqual({
      mode: 'validator',
      path: 'output_validators/check.py',
      flags: ['strict'],
    })
    expect(tests[0]?.explain).toBe(
      'Also 1 and 4 would do.\n\nThe statement shows this output:\n\n```\n2 3\n```',
    )
  })

  it('2023-07, a validator in C++ of two files, constants, submissions.yaml', () => {
    const { dir, problem, tests } = readBack(join(packages, 'newstyle'))
    expect(problem).toMatchObject({
      title: 'Near enough',
      memoryMb: 512,
      limits: { timeMs: 1500, acMultiplier: 3, tleMultiplier: 1.5, outputMb: 4 },
      compare: { mode: 'validator', path: 'output_validator', flags: [] },
      origin: { version: '2023-07', source: 'Spring Cup, Old Cup', url: 'https://spring.example' },
    })
    expect(tests.map(({ label, flags, explain }) => [label, flags, explain])).toEqual([
      ['1', undefined, 'Everything from 7 to 13 is right.'],
      ['a', ['--low', '1'], undefined],
      ['b: in the middle', ['--low', '400'], undefined],
    ])
    expect(filesIn(join(dir, 'submissions'))).toEqual([
      'accepted/near.cpp',
      'accepted/same.py',
      'brute_force/crash.py',
      'rejected/crash-or-wrong.py',
      'rejected/nothing.py',
      'wrong_answer/far.py',
      'wrong_answer/low.cpp',
    ])
    expect(filesIn(join(dir, 'output_validator'))).toEqual(['validate.cpp', 'verdict.h'])
    expect(readFileSync(join(dir, 'submissions/accepted/near.cpp'), 'utf8')).toContain('n + 3 <<')
    expect(readFileSync(join(dir, 'input_validators/range/range.cpp'), 'utf8')).toContain('n <= 1000')
  })
})

describe('packages that are not brought over', () => {
  it.each([
    ['talks', /^it is interactive/],
    ['points', /^it is a scoring problem/],
    ['passes', /^it is multi-pass/],
    ['onpaper', /only as PDF/],
  ])('%s', (name, reason) => {
    expect(reasons(join(packages, name))).toEqual([expect.stringMatching(reason)])
  })

  it('tells all reasons', () => {
    const source = packageWith({
      'problem.yaml': 'type: [scoring, interactive]\n',
      'problem_statement/problem.en.md': undefined,
    })
    expect(reasons(source)).toEqual([
      expect.stringMatching(/interactive/),
      expect.stringMatching(/scoring/),
      expect.stringMatching(/no statement/),
    ])
  })

  it('groups that forgive a failed test', () => {
    const source = packageWith({ 'data/secret/testdata.yaml': 'grader_flags: min accept_if_any_accepted\n' })
    expect(reasons(source)).toEqual([expect.stringMatching(/accept_if_any_accepted/)])
  })

  it('two output validators, and one in no known language', () => {
    const yaml = 'name: x\nvalidation: custom\n'
    const two = { 'output_validators/a.py': '', 'output_validators/b.py': '' }
    expect(reasons(packageWith({ 'problem.yaml': yaml, ...two }))).toEqual([
      expect.stringMatching(/a\.py, b\.py/),
    ])
    expect(reasons(packageWith({ 'problem.yaml': yaml, 'output_validators/v/v.ml': '' }))).toEqual([
      expect.stringMatching(/no language/),
    ])
  })
})

describe('writing', () => {
  const choices = { id: 'plain', topics: ['math'], difficulty: 'easy', minutes: 20 } as const

  it('keeps files byte for byte', () => {
    const text = 'a\r\n\u00e5\t \n\n'
    const dir = brought(packageWith({ 'data/secret/odd.in': text, 'data/secret/odd.ans': text }))
    expect(readFileSync(join(dir, 'data/secret/odd.in'), 'utf8')).toBe(text)
    expect(readFileSync(join(dir, 'data/secret/odd.ans'), 'utf8')).toBe(text)
  })

  it('takes no place that is taken, but by force, and leaves nothing beside', () => {
    const bank = temporaryFolder()
    const first = read(packageWith({ 'data/secret/gone.in': '1\n', 'data/secret/gone.ans': '1\n' }))
    const second = read(packageWith({}))
    writePackage(first, { ...choices, bank, force: false })
    expect(() => writePackage(second, { ...choices, bank, force: false })).toThrow(/already/)
    expect(existsSync(join(bank, 'plain/data/secret/gone.in'))).toBe(true)
    writePackage(second, { ...choices, bank, force: true })
    expect(existsSync(join(bank, 'plain/data/secret/gone.in'))).toBe(false)
    expect(readdirSync(bank)).toEqual(['plain'])
  })

  it('writes nothing where the result could not be read', () => {
    const bank = temporaryFolder()
    const unreadable = { ...read(packageWith({})), title: 'two\nlines' }
    expect(() => writePackage(unreadable, { ...choices, bank, force: false })).toThrow(/does not fit/)
    expect(readdirSync(bank)).toEqual([])
  })

  it('tells a place that it cannot write to', () => {
    const bank = join(temporaryFolder(), 'file')
    writeFileSync(bank, '')
    expect(() => writePackage(read(packageWith({})), { ...choices, bank, force: false })).toThrow(
      /cannot be written/,
    )
  })

  it('writes texts that YAML would take for something else', () => {
    const files = { 'problem.yaml': 'name: "yes: # no"\nauthor: "- @x"\nkeywords: math\n' }
    const about = {
      'data/secret/1.desc': '{ [ "quoted" \\ and: # so\n',
      'data/sample/1.desc': 'two\n\n  lines: {\n',
    }
    const { problem, tests } = readBack(packageWith({ ...files, ...about }))
    expect([problem.title, problem.origin?.author]).toEqual(['yes: # no', '- @x'])
    expect(tests.map(({ label, explain }) => [label, explain])).toEqual([
      ['1', 'two\n\n  lines: {'],
      ['1: { [ "quoted" \\ and: # so', undefined],
    ])
  })
})

it('a plain package needs no more than it has', () => {
  const { files, leftOut } = read(packageWith({}))
  expect(files.paths.length).toBe(Object.keys(plainPackage).length)
  expect(leftOut).toEqual([])
})
