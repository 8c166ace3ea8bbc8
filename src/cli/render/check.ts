import { relative } from 'node:path'
import type { CheckItem } from '../../check/item.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'

export interface CheckView {
  readonly cwd: string
  readonly columns: number
  readonly paint: Paint
}

/** One line for what was checked: mark, place, what was expected and what came, and why. Not wrapped: logs are searched. */
export function renderCheckItem(
  { ok, file, line, expected, actual, message }: CheckItem,
  { cwd, paint }: CheckView,
): string {
  const mark = ok === null ? paint.dim('-') : ok ? paint.pass('✓') : paint.fail('✗')
  const place = `${relative(cwd, file) || '.'}${line === undefined ? '' : `:${line}`}`
  const verdict =
    actual === undefined
      ? ''
      : ` ${actual === expected ? actual : paint.fail(`${actual} instead of ${expected}`)}`
  const why = message === undefined ? '' : ` ${paint.dim(`(${printable(message).replaceAll('\n', ' ')})`)}`
  return `${mark} ${place}${verdict}${why}`
}

export interface CheckSummary {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly durationMs: number
}

export function renderCheckSummary(
  { passed, failed, skipped, durationMs }: CheckSummary,
  { paint }: CheckView,
): string {
  const parts = [paint.pass(`${passed} passed`), failed > 0 ? paint.fail(`${failed} failed`) : '0 failed']
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return `${parts.join(', ')} in ${(durationMs / 1000).toFixed(1)} s`
}
