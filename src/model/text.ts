import type { Kind } from './problem.ts'
import type { Value } from './types.ts'

/** A value as people read it: JSON, with big integers as digits and special floats by name. */
export function formatValue(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Object.is(value, -0)) return '-0'
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  return String(value)
}

/** An answer as people read it: of a problem that reads text, the text. */
export function answerText(answer: Value, kind: Kind): string {
  return kind === 'stdio' ? String(answer) : formatValue(answer)
}
