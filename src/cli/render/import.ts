import { relative } from 'node:path'
import type { LeftOut } from '../../bank/import/left-out.ts'
import type { Package } from '../../bank/import/read-package.ts'
import type { Choices } from '../../bank/import/yaml-text.ts'
import type { Compare } from '../../model/problem.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { beside, count, oneLine, pad, wrap } from './fit.ts'

interface View {
  readonly columns: number
  readonly paint: Paint
}

const labelWidth = 13
/** Names of one kind that are told before the rest is counted. */
const mostNames = 5

/** What `prep bank import` brought over and what not; ends with a newline. */
export function renderImported(
  { id, dir, topics, difficulty, minutes, read }: Choices & { readonly dir: string; readonly read: Package },
  { columns, paint, cwd }: View & { readonly cwd: string },
): string {
  const fact = facts({ columns, paint })
  const shown = relative(cwd, dir)
  const { language, others, form } = read.statement
  const submissions = Object.entries(read.submissions).map(([folder, number]) => `${number} ${folder}`)
  const lines = [
    ...wrap(
      `${paint.pass('✓')} ${paint.title(oneLine(read.title))} is in the bank as ${paint.accent(id)}`,
      columns,
    ),
    ...fact('folder', shown.startsWith('..') ? dir : shown),
    ...fact('from', originText(read)),
    ...fact('choices', `${difficulty} · ${topics.join(', ')} · ${minutes} minutes`),
    ...fact(
      'statement',
      `${language}, from ${form === 'tex' ? 'TeX' : 'Markdown'}${others.length > 0 ? ` (also there: ${others.join(', ')})` : ''}`,
    ),
    ...fact('tests', testsText(read)),
    ...fact('answers', compareText(read.judging.compare)),
    ...fact('limits', limitsText(read)),
    ...(read.inputValidators.length > 0
      ? fact('inputs', `validated by ${read.inputValidators.join(', ')}`)
      : []),
    ...fact('submissions', submissions.length > 0 ? submissions.join(', ') : 'none'),
    ...leftOutLines(read.leftOut, { columns, paint }),
    '',
    ...wrap(
      `${paint.hint('→')} Judge its submissions: prep check ${shown.startsWith('..') ? dir : shown}`,
      columns,
      2,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Why a package was not brought over; ends with a newline. */
export function renderRefused(name: string, reasons: readonly string[], { columns, paint }: View): string {
  const lines = [
    ...wrap(`${paint.fail('✗')} ${printable(name)} cannot be brought over; nothing was written:`, columns, 2),
    ...reasons.flatMap((reason) => wrap(`- ${printable(reason)}`, columns - 2, 2).map((line) => `  ${line}`)),
  ]
  return `${lines.join('\n')}\n`
}

function facts({ columns, paint }: View): (label: string, text: string) => string[] {
  return (label, text) =>
    beside(
      `  ${paint.dim(pad(label, labelWidth))}`,
      labelWidth + 2,
      wrap(printable(text), Math.max(20, columns - labelWidth - 2)),
    )
}

function originText({ origin }: Package): string {
  const { version, source, author, license } = origin
  return [
    `ICPC package, ${version}`,
    ...(source === undefined ? [] : [source]),
    ...(author === undefined ? [] : [author]),
    `license ${license ?? 'unknown'}`,
  ].join(' · ')
}

function testsText({ tests: { tests, groups } }: Package): string {
  const samples = tests.filter((test) => test.class === 'sample').length
  const large = tests.filter((test) => test.class === 'large').length
  return [
    count(samples, 'sample'),
    `${tests.length - samples} secret`,
    ...(large > 0 ? [`${large} of them large`] : []),
    ...(groups > 0 ? [`in ${count(groups, 'group')}`] : []),
  ].join(', ')
}

function compareText(compare: Compare): string {
  if (compare.mode === 'validator') return ['validated by', compare.path, ...compare.flags].join(' ')
  if (compare.mode !== 'tokens') return compare.mode
  const { caseSensitive, spaceSensitive, abs, rel } = compare
  return [
    'compared token by token',
    caseSensitive ? 'case matters' : 'case does not matter',
    ...(spaceSensitive ? ['white space matters'] : []),
    ...(abs === undefined ? [] : [`numbers within ${abs}`]),
    ...(rel === undefined ? [] : [`numbers within ${rel} of their size`]),
  ].join(', ')
}

function limitsText({ limits: { timeMs, acMultiplier, outputMb }, memoryMb }: Package): string {
  return [
    `${acMultiplier} × the slowest accepted submission`,
    ...(timeMs === undefined ? [] : [`at least ${timeMs / 1000} s`]),
    ...(memoryMb === undefined ? [] : [`memory ${memoryMb} MB`]),
    ...(outputMb === undefined ? [] : [`output ${outputMb} MB`]),
  ].join(', ')
}

/** What is left out, by the reason. */
function leftOutLines(leftOut: readonly LeftOut[], { columns, paint }: View): string[] {
  if (leftOut.length === 0) return []
  const byReason = new Map<string, string[]>()
  for (const { what, why } of leftOut) byReason.set(why, [...(byReason.get(why) ?? []), what])
  const told = [...byReason].flatMap(([why, all]) => {
    const more = all.length > mostNames ? ` and ${all.length - mostNames} more` : ''
    const names = `${all.slice(0, mostNames).join(', ')}${more}`
    return wrap(`- ${printable(names)}: ${why}`, columns - 2, 2).map((line) => `  ${line}`)
  })
  return ['', paint.warn('left out'), ...told]
}
