import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isHere, prep, root, temporary } from '../prep.ts'

const source = (name: string): string => join(root, 'test/fixtures/packages', name)
const hasPython = isHere('python3')

describe('prep bank import', () => {
  it.runIf(hasPython)('brings a package in, of which every submission earns its verdict', async () => {
    const cwd = temporary()
    const home = temporary()
    const { stdout } = await prep('bank', 'import', source('meanspeed'), '--bank', 'our', '-d', 'easy')
      .cwd(cwd)
      .home(home)
      .expect({ code: 0, stderr: /prep does not look into/ })
    expect(stdout).toMatchInlineSnapshot(`
      "✓ Mean speed is in the bank as meanspeed
        folder       our/meanspeed
        from         ICPC package, legacy · Winter Practice 2024 · Ada Example and Bo
                     Example · license cc by-sa
        choices      easy · math, arrays · 20 minutes
        statement    en, from TeX (also there: sv)
        tests        1 sample, 2 secret
        answers      compared token by token, case does not matter, numbers within
                     0.000001, numbers within 0.000001 of their size
        limits       4 × the slowest accepted submission, memory 256 MB
        inputs       validated by input_validators/lines.py
        submissions  1 accepted, 2 wrong_answer

      left out
        - problem_statement/problem.en.tex: road.png, data/secret/02-thirds.png:
          pictures are not shown
        - problem_statement/problem.en.tex: \\wobble: macros of TeX that are not
          known stand as their text
        - input_validators/grammar.ctd, submissions/accepted/Sum.kt: no language
          that prep judges here
        - submissions/accepted/old.py: Python 2 is not judged
        - submissions/slow_accepted/sleepy.py: neither its folder nor
          submissions.yaml says which verdict it must earn
        - attachments/: files for solvers are not brought over

      → Judge its submissions: prep check our/meanspeed"
    `)
    const { json } = await prep('check', 'our', '--json').cwd(cwd).home(home).expect({ code: 0 })
    expect(json).toMatchObject({ passed: 4, failed: 0 })
    const view = await prep('view', 'meanspeed')
      .cwd(cwd)
      .home(home)
      .env({ PREP_BANK: 'our' })
      .expect({ code: 0 })
    expect(view.stdout).toContain('1 ≤ n ≤ 10^5')
  })

  it.runIf(hasPython)('validators decide in the check', async () => {
    const cwd = temporary()
    await prep('bank', 'import', source('anysplit'), '--bank', 'our').cwd(cwd).expect({ code: 0 })
    const { json } = await prep('check', 'our', '--json').cwd(cwd).expect({ code: 0 })
    expect(json).toMatchObject({ passed: 4, failed: 0 })
  })

  it.runIf(hasPython && isHere('g++'))('a validator in C++, with a header and flags', async () => {
    const cwd = temporary()
    await prep('bank', 'import', source('newstyle'), '--bank', 'our').cwd(cwd).expect({ code: 0 })
    const { json } = await prep('check', 'our', '--json').cwd(cwd).expect({ code: 0 })
    expect(json).toMatchObject({ passed: 8, failed: 0 })
  })

  it('tells as JSON what was brought over and what not', async () => {
    const { json } = await prep(
      'bank',
      'import',
      source('newstyle'),
      '--bank',
      'our',
      '--id',
      'near',
      '--json',
    ).expect({
      code: 0,
    })
    expect(json).toMatchObject({
      imported: true,
      problem: 'near',
      title: 'Near enough',
      topics: ['binary-search', 'math'],
      difficulty: 'medium',
      minutes: 35,
      statement: { language: 'en', file: 'statement/problem.en.md', form: 'md', others: ['de'] },
      tests: { samples: 1, secret: 2, large: 0, groups: 0 },
      compare: { mode: 'validator', path: 'output_validator' },
      limits: { timeMs: 1500, memoryMb: 512 },
      inputValidators: ['input_validators/range'],
      submissions: { accepted: 2, brute_force: 1, rejected: 2, wrong_answer: 2 },
    })
    expect(json.leftOut).toContainEqual({
      what: 'data/secret/c.in',
      why: 'the test gives the program arguments',
    })
  })

  it('goes to the first bank of PREP_BANK, else of the settings', async () => {
    const cwd = temporary()
    const banks = [join(cwd, 'a'), join(cwd, 'b')].join(delimiter)
    await prep('bank', 'import', source('grouped'))
      .cwd(cwd)
      .env({ PREP_BANK: banks })
      .expect({ code: 0, stderr: '' })
    expect(readdirSync(cwd)).toEqual(['a'])
    expect(readdirSync(join(cwd, 'a'))).toEqual(['grouped'])
    await prep('bank', 'import', source('grouped')).expect({ code: 2, stdout: '', stderr: /--bank <folder>/ })
  })

  it('exits 1 where the package cannot be brought over, and writes nothing', async () => {
    const cwd = temporary()
    await prep('bank', 'import', source('talks'), '--bank', 'our')
      .cwd(cwd)
      .expect({ code: 1, stdout: '', stderr: /it is interactive/ })
    const { json } = await prep('bank', 'import', source('points'), '--bank', 'our', '--json')
      .cwd(cwd)
      .expect({ code: 1 })
    expect(json).toEqual({
      imported: false,
      package: source('points'),
      reasons: [expect.stringMatching(/scoring/)],
    })
    expect(existsSync(join(cwd, 'our'))).toBe(false)
  })

  it('exits 3 where the package is broken, and names each place', async () => {
    await prep('bank', 'import', source('broken'), '--bank', 'our').expect({
      code: 3,
      stdout: '',
      stderr: /broken\/problem\.yaml:1:7 name:\s+must\s+be/,
    })
  })

  it('names the flag where a choice is missing or taken', async () => {
    const cwd = temporary()
    const bring = (...flags: readonly string[]) =>
      prep('bank', 'import', source('meanspeed'), '--bank', 'our', ...flags).cwd(cwd)
    await bring('-t', 'maths').expect({
      code: 2,
      stderr: /'maths' is not a topic[\s\S]*Did you mean 'math'\?/,
    })
    await bring('-t', 'math,heap,queue,stack,trees').expect({ code: 2, stderr: /one to four topics, not 5/ })
    await bring('--id', 'Mean Speed').expect({ code: 2, stderr: /--id/ })
    await bring('-m', '3').expect({ code: 2, stderr: /from 5 to 120/ })
    await bring('--statement-language', 'de').expect({ code: 2, stderr: /There is: en, sv/ })
    await bring('--id', 'pair-with-sum').expect({ code: 2, stderr: /--id for another name/ })
    await bring('-t', 'heap').expect({ code: 0 })
    await bring().expect({ code: 2, stderr: /--force/ })
    await bring('--force').expect({ code: 0 })
    await prep('bank', 'import', source('talks/problem.yaml'), '--bank', 'our').expect({ code: 2 })
    await prep('bank', 'import', 'nowhere', '--bank', 'our').expect({ code: 2, stderr: /There is no/ })
  })

  it('asks for topics only where keywords name none', async () => {
    const { stderr } = await prep('bank', 'import', source('unknown'), '--bank', 'our').expect({ code: 2 })
    expect(stderr).toMatch(/--topics/)
  })

  it('has help', async () => {
    await prep('bank', 'import', '--help').expect({ code: 0, stdout: /--statement-language/ })
    await prep('bank', '--help').expect({ code: 0, stdout: /import/ })
    await prep('bank').expect({ code: 2 })
  })
})
