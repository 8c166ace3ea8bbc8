/**
 * The few kinds of failure that `prep` reports in words. Each carries a remedy: what to do next.
 * Anything else that is thrown is a bug of ours and is reported as one.
 */
export abstract class PrepError extends Error {
  /** Exit code of the process: 2 for usage, 3 for the environment, the bank or the database. */
  abstract readonly exitCode: 2 | 3
  /** What the person can do about it, one line each. */
  readonly remedies: readonly string[]

  constructor(message: string, remedies: string | readonly string[] = []) {
    super(message)
    this.name = new.target.name
    this.remedies = typeof remedies === 'string' ? [remedies] : remedies
  }
}

/** The command was used wrongly: unknown problem, language or flag, no open round. */
export class UsageError extends PrepError {
  readonly exitCode = 2
}

/** The machine is at fault: a missing runtime, no permission, no space. */
export class EnvironmentError extends PrepError {
  readonly exitCode = 3
}

/** The history's database is damaged, locked or newer than the program. */
export class HistoryError extends PrepError {
  readonly exitCode = 3
}

/** One fault in a bank's file, with its place. `line` and `column` count from 1. */
export interface BankFault {
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** Path of the key within the file, such as `function.params[0].type`. */
  readonly key?: string
  readonly message: string
}

/** A bank or a problem in it is at fault; all its faults are told at once. */
export class BankError extends PrepError {
  readonly exitCode = 3
  readonly faults: readonly BankFault[]

  constructor(message: string, faults: readonly BankFault[] = [], remedies: string | readonly string[] = []) {
    super(message, remedies)
    this.faults = faults
  }
}

/** The person interrupted (Ctrl-C): nothing to report, exit 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
