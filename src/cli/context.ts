import type { Bank } from '../bank/bank.ts'
import type { Evaluator } from '../evaluate/evaluate.ts'
import type { History } from '../history/history.ts'
import type { Io } from './io.ts'
import type { Settings } from './settings.ts'

/** Absolute folders of what `prep` keeps. */
export interface Folders {
  readonly data: string
  readonly cache: string
  readonly config: string
}

/**
 * All that a command may use, opened when it is asked for. The process itself is out of reach: `main.ts` alone
 * touches it.
 */
export interface Context {
  readonly io: Io
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly folders: Folders
  /** Absolute folder of the files that a page of statistics is made of. */
  readonly assets: string
  /** Node's version and the platform, such as `linux x64`. */
  readonly machine: { readonly node: string; readonly platform: string }
  /** IANA name of the local zone. */
  readonly timeZone: string
  /** The wall clock, ms since the epoch. */
  now(): number
  /** Aborted on Ctrl-C, or when the terminal is closed. */
  readonly signal: AbortSignal
  /** Stops the process as Ctrl-Z does; returns when it goes on. */
  stopProcess(): void
  settings(): Promise<Settings>
  bank(): Promise<Bank>
  history(options?: { readonly?: boolean }): Promise<History>
  evaluator(): Promise<Evaluator>
  /** Ends what was opened. */
  close(): Promise<void>
}
