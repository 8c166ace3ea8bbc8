import { argumentLines, callLines } from '../model/input-text.ts'
import type { ClassInput, FunctionInput, Problem, Signature, TestSpec } from '../model/problem.ts'
import { formatValue } from '../model/text.ts'
import { hiddenTitle } from './rules.ts'

/** What of a problem its statement tells. Neither topics nor hints: they are help, and a round counts help. */
export type Stated = Pick<
  Problem,
  'title' | 'difficulty' | 'minutes' | 'statement' | 'constraints' | 'signature'
>

/**
 * The statement as one Markdown document: the title, the task, the samples with their explanations, the constraints.
 * @param options.hidden leaves out what an interview does not tell: the title, and how difficult it is
 */
export function statementMarkdown(
  problem: Stated,
  samples: readonly TestSpec[],
  { hidden = false }: { readonly hidden?: boolean } = {},
): string {
  const { title, difficulty, minutes, statement, constraints, signature } = problem
  return `${[
    ...(hidden ? [`# ${hiddenTitle}`] : [`# ${title}`, `${difficulty}, target ${minutes} minutes`]),
    statement.trim(),
    ...(samples.length > 0 ? ['## Samples'] : []),
    ...samples.flatMap((sample, index) => [
      ...(samples.length > 1 ? [`### Sample ${index + 1}`] : []),
      ...sampleParts(sample, signature),
    ]),
    ...(constraints.length > 0
      ? ['## Constraints', constraints.map((constraint) => `- ${constraint}`).join('\n')]
      : []),
  ].join('\n\n')}\n`
}

function sampleParts(sample: TestSpec, signature: Signature): readonly string[] {
  const explain = sample.explain?.trim()
  return [...exampleParts(sample, signature), ...(explain ? [explain] : [])]
}

function exampleParts({ in: input, out }: TestSpec, signature: Signature): readonly string[] {
  if (input === undefined || out === undefined) return []
  switch (signature.kind) {
    case 'stdio':
      return ['Input:', fenced(String(input)), 'Output:', fenced(String(out))]
    case 'class':
      return [fenced(callLines(signature, input as ClassInput, out).join('\n'))]
    case 'function': {
      const { result } = signature
      return [
        'Input:',
        fenced(argumentLines(input as FunctionInput).join('\n')),
        result === undefined ? 'Output:' : `\`${result}\` after the call:`,
        fenced(formatValue(out)),
      ]
    }
  }
}

/** A code block whose fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.endsWith('\n') || text === '' ? text : `${text}\n`}${fence}`
}
