import type { ClassInput, FunctionInput, Input, Param, Signature, TestSpec } from '../model/problem.ts'
import { formatValue } from '../model/text.ts'
import { formatType, type Value } from '../model/types.ts'

/**
 * The file of own cases as a round begins: comments that tell the format for this signature, with the first
 * sample as an example. As YAML it holds no case yet.
 */
export function ownCasesText(signature: Signature, samples: readonly TestSpec[]): string {
  const sample = samples.find(({ in: input, out }) => input !== undefined && out !== undefined)
  const lines = [
    'Your own cases: `prep run` judges your solution on the samples and on these.',
    'One item a case: `in` is the input, `out` the answer you expect (a case without it is only run),',
    '`label` a name if you like.',
    '',
    ...format(signature),
    ...notes(signature),
  ]
  if (sample?.in !== undefined && sample.out !== undefined)
    lines.push(
      '',
      "The first sample as an example: remove the '# ' in front of its lines to make it a case.",
      '',
      ...caseLines(sample.in, sample.out, signature),
    )
  return `${lines.map((line) => (line === '' ? '#' : `# ${line}`)).join('\n')}\n`
}

function format(signature: Signature): readonly string[] {
  switch (signature.kind) {
    case 'stdio':
      return ['in:  the text of standard input', 'out: the text of standard output']
    case 'function': {
      const { params, returns, result } = signature
      const changed = params.find((param) => param.name === result)
      return [
        'in:  the arguments by name',
        ...params.map((param) => `       ${param.name}: ${formatType(param.type)}`),
        changed === undefined
          ? `out: ${formatType(returns)}`
          : `out: ${changed.name} after the call, ${formatType(changed.type)}`,
      ]
    }
    case 'class':
      return [
        'in:  the arguments of the constructor, and the calls: {new: [...], calls: [[method, ...], ...]}',
        `       ${signature.name}(${declared(signature.params)})`,
        ...signature.methods.map(
          ({ name, params, returns }) => `       ${name}(${declared(params)}): ${formatType(returns)}`,
        ),
        'out: a list with the result of each call, null where nothing is returned',
      ]
  }
}

const declared = (params: readonly Param[]): string =>
  params.map(({ name, type }) => `${name}: ${formatType(type)}`).join(', ')

function notes(signature: Signature): readonly string[] {
  const named = format(signature).join('\n')
  const lines: string[] = []
  if (named.includes('ListNode<')) lines.push('A ListNode is written as the list of its values: [1, 2, 3].')
  if (named.includes('TreeNode<'))
    lines.push('A TreeNode is written level by level, null for a missing child: [1, null, 2].')
  return lines
}

/** A case as the text of a YAML list with one item, for a file of own cases. */
export function caseText(
  { in: input, out, label }: { readonly in: Input; readonly out?: Value; readonly label?: string },
  signature: Signature,
): string {
  const lines = [...caseLines(input, out, signature)]
  if (label !== undefined) lines.push(`  label: ${JSON.stringify(label)}`)
  return `${lines.join('\n')}\n`
}

/** A case as the lines of a YAML item: on one line what fits, else a line for each part. */
function caseLines(input: Input, out: Value | undefined, signature: Signature): readonly string[] {
  if (signature.kind === 'stdio')
    return [...textLines('- in:', input), ...(out === undefined ? [] : textLines('  out:', out))]
  const parts = signature.kind === 'function' ? argumentParts(input) : callParts(input)
  const short = `- in: {${parts.map(({ key, items }) => `${key}: ${flow(items)}`).join(', ')}}`
  const inLines =
    short.length <= 90
      ? [short]
      : ['- in:', ...parts.flatMap(({ key, items }) => partLines(key, items).map((line) => `    ${line}`))]
  return [...inLines, ...(out === undefined ? [] : [`  out: ${yamlText(out)}`])]
}

/** A key of `in` and its value: as it is written, or, for the calls, the list of what is written. */
interface Part {
  readonly key: string
  readonly items: string | readonly string[]
}

function argumentParts(input: Input): readonly Part[] {
  return Object.entries(input as FunctionInput).map(([key, value]) => ({
    key,
    items: yamlText(value),
  }))
}

function callParts(input: Input): readonly Part[] {
  const { new: args, calls } = input as ClassInput
  const written = calls.map(
    ([method, ...values]) => `[${[method, ...values.map((value) => yamlText(value))].join(', ')}]`,
  )
  return [
    { key: 'new', items: yamlText(args) },
    { key: 'calls', items: written },
  ]
}

const flow = (items: Part['items']): string => (typeof items === 'string' ? items : `[${items.join(', ')}]`)

const partLines = (key: string, items: Part['items']): readonly string[] =>
  typeof items === 'string' ? [`${key}: ${items}`] : [`${key}:`, ...items.map((item) => `  - ${item}`)]

/** A text as a YAML block where it can be one, so that it looks as it is read; else quoted. */
function textLines(key: string, text: Input | Value): readonly string[] {
  if (typeof text !== 'string') return [`${key} ""`]
  if (!/^\S/.test(text) || text.includes('\n\n') || !text.endsWith('\n') || /[^\n\x20-\x7e]/.test(text))
    return [`${key} ${JSON.stringify(text)}`]
  return [
    `${key} |`,
    ...text
      .slice(0, -1)
      .split('\n')
      .map((line) => (line === '' ? '' : `    ${line}`)),
  ]
}

/** A value in YAML's flow form, which is what people read but for the special floats. */
function yamlText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  if (Number.isNaN(value)) return '.nan'
  if (value === Number.POSITIVE_INFINITY) return '.inf'
  if (value === Number.NEGATIVE_INFINITY) return '-.inf'
  return Object.is(value, -0) ? '-0.0' : formatValue(value)
}
