import type { Difficulty, Kind, TestClass, Topic } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** The rows of the history. Instants are ms since the epoch, identifiers are UUIDv7. */

export const outcomes = ['accepted', 'gave-up', 'abandoned'] as const
export type Outcome = (typeof outcomes)[number]

/** What a round was begun with, beside its clock. */
export interface RoundRules {
  /** Whether it goes through the phases of an interview. */
  readonly phases: boolean
  /** Strict: what it is on is hidden until its end, nothing is revealed, and a hint costs time of the clock. */
  readonly interview: boolean
  /** No run before the first submission. */
  readonly whiteboard: boolean
  /** Whether the live screen asks before a submission how sure the person is. */
  readonly predict: boolean
  /** How many runs there are; null where there may be any number. */
  readonly runLimit: number | null
}

/** A round with nothing but its clock. */
export const plainRules: RoundRules = {
  phases: false,
  interview: false,
  whiteboard: false,
  predict: false,
  runLimit: null,
}

/** What is known of a round when it starts. */
export interface NewRound {
  readonly id: string
  readonly problem: string
  readonly title: string
  readonly difficulty: Difficulty
  readonly topics: readonly Topic[]
  readonly kind: Kind
  readonly language: string
  /** What the countdown runs; may be a fraction. */
  readonly minutes: number
  /** What a prepared candidate needs. */
  readonly targetMinutes: number
  /** Absolute paths of the folder and of the solution in it. */
  readonly workspace: string
  readonly file: string
  readonly startedAt: number
  readonly deadline: number
  readonly rules: RoundRules
}

export interface Round extends NewRound {
  readonly endedAt: number | null
  readonly outcome: Outcome | null
  readonly revealed: boolean
  /** Accepted within the clock with nothing revealed; null while the round is open. */
  readonly solved: boolean | null
  /** Accepted, but after the deadline. */
  readonly late: boolean
  readonly hints: number
  readonly runs: number
  readonly submissions: number
  /** Verdict of the first submission that the judge could judge. */
  readonly firstVerdict: Verdict | null
  readonly lastEventAt: number
}

/** One test of a submission. Time is CPU time in ms, memory the peak in kB. */
export interface Result {
  /** Position in the problem's tests, from 0. */
  readonly index: number
  readonly class: TestClass
  readonly label: string | null
  readonly verdict: Verdict
  readonly timeMs: number
  readonly memoryKb: number
  readonly message: string | null
}

export interface NewResult extends Omit<Result, 'label' | 'message'> {
  readonly label?: string | null | undefined
  readonly message?: string | null | undefined
}

interface SubmissionFacts {
  /** The round's id. */
  readonly round: string
  /** When it was handed in. */
  readonly at: number
  readonly language: string
  readonly verdict: Verdict
  readonly passed: number
  readonly total: number
  /** Largest time and memory over the tests, and the limits that held. */
  readonly timeMs: number
  readonly memoryKb: number
  readonly limitMs: number
  readonly limitKb: number
  readonly isolation: string
}

export interface NewSubmission extends SubmissionFacts {
  /** The solution's text. */
  readonly source: string
  readonly results: readonly NewResult[]
  /** When it is recorded, where judging took a while; `at` where it is not given. */
  readonly now?: number
  /** Ends the round in the same transaction. */
  readonly end?: Outcome | undefined
}

export interface Submission extends SubmissionFacts {
  readonly id: string
  /** From the round's start until it was handed in. */
  readonly elapsedMs: number
  readonly sourceHash: string
  /** Handed in after the deadline. */
  readonly late: boolean
}

export interface RoundQuery {
  readonly problem?: string | undefined
  /** Started at this instant or later. */
  readonly since?: number | undefined
  readonly limit?: number | undefined
  /** Only those that are over (true) or open (false). */
  readonly ended?: boolean | undefined
}
