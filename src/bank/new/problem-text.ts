import type { Difficulty, Method, Param, Signature, Topic } from '../../model/problem.ts'
import { formatType, mentions } from '../../model/types.ts'
import { toWrite } from '../unwritten.ts'
import { referencePath } from './submissions.ts'

/** What a person says of a new problem; all else is still to be written. */
export interface NewProblem {
  readonly id: string
  readonly title: string
  readonly difficulty: Difficulty
  /** The target. */
  readonly minutes: number
  readonly topics: readonly Topic[]
  readonly signature: Signature
}

/** problem.yaml of a new problem: every key, with what belongs there. */
export function problemText(problem: NewProblem): string {
  const { id, title, difficulty, minutes, topics, signature } = problem
  return `# What a reader and the round need, in your own words. What stands in angle brackets is still to be written:
# 'prep check' names it, and until it is written the problem is not offered for practice.
format: 1
id: ${quoted(id)}
title: ${quoted(title)}
difficulty: ${quoted(difficulty)}
# What a prepared candidate needs, clarifying and testing included.
minutes: ${minutes}
# The first is the main one.
topics: [${topics.map(quoted).join(', ')}]
kind: ${quoted(signature.kind)}
# It gives the expected answers: always TypeScript, and always right.
reference: ${quoted(referencePath)}
statement: |
  ${statement(signature)}
${signatureText(signature)}# Bounds of the input, for people; validate() of generate.ts holds them.
constraints:
  - ${quoted(toWrite('the bounds of everything in the input, a line each'))}
${compareText(signature)}complexity:
  time: ${quoted(toWrite('the time that a good solution takes, such as O(n log n)'))}
  space: ${quoted(toWrite('the memory that it takes beside the input'))}
  # The generator whose input grows, the argument that is its size, and the sizes that are worth a measurement.
  scale: {use: 'growing', param: 'n', from: 1000, to: 100000}
# What a strong candidate asks before the first line, and what the interviewer says.
clarify:
  - question: ${quoted(toWrite('the first question that a strong candidate asks'))}
    answer: ${quoted(toWrite('the answer to the first question'))}
  - question: ${quoted(toWrite('the second question'))}
    answer: ${quoted(toWrite('the answer to the second question'))}
# A ladder: each hint says more than the one before.
hints:
  - ${quoted(toWrite('the first hint: a nudge, where to look'))}
  - ${quoted(toWrite('the second hint: the approach'))}
  - ${quoted(toWrite('the third hint: the key step'))}
  - ${quoted(toWrite('the fourth hint: the whole solution in words'))}
# Shown once the round is over: the first idea and its cost, the better one, why it is right, its time and space.
approach: |
  ${toWrite('the approach')}
# The follow-up that an interviewer adds.
twist: |
  ${toWrite('the twist')}
`
}

/** A text as YAML in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What a good statement says, as one placeholder over several lines. */
function statement(signature: Signature): string {
  const parts = [
    'the situation in two or three sentences of your own: who has what',
    ...asked(signature),
    'what a word means that could be read in two ways',
    'the special cases: nothing there, equal values, ties, several right answers',
    'neither bounds (constraints has them) nor examples (the samples of tests.yaml)',
  ]
  return `<write the statement:\n${parts.map((part) => `  - ${part}\n`).join('')}  >`
}

function asked(signature: Signature): string[] {
  const call = (name: string, params: readonly Param[]) =>
    `\`${name}(${params.map((param) => param.name).join(', ')})\``
  switch (signature.kind) {
    case 'stdio':
      return ['the form of the input, line by line', 'what is printed, to the last space and line break']
    case 'function':
      return signature.result === undefined
        ? [`what ${call(signature.name, signature.params)} returns`]
        : [`what ${call(signature.name, signature.params)} makes of \`${signature.result}\`, in place`]
    case 'class':
      return [
        `what a \`${signature.name}\` is created with`,
        ...signature.methods.map(({ name, params }) => `what ${call(name, params)} does and returns`),
      ]
  }
}

function signatureText(signature: Signature): string {
  switch (signature.kind) {
    case 'stdio':
      return ''
    case 'function': {
      const { name, params, returns, result } = signature
      const changed = result === undefined ? '' : `  result: ${quoted(result)}\n`
      return `function:
  name: ${quoted(name)}
  params:
${params.map((param) => `    - ${paramText(param)}\n`).join('')}  returns: ${quoted(formatType(returns))}
${changed}`
    }
    case 'class':
      return `class:
  name: ${quoted(signature.name)}
  params: ${paramsText(signature.params)}
  methods:
${signature.methods.map(methodText).join('')}`
  }
}

const methodText = ({ name, params, returns }: Method): string => `    - name: ${quoted(name)}
      params: ${paramsText(params)}
      returns: ${quoted(formatType(returns))}
`

const paramsText = (params: readonly Param[]): string => `[${params.map(paramText).join(', ')}]`

const paramText = ({ name, type }: Param): string =>
  `{name: ${quoted(name)}, type: ${quoted(formatType(type))}}`

function compareText(signature: Signature): string {
  if (signature.kind === 'stdio')
    return `# tokens: equal word by word; lines: line by line; checker: check.ts decides, where several answers are right.
compare: {mode: 'tokens'}
`
  const results = signature.kind === 'function' ? [signature] : signature.methods
  return `# exact; unordered: in any order; float: within a tolerance; checker: check.ts decides, where several are right.
compare: {mode: '${results.some(({ returns }) => mentions(returns, 'float')) ? 'float' : 'exact'}'}
`
}
