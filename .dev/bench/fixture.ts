import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JudgeTask, JudgeTest } from '../../src/judge/task.ts'
import type { FunctionSignature } from '../../src/model/problem.ts'
import { limits } from './machine.ts'
import { sourceOf } from './programs.ts'

/** A problem of 100 small tests, in a bank of its own, and files of its inputs for programs without the judge. */

const ints = { kind: 'array', of: { kind: 'int' } } as const
const signature: FunctionSignature = {
  kind: 'function',
  name: 'pair',
  params: [
    { name: 'numbers', type: ints },
    { name: 'target', type: { kind: 'int' } },
  ],
  returns: ints,
}

export const testCount = 100
const tests = Array.from({ length: testCount }, (_, index) => testAt(index))
/** What a bare program writes for the file of all inputs. */
export const answers = tests.map(({ answer }) => answer)

/** Input and answer of a test: the pair is the first and the last of 20 to 60 numbers. */
function testAt(index: number): { input: [number[], number]; answer: number[] } {
  const length = 20 + (index % 41)
  const numbers = Array.from({ length }, (_, at) => 1000 + at * 7 + ((index * 31) % 7))
  numbers[length - 1] = -5000 - index
  return { input: [numbers, (numbers[0] ?? 0) + (numbers[length - 1] ?? 0)], answer: [0, length - 1] }
}

/** What judges a solution of the problem, but for its language and source. */
export const pairTask: Omit<JudgeTask, 'language' | 'source'> = {
  signature,
  tests: tests.map(
    ({ input, answer }): JudgeTest => ({
      class: 'typical',
      input: JSON.stringify(input),
      types: [ints],
      expected: answer,
      shown: false,
    }),
  ),
  compare: { mode: 'exact' },
  limits,
}

/** A problem that is read from standard input: the sum of a line. */
export const sumTask: Omit<JudgeTask, 'language' | 'source'> = {
  signature: { kind: 'stdio' },
  tests: Array.from(
    { length: 12 },
    (_, index): JudgeTest => ({
      class: 'typical',
      input: `${index} 1 2\n`,
      types: [{ kind: 'string' }],
      expected: `${index + 3}\n`,
      shown: false,
    }),
  ),
  compare: { mode: 'tokens', caseSensitive: true, spaceSensitive: false },
  limits,
}

export interface Fixture {
  /** Temporary, to be removed with all that is in it. */
  readonly folder: string
  /** A bank with the one problem, for the command itself. */
  readonly bank: string
  /** File of all inputs, and one of a single input. */
  readonly inputsFile: string
  readonly oneInputFile: string
  readonly solutionFiles: { readonly typescript: string; readonly python: string }
}

export function makeFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'prep-bench-'))
  const bank = join(folder, 'bank')
  const problem = join(bank, problemId)
  const accepted = join(problem, 'submissions/accepted')
  mkdirSync(accepted, { recursive: true })
  const write = (path: string, text: string): string => {
    writeFileSync(path, text)
    return path
  }
  write(join(problem, 'problem.yaml'), problemYaml)
  write(
    join(problem, 'tests.yaml'),
    `tests:\n${tests
      .map(({ input: [numbers, target], answer }, index) => {
        const kind = index < 2 ? `class: sample, explain: 'The first and the last.'` : 'class: typical'
        return `- {${kind}, in: {numbers: [${numbers}], target: ${target}}, out: [${answer}]}`
      })
      .join('\n')}\n`,
  )
  write(join(problem, 'generate.ts'), 'export const validate = () => true\n')
  const inputs = tests.map(({ input }) => input)
  return {
    folder,
    bank,
    inputsFile: write(join(folder, 'inputs.json'), JSON.stringify(inputs)),
    oneInputFile: write(join(folder, 'one.json'), JSON.stringify(inputs.slice(0, 1))),
    solutionFiles: {
      typescript: write(join(accepted, 'one-pass.ts'), sourceOf('typescript')),
      python: write(join(accepted, 'one_pass.py'), sourceOf('python')),
    },
  }
}

export const problemId = 'bench-pair'

const problemYaml = `format: 1
id: ${problemId}
title: Pair for the benchmark
difficulty: easy
minutes: 15
topics: [arrays]
kind: function
reference: submissions/accepted/one-pass.ts
statement: Find two numbers that add up to the target.
function:
  name: pair
  params: [{name: numbers, type: 'int[]'}, {name: target, type: int}]
  returns: 'int[]'
constraints: ['2 <= numbers.length <= 1000']
complexity: {time: O(n), space: O(n)}
clarify:
- {question: 'Is there always a pair?', answer: 'Yes.'}
- {question: 'May a number be used twice?', answer: 'No.'}
hints: ['One.', 'Two.', 'Three.', 'Four.']
approach: Remember what was seen.
twist: Count all pairs.
`
