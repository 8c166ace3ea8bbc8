import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readProblem } from '../../src/bank/read.ts'
import { problemYaml, temporaryFolder, testsYaml, told, writeProblem } from './fixture.ts'

/** The faults of a problem whose files are those of the fixture, but for the ones given. */
function faultsOf(files: { readonly [path: string]: string }): string {
  const dir = writeProblem(temporaryFolder(), 'count-tall', files)
  return told(readProblem(dir).faults, dir)
}

const good = problemYaml('count-tall')

describe('readProblem', () => {
  test('reads a problem without faults', () => {
    const dir = writeProblem(temporaryFolder(), 'count-tall')
    const { problem, tests, faults } = readProblem(dir)
    expect(faults).toEqual([])
    expect(problem).toMatchObject({
      id: 'count-tall',
      dir,
      topics: ['arrays', 'math'],
      signature: {
        kind: 'function',
        name: 'countTall',
        params: [
          { name: 'heights', type: { kind: 'array', of: { kind: 'int' } } },
          { name: 'least', type: { kind: 'int' } },
        ],
        returns: { kind: 'int' },
      },
      compare: { mode: 'exact' },
      unicode: false,
    })
    expect(problem).not.toHaveProperty('format')
    expect(problem).not.toHaveProperty('function')
    expect(tests[0]).toEqual({
      class: 'sample',
      in: { heights: [3, 1], least: 2 },
      out: 1,
      explain: 'Only 3.',
      line: 2,
    })
    expect(tests[4]).toEqual({
      class: 'large',
      label: 'all tall',
      generate: { name: 'random', seed: 7, args: { n: 1000 } },
      line: 6,
    })
  })

  test('tells ten faults of one problem.yaml at once, each with its place', () => {
    const faults = faultsOf({
      'problem.yaml': `format: 2
id: count_tall
title: ''
difficulty: eazy
minuets: 10
topics: [arrays, maths]
kind: function
reference: submissions/accepted/scan.py
statement: Count.
function:
  name: count tall
  params: [{name: heights, type: 'integer[]'}, {name: heights, type: int}]
  returns: void
constraints: []
complexity: {time: O(n), space: O(1)}
clarify:
- {question: May it be empty?, answer: 'Yes.'}
hints: [Look at each., Count.]
approach: One pass.
twist: 7
`,
    })
    expect(faults).toMatchInlineSnapshot(`
      "problem.yaml:1:1 minutes is missing
      problem.yaml:1:9 format must be 1, is 2
      problem.yaml:2:5 id must be in kebab-case: small letters, digits and single hyphens, is 'count_tall'
      problem.yaml:2:5 id must be the folder's name 'count-tall', is 'count_tall'
      problem.yaml:3:8 title must not be empty
      problem.yaml:4:13 difficulty 'eazy' is not one of easy, medium, hard; did you mean 'easy'?
      problem.yaml:5:1 minuets is not a known key; did you mean 'minutes'?
      problem.yaml:6:18 topics[1] 'maths' is not one of the 25 known ones; did you mean 'math'?
      problem.yaml:8:12 reference must be a TypeScript file in submissions/accepted/, is 'submissions/accepted/scan.py'
      problem.yaml:11:3 function.result is missing: where returns is void, it names the parameter that is changed in place
      problem.yaml:11:9 function.name 'count tall' is not a name: use letters and digits, in camelCase
      problem.yaml:12:34 function.params[0].type 'integer' is not a type: use int, long, float, bool, string, T[], T?, ListNode<T> or TreeNode<T>
      problem.yaml:12:55 function.params[1].name 'heights' is there already
      problem.yaml:14:14 constraints must hold at least 1, holds 0
      problem.yaml:17:1 clarify must hold at least 2, holds 1
      problem.yaml:18:8 hints must hold exactly 4, holds 2
      problem.yaml:20:8 twist must be a string, is 7"
    `)
  })

  test('tells the faults of both files, in the order of their lines', () => {
    const faults = faultsOf({
      'problem.yaml': good.replace('difficulty: easy', 'difficulty: 3'),
      'tests.yaml': `tests:
- {class: sample, in: {heights: [3, 1.5], least: 2}, out: 1, explain: Only 3.}
- {class: smple, in: {heights: [3, 'x'], leest: 2}, out: yes, explain: Only 3.}
- {class: edge, in: {heights: [2147483648], least: 2}, out: 1}
- {class: typical, in: {heights: 5, least: 2}}
- {class: large, label: all, generate: random, args: {n: 1000}, out: 3}
- {class: typical, in: {heights: [5], least: 2}, out: 1, bad: [2], seed: 3}
- typical
cases: []
`,
    })
    expect(faults).toMatchInlineSnapshot(`
      "problem.yaml:4:13 difficulty '3' is not one of easy, medium, hard
      tests.yaml:2:1 tests must hold at least 2 tests of class sample, holds 1
      tests.yaml:2:37 tests[0].in.heights[1] must be an int, is 1.5
      tests.yaml:3:11 tests[1].class 'smple' is not one of sample, edge, typical, large; did you mean 'sample'?
      tests.yaml:3:22 tests[1].in.least is missing
      tests.yaml:3:36 tests[1].in.heights[1] must be an int, is the string "x"
      tests.yaml:3:42 tests[1].in.leest is not a parameter; did you mean 'least'?
      tests.yaml:3:58 tests[1].out must be an int, is the string "yes"
      tests.yaml:4:3 tests[2].label is missing: a test of class edge says what is special about it
      tests.yaml:4:32 tests[2].in.heights[0] must be within 32 bits, is 2147483648
      tests.yaml:5:3 tests[3].out is missing: a test has in and out, or generate
      tests.yaml:5:34 tests[3].in.heights must be an int[], is 5
      tests.yaml:6:3 tests[4].seed is missing: a generated test has a seed
      tests.yaml:6:70 tests[4].out does not belong here: the test is generated
      tests.yaml:7:63 tests[5].bad belongs to compare: {mode: checker} only, and the mode is exact
      tests.yaml:7:74 tests[5].seed belongs to a generated test only
      tests.yaml:8:3 tests[6] must be a test, such as {class: sample, ...}; is the string "typical"
      tests.yaml:9:1 cases is not a known key"
    `)
  })

  test('tells what is wrong with the syntax, with its place, and looks at the other file all the same', () => {
    const faults = faultsOf({
      'problem.yaml': good.replace("type: 'int[]'", 'type: int[]'),
      'tests.yaml': testsYaml.replace('out: 1, explain', 'out: [1, explain'),
    })
    expect(faults).toMatchInlineSnapshot(`
      "problem.yaml:12:37 YAML: Unexpected flow-seq-start at node end; a text that holds any of [ ] { } , : # may need quotes
      problem.yaml:12:38 YAML: Flow map in block collection must be sufficiently indented and end with a }
      problem.yaml:12:38 YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      tests.yaml:2:77 YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      tests.yaml:2:78 YAML: Flow map in block collection must be sufficiently indented and end with a }"
    `)
  })

  test('a key that stands twice is a fault like others', () => {
    expect(faultsOf({ 'problem.yaml': `${good}title: Again\nminuts: 3\n` })).toMatchInlineSnapshot(`
      "problem.yaml:22:1 YAML: Map keys must be unique
      problem.yaml:23:1 minuts is not a known key; did you mean 'minutes'?"
    `)
  })

  test.each([
    ['', 'must be a map'],
    ['- 1\n', 'must be a map'],
    ['"text"\n', 'must be a map'],
    ['!unknown {a: 1}\n', 'YAML: '],
    ['a: 1\n---\nb: 2\n', 'YAML: '],
    [`${'['.repeat(100000)}`, ''],
    [`a: &a [x, x, x, x, x, x, x, x, x, x]\n${chain('abcdefgh')}`, ''],
  ])('never throws: %#', (text, message) => {
    const faults = faultsOf({ 'problem.yaml': text, 'tests.yaml': text })
    expect(faults).toContain(message)
    expect(faults).not.toMatch(/\n\s+at /)
  })

  test('files that are missing', () => {
    const dir = writeProblem(temporaryFolder(), 'count-tall', {
      'problem.yaml': `${good}compare: {mode: checker}\n`,
    })
    for (const name of ['tests.yaml', 'generate.ts', 'submissions'])
      rmSync(join(dir, name), { recursive: true })
    expect(told(readProblem(dir).faults, dir)).toMatchInlineSnapshot(`
      "tests.yaml is missing
      problem.yaml:8:12 reference there is no file submissions/accepted/scan.ts
      generate.ts is missing: every problem needs its validate(input)
      check.ts is missing: compare.mode is checker"
    `)
    rmSync(dir, { recursive: true })
    expect(told(readProblem(dir).faults, dir)).toMatchInlineSnapshot(`
      "problem.yaml is missing
      tests.yaml is missing
      generate.ts is missing: every problem needs its validate(input)"
    `)
  })
})

