import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tokensBy } from '../../../src/bank/import/flags.ts'
import { topicsOf } from '../../../src/bank/import/topics.ts'
import { UsageError } from '../../../src/errors.ts'
import { temporaryFolder } from '../fixture.ts'
import { faultsOf, packages, packageWith, read, reasons } from './package.ts'

const whats = (source: string): string[] => read(source).leftOut.map(({ what }) => what)

describe('problem.yaml', () => {
  it('tells all faults by line', () => {
    expect(faultsOf(join(packages, 'broken'))).toBe(
      [
        'problem.yaml:1:7 name must be a text, or a map of languages',
        "problem.yaml:3:11 limits.memory must be a number, is 'much'",
        'problem.yaml:4:15 limits.time_limit must be more than 0',
      ].join('\n'),
    )
  })

  it('tells faults of syntax', () => {
    expect(faultsOf(packageWith({ 'problem.yaml': 'name: "x\nkeywords: [a\n' }))).toMatch(
      /^problem\.yaml:\d+:\d+ YAML: /,
    )
  })

  it('keys without a value are not there, and unknown ones are named', () => {
    const found = read(packageWith({ 'problem.yaml': 'name: x\nauthor:\nkeywords:\nlimits:\ncolour: red\n' }))
    expect([found.origin.author, found.topics]).toEqual([undefined, []])
    expect(found.leftOut.map(({ what }) => what)).toEqual(['colour'])
  })

  it('a package without a name has that of its statement, or its own', () => {
    const tex = { 'problem.yaml': '', 'problem_statement/problem.en.md': undefined }
    expect(read(packageWith({ ...tex, 'problem_statement/problem.tex': '\\problemname{A B} c' })).title).toBe(
      'A B',
    )
    expect(read(packageWith({ 'problem.yaml': '' })).title).toBe('plain')
  })

  it.each([
    ['', { acMultiplier: 5, tleMultiplier: 2 }],
    ['problem_format_version: legacy-icpc', { acMultiplier: 5, tleMultiplier: 2 }],
    ['problem_format_version: 2023-07', { acMultiplier: 2, tleMultiplier: 1.5 }],
    ['limits: {time_multiplier: 3, time_safety_margin: 4}', { acMultiplier: 3, tleMultiplier: 4 }],
    [
      'limits: {time_limit: 0.25, output: 0.5}',
      { timeMs: 250, acMultiplier: 5, tleMultiplier: 2, outputMb: 1 },
    ],
  ])('limits of %j', (yaml, limits) => {
    expect(read(packageWith({ 'problem.yaml': `name: x\n${yaml}\n` })).limits).toEqual(limits)
  })

  it('time limits of contest systems', () => {
    expect(read(packageWith({ '.timelimit': '2\n' })).limits.timeMs).toBe(2000)
    const ini = "short-name='A'\ntimelimit='1.5'\n"
    expect(read(packageWith({ 'domjudge-problem.ini': ini })).limits.timeMs).toBe(1500)
  })

  it('limits beyond those of a bank are named', () => {
    const { memoryMb, leftOut } = read(packageWith({ 'problem.yaml': 'limits: {memory: 8192}\n' }))
    expect([memoryMb, leftOut]).toEqual([
      4096,
      [{ what: 'limits.memory: 8192', why: 'it becomes 4096 MB here' }],
    ])
  })
})

describe('statements', () => {
  const source = join(packages, 'meanspeed')

  it('English first, another by its code', () => {
    expect(read(source).statement).toMatchObject({ language: 'en', form: 'tex', others: ['sv'] })
    const swedish = read(source, 'sv').statement
    expect(swedish).toMatchObject({ language: 'sv', others: ['en'], title: 'Medelfart' })
    expect(swedish.markdown).toBe('En cyklist kör `n` sträckor, på én dag.\n\n## Indata\n\nEtt heltal `n`.\n')
    expect(() => read(source, 'de')).toThrow(UsageError)
  })

  it('the only one there is', () => {
    const files = {
      'problem_statement/problem.en.md': undefined,
      'problem_statement/problem.pt-BR.md': 'Oi.\n',
    }
    expect(read(packageWith(files)).statement.language).toBe('pt-BR')
  })

  it('an empty one is none', () => {
    expect(reasons(packageWith({ 'problem_statement/problem.en.md': '{{nextsample}}\n' }))).toEqual([
      expect.stringMatching(/empty/),
    ])
  })

  it('a first heading that is not the name stays', () => {
    const other = { 'problem_statement/problem.en.md': '# Story\n\nOnce.\n' }
    expect(read(packageWith(other)).statement.markdown).toBe('## Story\n\nOnce.\n')
    const same = { 'problem_statement/problem.en.md': '# Plain\n\nOnce.\n' }
    expect(read(packageWith(same)).statement.markdown).toBe('Once.\n')
  })
})

