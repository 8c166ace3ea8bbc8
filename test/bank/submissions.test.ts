import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProblem } from '../../src/bank/read.ts'
import { standardFaults } from '../../src/bank/standard.ts'
import { listSubmissions } from '../../src/bank/submissions.ts'
import { temporaryFolder, testsYaml, told, writeFiles, writeProblem } from './fixture.ts'

const endings = ['.ts', '.js', '.py', '.cpp']

test('submissions are listed by name, with the verdict of their folder', () => {
  const dir = temporaryFolder()
  writeFiles(join(dir, 'submissions'), {
    'wrong_answer/off-by-one.ts': '',
    'accepted/scan.ts': '',
    'accepted/scan.py': '',
    'accepted/__pycache__/scan.pyc': '',
    'accepted/.hidden.ts': '',
    'accepted/notes.md': '',
    'time_limit_exceeded/all-pairs.js': '',
    'time_limit_exceeded/all-pairs.cpp': '',
    'wrong/other.ts': '',
    'rejected/other.ts': '',
  })
  expect(listSubmissions({ dir }, endings)).toEqual([
    { path: join(dir, 'submissions/accepted/scan.py'), name: 'accepted/scan.py', expected: ['AC'] },
    { path: join(dir, 'submissions/accepted/scan.ts'), name: 'accepted/scan.ts', expected: ['AC'] },
    {
      path: join(dir, 'submissions/time_limit_exceeded/all-pairs.cpp'),
      name: 'time_limit_exceeded/all-pairs.cpp',
      expected: ['TLE'],
    },
    {
      path: join(dir, 'submissions/time_limit_exceeded/all-pairs.js'),
      name: 'time_limit_exceeded/all-pairs.js',
      expected: ['TLE'],
    },
    {
      path: join(dir, 'submissions/wrong_answer/off-by-one.ts'),
      name: 'wrong_answer/off-by-one.ts',
      expected: ['WA'],
    },
  ])
  expect(listSubmissions({ dir: join(dir, 'nowhere') }, endings)).toEqual([])
})

test('an imported problem has the folders of its format, and its four verdicts', () => {
  const dir = temporaryFolder()
  writeFiles(join(dir, 'submissions'), {
    'rejected/a.py': '',
    'brute_force/a.py': '',
    'run_time_error/a.py': '',
    'time_limit_exceeded/a.py': '',
  })
  const told = (version: 'legacy' | '2023-07') =>
    listSubmissions({ dir, origin: { format: 'icpc', version } }, endings).map(
      ({ name, expected, beside = [] }) => `${name}: ${expected.join(' ')}, beside ${beside.join(' ')}`,
    )
  expect(told('2023-07')).toEqual([
    'brute_force/a.py: TLE RTE MLE OLE, beside ',
    'rejected/a.py: WA TLE RTE MLE OLE CE, beside ',
    'run_time_error/a.py: RTE MLE OLE, beside ',
    'time_limit_exceeded/a.py: TLE, beside ',
  ])
  expect(told('legacy').at(-1)).toBe('time_limit_exceeded/a.py: TLE, beside WA')
})

/** What the standard says of a problem. */
function standard(files: { readonly [path: string]: string }): string {
  const dir = writeProblem(temporaryFolder(), 'count-tall', files)
  const { problem, tests, faults } = readProblem(dir)
  expect(faults).toEqual([])
  if (problem === undefined) throw new Error('the problem should be readable')
  return told(standardFaults(problem, tests, endings), dir)
}

test('a draft loads, and the standard tells what it lacks', () => {
  expect(
    standard({ 'submissions/wrong-answer/a.ts': '', 'submissions/accepted/notes.md': '' }),
  ).toMatchInlineSnapshot(`
    "tests.yaml hidden tests: 3, needs at least 12
    tests.yaml tests of class large: 1, needs at least 2
    tests.yaml tests of class edge: 1, needs at least 3
    tests.yaml:6 tests[4].outSha256 is missing: it makes drift of the answer visible
    submissions/accepted has no accepted submission in Python
    submissions known bugs: 0, needs at least 3
    submissions/wrong-answer is not a verdict's folder (accepted, wrong_answer, time_limit_exceeded, memory_limit_exceeded, run_time_error, compile_error, output_limit_exceeded); did you mean 'wrong_answer'?
    submissions/accepted/notes.md is not a program in a known language (.ts, .js, .py, .cpp)"
  `)
})

test('a problem that has enough of everything', () => {
  const hash = 'a'.repeat(64)
  const more = [
    ...Array.from({ length: 6 }, (_, n) => `- {class: typical, in: {heights: [${n}], least: 9}, out: 0}`),
    ...Array.from(
      { length: 3 },
      (_, n) => `- {class: edge, label: e, in: {heights: [], least: ${n}}, out: 0}`,
    ),
    `- {class: large, label: l, generate: random, seed: 8, args: {n: 1000}, outSha256: ${hash}}`,
  ]
  const bugs = ['wrong_answer/a.ts', 'wrong_answer/b.py', 'time_limit_exceeded/c.ts']
  expect(
    standard({
      'tests.yaml': `${testsYaml.replace('args: {n: 1000}', `args: {n: 1000}, outSha256: ${hash}`)}${more.join('\n')}\n`,
      'submissions/accepted/scan.py': '',
      ...Object.fromEntries(bugs.map((name) => [`submissions/${name}`, ''])),
    }),
  ).toBe('')
})