/** Lines in which each name stands for ten of the one before. */
function chain(names: string): string {
  const next = [...names].slice(1)
  return next
    .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${names[at]}`).join(', ')}]\n`)
    .join('')
}

describe('rules of problem.yaml', () => {
  const change = (from: string | RegExp, to: string) => faultsOf({ 'problem.yaml': good.replace(from, to) })

  test.each([
    [/kind: function/, 'kind: class', 'class is missing: the kind is class'],
    [/kind: function/, 'kind: stdio', 'function does not belong here: the kind is stdio'],
    [/id: count-tall/, 'id: other', "id must be the folder's name 'count-tall', is 'other'"],
    ['returns: int', 'returns: void', 'function.result is missing'],
    ['returns: int', 'returns: void\n  result: hights', "function.result 'hights' is not a parameter"],
    [
      'returns: int',
      'returns: int\n  result: heights',
      'function.result belongs to a function that returns void',
    ],
    ['name: least', 'name: heights', "function.params[1].name 'heights' is there already"],
    ['name: least', 'name: lambda', "'lambda' is a reserved word"],
    ['name: least', 'name: at-least', "'at-least' is not a name"],
    [
      'submissions/accepted/scan.ts',
      'submissions/accepted/other.ts',
      'there is no file submissions/accepted/other.ts',
    ],
    ['topics: [arrays, math]', 'topics: []', 'topics'],
    ['topics: [arrays, math]', 'topics: [arrays, math, stack, queue, heap]', 'must hold at most 4 topics'],
    ['twist:', 'compare: {mode: tokens}\ntwist:', "'tokens' compares text"],
    ['twist:', 'compare: {mode: float}\ntwist:', "'float' needs a float in an answer"],
    ['twist:', 'compare: {mode: unordered}\ntwist:', "'unordered' at level 1 needs lists"],
    ['twist:', 'compare: {mode: unorderd}\ntwist:', "did you mean 'unordered'?"],
    ['twist:', 'compare: {mode: unordered, level: [1]}\ntwist:', "did you mean 'levels'?"],
    [
      'space: O(1)',
      'space: O(1), scale: {use: r, param: n, from: 9, to: 9}',
      'must be more than from (9), is 9',
    ],
    ['space: O(1)', 'spaec: O(1)', "complexity.spaec is not a known key; did you mean 'space'?"],
    ['minutes: 10', 'minutes: 10.5', 'minutes must be a whole number, is 10.5'],
    ['minutes: 10', 'minutes: 4', 'minutes must be at least 5, is 4'],
    ['minutes: 10', 'minutes:', 'minutes must be a number, is empty'],
  ])('%s -> %s', (from, to, message) => {
    expect(change(from, to)).toContain(message)
  })

  test('an answer that is changed in place is compared by the type of its parameter', () => {
    const text = good.replace('returns: int', 'returns: void\n  result: heights')
    const files = { 'problem.yaml': `${text}compare: {mode: unordered}\n` }
    expect(faultsOf({ ...files, 'tests.yaml': testsYaml.replace(/out: \d/g, 'out: [1, 2]') })).toBe('')
  })

  test('what a fault leaves unknown is not held against the tests', () => {
    expect(change('returns: int', 'returns: void\n  result: hights')).not.toContain('tests.yaml')
    const bad = testsYaml.replace('out: 2}', 'out: 2, bad: [3]}')
    const text = `${good}compare: {mode: chekcer}\n`
    expect(faultsOf({ 'problem.yaml': text, 'tests.yaml': bad, 'check.ts': '' })).toBe(
      "problem.yaml:22:17 compare.mode 'chekcer' is not one of exact, unordered, float, tokens, lines, checker, validator; did you mean 'checker'?",
    )
  })

  test('a checker that no mode asks for', () => {
    expect(faultsOf({ 'check.ts': '' })).toBe('check.ts is not used: compare.mode is exact, not checker')
  })
})
