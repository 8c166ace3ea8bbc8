import { relative } from 'node:path'
import type { CheckItem } from '../../check/item.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'

type Mutants = NonNullable<CheckItem['mutants']>

export interface CheckView {
  readonly cwd: string
  readonly columns: number
  readonly paint: Paint
}

/**
 * One line for what was checked: mark, place, what was expected and what came, and why; and one for each mutant that
 * survives. Not wrapped: logs are searched.
 */
export function renderCheckItem(item: CheckItem, { cwd, paint }: CheckView): string {
  const { ok, file, line, expected, actual } = item
  const mark = ok === null ? paint.dim('-') : ok ? paint.pass('✓') : paint.fail('✗')
  const place = `${relative(cwd, file) || '.'}${line === undefined ? '' : `:${line}`}`
  const verdict =
    actual === undefined
      ? ''
      : ` ${actual === expected ? actual : paint.fail(`${actual} instead of ${expected}`)}`
  const message = item.mutants ? mutantWords(item.mutants) : item.message
  const why = message === undefined ? '' : ` ${paint.dim(`(${printable(message).replaceAll('\n', ' ')})`)}`
  const survivors = (item.mutants?.survivors ?? []).map(
    (survivor) =>
      `  ${relative(cwd, file)}:${survivor.line} survives: ${printable(survivor.original)} -> ${printable(survivor.replacement)}`,
  )
  return [`${mark} ${place}${verdict}${why}`, ...survivors].join('\n')
}

function mutantWords({ found, judged, killed, equivalent }: Mutants): string {
  const of = judged - equivalent
  const share = of === 0 ? 100 : Math.floor((100 * killed) / of)
  const parts = [`${killed} of ${of} mutants killed: ${share} %`]
  if (equivalent > 0) parts.push(`${equivalent} equivalent`)
  if (judged < found) parts.push(`chosen from ${found}`)
  return parts.join(', ')
}

export interface CheckSummary {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** How many of those that passed were only read, since they were proven before. */
  readonly proven: number
  readonly durationMs: number
}

export function renderCheckSummary(
  { passed, failed, skipped, proven, durationMs }: CheckSummary,
  { paint }: CheckView,
): string {
  const parts = [paint.pass(`${passed} passed`), failed > 0 ? paint.fail(`${failed} failed`) : '0 failed']
  if (proven > 0) parts.push(`${proven} proven before`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return `${parts.join(', ')} in ${(durationMs / 1000).toFixed(1)} s`
}
