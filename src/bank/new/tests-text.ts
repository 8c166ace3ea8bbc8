import type { Signature } from '../../model/problem.ts'
import { toWrite } from '../unwritten.ts'
import { sampleTest } from './values.ts'

/** tests.yaml of a new problem: a test to be written of each class and each kind of edge. */
export function testsText(signature: Signature): string {
  const { input, output } = sampleTest(signature)
  const sample = (why: string) => `  - class: 'sample'
    explain: '${toWrite(why)}'
    in: ${input}
    out: ${output}
`
  const written = (name: string, what: string) =>
    `  - {class: '${name}', label: '${toWrite(what)}', in: ${input}, out: ${output}}\n`
  const generated = (name: string, what: string, seed: number, n: number) =>
    `  - {class: '${name}', label: '${toWrite(what)}', generate: 'growing', seed: ${seed}, args: {n: ${n}}}\n`
  return `# The tests by class. The label says what is special about a test; a sample explains its answer. Values are in
# plain form: a list is a sequence, a tree its level order with null for a missing child.
tests:
  # Two or three, which are shown with the statement.
${sample('a usual case, and why its answer is right')}${sample('a case that shows what is special, and why')}
  # Each kind of edge that the constraints allow: smallest, largest, equal, negative, sorted, reversed, disconnected.
${written('edge', 'the smallest input')}${written('edge', 'the largest values')}${written('edge', 'equal values, or what else is special')}
  # What anybody would try, and small generated ones; twelve hidden tests at least.
${written('typical', 'an ordinary input, and more of them')}${generated('typical', 'a small generated input', 1, 10)}
  # Two at least, on which a slow solution is too slow. 'prep check --update' writes the hashes of their answers.
${generated('large', 'what is large about it', 2, 100_000)}${generated('large', 'a large input of another kind', 3, 100_000)}`
}
