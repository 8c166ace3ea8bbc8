import type { TestClass } from './problem.ts'

/**
 * AC accepted, WA wrong answer, TLE time limit, MLE memory limit, RTE run-time error, CE compile error, OLE
 * output limit; JE judge error: the fault is the machine's, the bank's or ours, never the user's.
 */
export type Verdict = 'AC' | 'WA' | 'TLE' | 'MLE' | 'RTE' | 'CE' | 'OLE' | 'JE'

export const verdictWords: { readonly [V in Verdict]: string } = {
  AC: 'accepted',
  WA: 'wrong answer',
  TLE: 'time limit exceeded',
  MLE: 'memory limit exceeded',
  RTE: 'run-time error',
  CE: 'compile error',
  OLE: 'output limit exceeded',
  JE: 'judge error',
}

/** A frame of the user's own code; line and column count from 1. */
export interface Frame {
  readonly function?: string
  readonly line: number
  readonly column?: number
}

/** What went wrong in a program, in words that may be shown. */
export interface Failure {
  readonly message: string
  /** The user's own frames, innermost first. */
  readonly frames?: readonly Frame[]
  readonly signal?: string
  readonly exitCode?: number
}

/** The outcome of one test. Times are CPU time in ms, memory is the peak resident set in kB. */
export interface TestResult {
  /** Position in the problem's tests, from 0. */
  readonly index: number
  readonly class: TestClass
  readonly verdict: Verdict
  readonly timeMs: number
  readonly memoryKb: number
  readonly failure?: Failure
  /** A remark beside the verdict, such as that state leaks between calls. */
  readonly note?: string
  /** Expected and actual answer as text, and why they differ: shown for samples and own cases only. */
  readonly expected?: string
  readonly actual?: string
  readonly reason?: string
  /** What the program printed during the test, bounded. */
  readonly stdout?: string
  readonly stderr?: string
}

export interface Limits {
  /** CPU time a test, ms. */
  readonly timeMs: number
  readonly memoryKb: number
  /** Output a test, kB, where it is not the usual limit. */
  readonly outputKb?: number
}

/** The outcome of judging one program on a problem's tests. */
export interface Judgement {
  readonly verdict: Verdict
  readonly passed: number
  readonly total: number
  /** Largest time and memory over the tests. */
  readonly timeMs: number
  readonly memoryKb: number
  readonly limits: Limits
  /** Name of the isolation that held, such as `namespaces` or `group`. */
  readonly isolation: string
  readonly tests: readonly TestResult[]
  /** Why there is no test result: what the compiler said, or the cause of a judge error. */
  readonly compile?: Failure
  readonly cause?: string
  readonly remedy?: string
}
