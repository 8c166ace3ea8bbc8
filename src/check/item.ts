import type { Verdict } from '../model/verdict.ts'
import type { MutationScore } from './mutants/score.ts'

/** One thing that was checked. `file` is absolute. */
export interface CheckItem {
  /**
   * problem: its files; submission: a program of the bank; mutants: small changes of the reference; differential: the
   * accepted submissions against each other; solution: a program of a workspace.
   */
  readonly kind: 'problem' | 'submission' | 'mutants' | 'differential' | 'solution'
  /** Null where it must not be told, or is not known. */
  readonly problem: string | null
  readonly file: string
  readonly line?: number
  readonly expected?: Verdict
  readonly actual?: Verdict
  /** null: skipped. */
  readonly ok: boolean | null
  /** Whether the problem was only read, since a proof says that it passes. */
  readonly proven?: true
  readonly message?: string
  readonly mutants?: Omit<MutationScore, 'faults'>
  /** On how many inputs how many submissions were compared, and the smallest on which one differs, as tests.yaml has it. */
  readonly differential?: {
    readonly inputs: number
    readonly submissions: number
    readonly input?: unknown
  }
}

/** What goes on, for a progress bar. */
export interface CheckProgress {
  /** More work is known of. */
  add(jobs: number): void
  /** A job is done, with what it found. */
  done(items: readonly CheckItem[]): void
}