describe('tests', () => {
  it('names every missing answer', () => {
    expect(faultsOf(join(packages, 'unanswered'))).toBe(
      [
        'data/secret/1.in has no answer: data/secret/1.ans is missing',
        'data/secret/3.in has no answer: data/secret/3.ans is missing',
      ].join('\n'),
    )
  })

  it('there must be secret ones that can be judged', () => {
    const none = { 'data/secret/1.in': undefined, 'data/secret/1.ans': undefined }
    expect(faultsOf(packageWith(none))).toBe('data/secret holds no tests')
    expect(faultsOf(packageWith({ 'data/secret/1.yaml': 'args: [x]\n' }))).toMatch(
      /all 1 tests cannot be judged/,
    )
  })

  it('names what it does not use', () => {
    const odd = {
      'data/secret/latin.in': '1\n',
      'data/secret/latin.ans': '1\n',
      'data/secret/alone.ans': '1\n',
      'data/secret/1.hint': 'no\n',
      'data/secret/1.png': 'no\n',
      'data/sample/1.in.statement': 'one\n',
      'data/extra/1.in': '1\n',
    }
    expect(whats(packageWith(odd))).toEqual([
      'data/sample/1.in.statement',
      'data/secret/1.hint',
      'data/secret/1.png',
      'data/secret/alone.ans',
      'data/extra',
    ])
  })

  it('groups inherit key by key, and tests have settings of their own', () => {
    const source = packageWith({
      'problem.yaml': 'name: x\nvalidator_flags: case_sensitive\n',
      'data/testdata.yaml': 'output_validator_flags: float_tolerance 1e-4\n',
      'data/secret/g/testdata.yaml': 'on_reject: continue\n',
      'data/secret/g/1.in': '1\n',
      'data/secret/g/1.ans': '1\n',
      'data/secret/h/test_group.yaml': 'output_validator_args: [float_absolute_tolerance, "0.5"]\n',
      'data/secret/h/1.in': '1\n',
      'data/secret/h/1.ans': '1\n',
      'data/secret/h/1.yaml': 'output_validator_args: [space_change_sensitive]\n',
    })
    const { tests, judging } = read(source)
    expect(judging.compare).toMatchObject({ caseSensitive: true, abs: 1e-4, rel: 1e-4 })
    expect(tests.tests.map((test) => [test.name, judging.own(test).compare])).toEqual([
      ['1', undefined],
      ['1', undefined],
      ['g/1', undefined],
      ['h/1', { mode: 'tokens', caseSensitive: true, spaceSensitive: true }],
    ])
    expect(tests.groups).toBe(2)
  })

  it('refuses flags that the default validator does not have', () => {
    expect(faultsOf(packageWith({ 'problem.yaml': 'validator_flags: ignore_case\n' }))).toMatch(
      /'ignore_case' is not a flag/,
    )
  })
})

it.each([
  ['', { caseSensitive: false, spaceSensitive: false }],
  ['case_sensitive space_change_sensitive', { caseSensitive: true, spaceSensitive: true }],
  ['float_tolerance 1e-6', { abs: 1e-6, rel: 1e-6 }],
  ['float_relative_tolerance .5 float_absolute_tolerance 2', { abs: 2, rel: 0.5 }],
  ['float_tolerance 1 float_relative_tolerance 2', { abs: 1, rel: 2 }],
])('flags %j', (flags, expected) => {
  expect(tokensBy(flags.split(' ').filter((flag) => flag !== ''))).toEqual({
    mode: 'tokens',
    caseSensitive: false,
    spaceSensitive: false,
    ...expected,
  })
})

it.each(['float_tolerance', 'float_tolerance x', 'float_tolerance -1', 'Case_sensitive'])(
  'no flags: %s',
  (flags) => {
    expect(tokensBy(flags.split(' '))).toEqual(expect.any(String))
  },
)

it('topics of keywords', () => {
  expect(topicsOf(['Dynamic Programming', 'dp-2d', 'ad hoc'])).toEqual(['dp-1d', 'dp-2d'])
  expect(topicsOf(['graph binary-search, math strings stack'])).toEqual([
    'graphs',
    'binary-search',
    'math',
    'strings',
  ])
  expect(topicsOf(['impossible'])).toEqual([])
})

