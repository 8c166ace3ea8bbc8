import type { Verdict } from '../model/verdict.ts'

/** One thing that was checked. `file` is absolute. */
export interface CheckItem {
  /** problem: its files; submission: a program of the bank; solution: a program of a workspace. */
  readonly kind: 'problem' | 'submission' | 'solution'
  /** Null where it must not be told, or is not known. */
  readonly problem: string | null
  readonly file: string
  readonly line?: number
  readonly expected?: Verdict
  readonly actual?: Verdict
  /** null: skipped. */
  readonly ok: boolean | null
  readonly message?: string
}

/** What goes on, for a progress bar. */
export interface CheckProgress {
  /** More work is known of. */
  add(jobs: number): void
  /** A job is done, with what it found. */
  done(items: readonly CheckItem[]): void
}
