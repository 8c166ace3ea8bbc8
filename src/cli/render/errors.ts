import { BankError, type BankFault, Interrupted, PrepError } from '../../errors.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { count, linesOf, visibleTabs, wrap } from './fit.ts'

export interface ErrorView {
  readonly columns: number
  readonly paint: Paint
  /** Whether the stack of an unexpected error is told. */
  readonly verbose?: boolean
  /** The working folder: a file within it is named from there. */
  readonly cwd?: string
}

/**
 * An error as text without a final newline: what happened, where, and what to do. Empty for an interruption.
 * Anything but a `PrepError` is a fault of `prep`, and the text asks to report it.
 */
export function renderError(error: unknown, view: ErrorView): string {
  if (error instanceof Interrupted) return ''
  if (!(error instanceof PrepError)) return unexpected(error, view).join('\n')
  const { columns, paint } = view
  const faults = error instanceof BankError ? faultLines(error.faults, view) : []
  const remedies = error.remedies.flatMap((remedy) => {
    const [first = '', ...rest] = wrap(shown(remedy), columns - 2, 2)
    return [`${paint.hint('→')} ${first}`, ...rest]
  })
  return [...messageLines(error.message, view), ...faults, ...remedies].join('\n')
}

/** `error: what happened`, wrapped under itself. */
function messageLines(message: string, { columns, paint }: ErrorView): string[] {
  const [first = '', ...rest] = wrap(`error: ${shown(message)}`, columns, 7)
  return [first.replace('error:', paint.fail('error:')), ...rest]
}

/** Every fault as `file:line:column key: message`, which editors and terminals can follow. */
function faultLines(faults: readonly BankFault[], { columns, paint, cwd }: ErrorView): string[] {
  const lines = faults.flatMap((fault) => {
    const place = [relative(fault.file, cwd), fault.line, fault.line && fault.column]
      .filter(Boolean)
      .join(':')
    const key = fault.key === undefined ? '' : ` ${paint.code(shown(fault.key))}`
    return wrap(`${paint.title(shown(place))}${key}: ${shown(fault.message)}`, columns - 2, 2)
  })
  const total = faults.length > 1 ? [paint.dim(count(faults.length, 'fault'))] : []
  return [...lines, ...total].map((line) => `  ${line}`)
}

function relative(file: string, cwd: string | undefined): string {
  return cwd !== undefined && file.startsWith(`${cwd}/`) ? file.slice(cwd.length + 1) : file
}

function unexpected(error: unknown, { columns, paint, verbose }: ErrorView): string[] {
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)]
  const [head = '', ...rest] = wrap(`prep failed: ${shown(`${name}: ${message}`)}`, columns, 2)
  const stack = error instanceof Error ? linesOf(error.stack ?? '').slice(1) : []
  return [
    head.replace('prep failed:', paint.fail('prep failed:')),
    ...rest,
    ...(verbose ? stack.flatMap((line) => wrap(line.trim(), columns, 4)).map(paint.dim) : []),
    ...wrap('This is a fault of prep and not yours. Your history is kept.', columns),
    ...wrap(
      verbose ? 'Please report it with the lines above.' : 'Please report it: --verbose tells more.',
      columns,
    ),
  ]
}

function shown(text: string): string {
  return visibleTabs(printable(text))
}