describe('submissions', () => {
  it('says of each why it is not brought over', () => {
    const source = packageWith({
      'submissions/accepted/dir/main.cpp': '',
      'submissions/accepted/dir/notes.txt': '',
      'submissions/accepted/two/a.cpp': '',
      'submissions/accepted/two/b.cpp': '',
      'submissions/wrong_answer/x.hs': '',
      'submissions/partially_accepted/x.py': '',
      'submissions/accepted/py2.py': '#!/usr/bin/env python2\n',
      'submissions/README.md': '',
    })
    const found = read(source)
    expect(found.submissions).toEqual({ accepted: 2 })
    expect(found.copies.filter(({ to }) => to.startsWith('submissions/')).map(({ to }) => to)).toEqual([
      'submissions/accepted/dir.cpp',
      'submissions/accepted/same.py',
    ])
    expect(found.leftOut).toEqual([
      { what: 'submissions/accepted/py2.py', why: 'Python 2 is not judged' },
      { what: 'submissions/accepted/two', why: 'a program of several files' },
      { what: 'submissions/partially_accepted/x.py', why: expect.stringMatching(/which verdict/) },
      { what: 'submissions/wrong_answer/x.hs', why: expect.stringMatching(/no language/) },
    ])
  })

  it('a folder and a file of one name both stay', () => {
    const source = packageWith({ 'submissions/accepted/same/main.py': '' })
    expect(read(source).copies.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['submissions/accepted/same.py', 'submissions/accepted/same-2.py'],
        ['submissions/accepted/same/main.py', 'submissions/accepted/same.py'],
      ]),
    )
  })

  it.each([
    ['permitted: [AC]', 'accepted'],
    ['permitted: [AC, TLE]\n  required: [TLE]', 'time_limit_exceeded'],
    ['permitted: [AC, RTE]\n  required: [RTE]', 'run_time_error'],
    ['permitted: [AC, RTE, TLE]\n  required: [RTE, TLE]', 'brute_force'],
    ['required: [WA, TLE]', 'rejected'],
  ])('submissions.yaml: %j', (demand, folder) => {
    const source = packageWith({
      'submissions/submissions.yaml': `'mixed/{x,y}*':\n  ${demand}\n`,
      'submissions/mixed/x1.py': '',
    })
    expect(read(source).submissions).toEqual(
      folder === 'accepted' ? { accepted: 2 } : { accepted: 1, [folder]: 1 },
    )
  })

  it('submissions.yaml adds to what a folder says, and takes its place where it names the folder', () => {
    const yaml = 'accepted/same.py:\n  permitted: [AC, TLE]\nwrong_answer:\n  permitted: [AC, WA, TLE]\n'
    const source = packageWith({ 'submissions/submissions.yaml': yaml, 'submissions/wrong_answer/x.py': '' })
    expect(read(source).submissions).toEqual({ accepted: 1, rejected: 1 })
  })
})

describe('validators', () => {
  it('input validators that are given arguments are left out', () => {
    const validator = { 'input_validators/v.py': '' }
    expect(read(packageWith(validator)).inputValidators).toEqual(['input_validators/v.py'])
    const source = packageWith({
      ...validator,
      'data/secret/testdata.yaml': 'input_validator_flags: --max 5\n',
    })
    expect(read(source).inputValidators).toEqual([])
    expect(whats(source)).toEqual(['input_validators/v.py'])
  })

  it('scripts are left out, sources stay', () => {
    const found = read(
      packageWith({
        'problem.yaml': 'validation: custom\n',
        'output_validators/v/build': '',
        'output_validators/v/v.cpp': '',
        'output_validators/v/v.h': '',
      }),
    )
    expect(found.judging.compare).toEqual({ mode: 'validator', path: 'output_validators/v', flags: [] })
    expect(found.judging.copies.map(({ to }) => to)).toEqual([
      'output_validators/v/v.cpp',
      'output_validators/v/v.h',
    ])
    expect(found.leftOut.map(({ what }) => what)).toEqual(['output_validators/v/build'])
  })

  it('one that is not asked for is left out, one that is missing a fault', () => {
    expect(whats(packageWith({ 'output_validators/v.py': '' }))).toEqual(['output validators'])
    expect(faultsOf(packageWith({ 'problem.yaml': 'validation: custom\n' }))).toBe(
      'output_validators is missing: validation is custom',
    )
  })
})

it('what is no package', () => {
  expect(() => read(join(temporaryFolder(), 'nowhere'))).toThrow(UsageError)
  expect(() => read(join(packages, 'grouped/problem.yaml'))).toThrow(/neither a folder nor a zip/)
  expect(faultsOf(packages)).toMatch(/problem\.yaml is missing$/)
})
