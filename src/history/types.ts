import type { Difficulty, Kind, TestClass, Topic } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** The rows of the history. Instants are ms since the epoch, identifiers are UUIDv7. */

export const outcomes = ['accepted', 'gave-up', 'abandoned'] as const
export type Outcome = (typeof outcomes)[number]

export const eventKinds = [
  'started',
  'saved',
  'ran',
  'hinted',
  'noted',
  'revealed',
  'predicted',
  'submitted',
  'ended',
  'tested',
  'measured',
  'rated',
] as const
export type EventKind = (typeof eventKinds)[number]

/** The kinds that are logged as they come; the others belong to a change of the round. */
export type LoggedKind = 'saved' | 'ran' | 'hinted' | 'noted' | 'predicted' | 'tested' | 'measured' | 'rated'

/** The kinds that may come when the round is over: what is said and measured of it later. */
export const laterKinds: readonly EventKind[] = ['noted', 'tested', 'measured', 'rated']

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

/** A JSON object, as an event carries it. */
export interface EventData {
  readonly [key: string]: unknown
}

/**
 * One entry of the log, never changed. What `data` holds, by kind:
 * - started: all of {@link NewRound} but its id and start
 * - saved: `{source}`, the hash of the text
 * - ran: `{passed, total}`
 * - hinted: `{hint}`, counted from 1
 * - noted: `{text}`, or `{actionDone}`: the words of the round's action item, done now; or `{twist}`: an answer to the twist
 * - revealed: nothing
 * - predicted: `{sure}`, 0 to 100: how sure the person was that the next submission would be accepted
 * - submitted: `{submission, verdict, passed, total}`
 * - ended: `{outcome}`
 * - tested: `{caught, missed, wrong, cases, counted, skipped}`: what the person's own cases caught of the known bugs, by
 *   label (`round/testing-record.ts`)
 * - measured: `{growth, confidence, claim, expected, reason, expectedClass, worse, from, to}`: how the time of an accepted
 *   solution grows, `growth` being null where that is inconclusive (`insight/growth-report.ts`)
 * - rated: `{communication, problemSolving, technical, testing, wentWell, action}`: the person's own debrief,
 *   levels from 1 to 4, and texts; null is what was left out. A later one takes the place of an earlier one
 *
 * `clockSetBack` (ms) is added where the wall clock had gone backwards since the event before.
 */
export interface Event {
  readonly id: string
  /** The round's id. */
  readonly round: string
  readonly at: number
  readonly kind: EventKind
  readonly data: EventData
}

export interface RoundQuery {
  readonly problem?: string | undefined
  /** Started at this instant or later. */
  readonly since?: number | undefined
  readonly limit?: number | undefined
  /** Only those that are over (true) or open (false). */
  readonly ended?: boolean | undefined
}
