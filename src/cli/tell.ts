import type { Io } from './io.ts'
import { wrap } from './render/fit.ts'

/** Tells a message on `err`, wrapped to its width. */
export function tell({ err }: Pick<Io, 'err'>, message: string): void {
  err.write(`${wrap(message, err.columns).join('\n')}\n`)
}

/** Tells what the person should know, though nothing failed. */
export function tellNote({ err }: Pick<Io, 'err'>, message: string): void {
  const [first = '', ...rest] = wrap(`note: ${message}`, err.columns, 6)
  err.write(`${[first.replace('note:', err.paint.warn('note:')), ...rest].join('\n')}\n`)
}
