import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FunctionSignature } from '../../src/model/problem.ts'

/** A problem of 100 small tests, in a bank of its own, and bare programs that do the same work on one file of inputs. */

const ints = { kind: 'array', of: { kind: 'int' } } as const
export const signature: FunctionSignature = {
  kind: 'function',
  name: 'pair',
  params: [
    { name: 'numbers', type: ints },
    { name: 'target', type: { kind: 'int' } },
  ],
  returns: ints,
}

export const sources = {
  typescript: `export function pair(numbers: number[], target: number): number[] {
  const seen = new Map<number, number>()
  for (const [index, number] of numbers.entries()) {
    const other = seen.get(target - number)
    if (other !== undefined) return [other, index]
    seen.set(number, index)
  }
  return []
}
`,
  python: `def pair(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
`,
} as const

const bare = {
  typescript: (body: string) => `const { readFileSync } = require('node:fs')
${body}
const inputs = JSON.parse(readFileSync(process.argv[2], 'utf8'))
process.stdout.write(JSON.stringify(inputs.map(([numbers, target]) => pair(numbers, target))))
`,
  python: (body: string) => `import json, sys
${body}
inputs = json.load(open(sys.argv[1]))
sys.stdout.write(json.dumps([pair(numbers, target) for numbers, target in inputs]))
`,
}

export const testCount = 100

/** Input and answer of a test: the pair is the first and the last of 20 to 60 numbers. */
function testAt(index: number): { input: [number[], number]; answer: number[] } {
  const length = 20 + (index % 41)
  const numbers = Array.from({ length }, (_, at) => 1000 + at * 7 + ((index * 31) % 7))
  numbers[length - 1] = -5000 - index
  return { input: [numbers, (numbers[0] ?? 0) + (numbers[length - 1] ?? 0)], answer: [0, length - 1] }
}

export interface Fixture {
  readonly folder: string
  readonly bank: string
  readonly inputs: readonly [number[], number][]
  readonly answers: readonly number[][]
  /** File of all inputs, and one of a single input. */
  readonly inputsFile: string
  readonly oneInputFile: string
  readonly bareFiles: { readonly typescript: string; readonly python: string }
  readonly solutionFiles: { readonly typescript: string; readonly python: string }
}

export async function makeFixture(): Promise<Fixture> {
  const { transform } = await import('esbuild')
  const folder = mkdtempSync(join(tmpdir(), 'prep-bench-'))
  const bank = join(folder, 'bank')
  const problem = join(bank, 'bench-pair')
  mkdirSync(join(problem, 'submissions/accepted'), { recursive: true })
  const tests = Array.from({ length: testCount }, (_, index) => testAt(index))
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
  const accepted = join(problem, 'submissions/accepted')
  const script = (await transform(sources.typescript, { loader: 'ts' })).code.replace(/^export /gm, '')
  return {
    folder,
    bank,
    inputs: tests.map(({ input }) => input),
    answers: tests.map(({ answer }) => answer),
    inputsFile: write(join(folder, 'inputs.json'), JSON.stringify(tests.map(({ input }) => input))),
    oneInputFile: write(join(folder, 'one.json'), JSON.stringify([tests[0]?.input])),
    bareFiles: {
      typescript: write(join(folder, 'bare.cjs'), bare.typescript(script.replace(/export \{[^}]*\};?/, ''))),
      python: write(join(folder, 'bare.py'), bare.python(sources.python)),
    },
    solutionFiles: {
      typescript: write(join(accepted, 'one-pass.ts'), sources.typescript),
      python: write(join(accepted, 'one_pass.py'), sources.python),
    },
  }
}

/** Runs a command to its end with a clean environment. */
export function runBare(file: string, args: readonly string[], env: Record<string, string> = {}): void {
  execFileSync(file, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const problemYaml = `format: 1
id: bench-pair
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
