import { argumentLines, callLines, isClassInput } from '../../model/input-text.ts'
import type { FunctionInput, Input, Param, Problem, Signature, TestSpec } from '../../model/problem.ts'
import { uses } from '../../model/signature.ts'
import { formatValue } from '../../model/text.ts'
import { formatType, type Value } from '../../model/types.ts'
import { printable } from '../printable.ts'
import { beside, flow, linesOf, pad, visibleTabs, wrap } from './fit.ts'
import { type Page, renderMarkdown } from './markdown.ts'

/**
 * The page of a problem as a candidate sees it: title, statement, samples, constraints, signature. Of `tests`
 * only the samples are looked at; hints, approach and hidden tests never show. Ends with a newline.
 */
export function renderProblem(problem: Problem, tests: readonly TestSpec[], page: Page): string {
  const samples = tests.filter((test) => test.class === 'sample')
  const sections = [
    titleLines(problem, page),
    renderMarkdown(problem.statement, page),
    ...samples.map((sample, index) => sampleSection(sample, index, samples.length, problem.signature, page)),
    constraintsSection(problem, page),
    signatureSection(problem.signature, page),
  ]
  return sections.filter((section) => section !== '').join('\n')
}

function constraintsSection({ constraints }: Problem, page: Page): string {
  if (constraints.length === 0) return ''
  return (
    heading('Constraints', page) + renderMarkdown(constraints.map((line) => `- ${line}`).join('\n'), page)
  )
}

function heading(text: string, { paint }: Page): string {
  return `${paint.title(text)}\n`
}

function titleLines({ title, difficulty, minutes, topics, kind }: Problem, { columns, paint }: Page): string {
  const facts = flow([difficulty, `${minutes} minutes`, topics.join(', '), kind], columns)
  const lines = [...wrap(paint.title(printable(title)), columns), ...facts.map(paint.dim)]
  return lines.map((line) => `${line}\n`).join('')
}

function sampleSection(
  sample: TestSpec,
  index: number,
  count: number,
  signature: Signature,
  page: Page,
): string {
  const title = heading(count === 1 ? 'Sample' : `Sample ${index + 1}`, page)
  const { in: input, out = null, explain } = sample
  const shown = input === undefined ? [] : sampleLines(input, out, signature, page)
  const why = explain === undefined ? '' : `\n${renderMarkdown(explain, page)}`
  return `${title}${shown.map((line) => `${line}\n`).join('')}${why}`
}

/** Input and answer of a test, as lines within the columns; only a text keeps longer lines. */
function sampleLines(input: Input, out: Value, signature: Signature, page: Page): string[] {
  if (typeof input === 'string')
    return [...textLines('Input', input, page), ...textLines('Output', String(out), page)]
  if (signature.kind === 'class' && isClassInput(input))
    return callsSection(callLines(signature, input, out), page)
  const result =
    signature.kind === 'function' && signature.returns.kind === 'void' ? `${signature.result} = ` : ''
  const args = argumentLines(input as FunctionInput)
  return [
    ...args.flatMap((text, index) => labelled(index === 0 ? 'Input' : '', text, page)),
    ...labelled('Output', result + formatValue(out), page),
  ]
}

const labelWidth = 8

function labelled(label: string, text: string, { columns, paint }: Page): string[] {
  const lines = wrap(paint.code(printable(text)), Math.max(1, columns - labelWidth))
  return beside(paint.dim(pad(label, labelWidth)), labelWidth, lines)
}

function textLines(label: string, text: string, { paint }: Page): string[] {
  return [paint.dim(label), ...linesOf(text).map((line) => `  ${paint.code(visibleTabs(line))}`)]
}

function callsSection(lines: readonly string[], { columns, paint }: Page): string[] {
  return lines.flatMap((text) => wrap(paint.code(printable(text)), columns - 2, 2)).map((line) => `  ${line}`)
}

function signatureSection(signature: Signature, page: Page): string {
  const { columns, paint } = page
  const code = signatureLines(signature).flatMap((line) => {
    const indent = line.length - line.trimStart().length
    return wrap(paint.code(line.trimStart()), columns - indent - 2, 2).map(
      (part) => ' '.repeat(indent + 2) + part,
    )
  })
  const lines = [...code, ...signatureNotes(signature).flatMap((text) => wrap(text, columns))]
  return heading('Signature', page) + lines.map((line) => `${line}\n`).join('')
}

function signatureNotes(signature: Signature): string[] {
  if (signature.kind === 'stdio') return ['A program that reads standard input and writes standard output.']
  const inPlace = signature.kind === 'function' ? signature.result : undefined
  return [
    ...(inPlace === undefined ? [] : [`Returns nothing: ${inPlace} is changed in place.`]),
    ...(uses(signature, 'long') ? ['A long has 64 bits: in TypeScript and JavaScript it is a bigint.'] : []),
  ]
}

function signatureLines(signature: Signature): string[] {
  if (signature.kind === 'stdio') return []
  if (signature.kind === 'function')
    return [`${signature.name}(${formatParams(signature.params)}): ${formatType(signature.returns)}`]
  return [
    `class ${signature.name}`,
    `  constructor(${formatParams(signature.params)})`,
    ...signature.methods.map(
      ({ name, params, returns }) => `  ${name}(${formatParams(params)}): ${formatType(returns)}`,
    ),
  ]
}

function formatParams(params: readonly Param[]): string {
  return params.map(({ name, type }) => `${name}: ${formatType(type)}`).join(', ')
}
