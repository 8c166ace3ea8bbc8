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
  'phased',
  'asked',
  'clarified',
  'planned',
  'predicted',
  'submitted',
  'ended',
  'tested',
  'measured',
  'rated',
] as const
export type EventKind = (typeof eventKinds)[number]

/** The kinds that are logged as they come; the others belong to a change of the round. */
export type LoggedKind = Exclude<EventKind, 'started' | 'hinted' | 'revealed' | 'submitted' | 'ended'>

/** The kinds that may come when the round is over: what is said and measured of it later. */
export const laterKinds: readonly EventKind[] = ['noted', 'tested', 'measured', 'rated']

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

/** A JSON object, as an event carries it. */
export interface EventData {
  readonly [key: string]: unknown
}

/**
 * One entry of the log, never changed. What `data` holds, by kind:
 * - started: all of {@link NewRound} but its id and start
 * - saved: `{source}`, the hash of the text
 * - ran: `{passed, total}`
 * - hinted: `{hint, costMs}`, the hint counted from 1, and what it took off the clock (left out where that is nothing)
 * - noted: `{text}`, or `{actionDone}`: the words of the round's action item, done now; or `{twist}`: an answer to the twist
 * - revealed: `{what}`: `solution`, or `test` with the position of the hidden test that was shown, `{what, test}`
 * - phased: `{phase}` that begins (`round/phases.ts`)
 * - asked: `{question}` of the person's own
 * - clarified: `{ticked}`: the problem's questions and answers were shown; which of them, from 1, the person had asked. A
 *   later one takes the place of an earlier one
 * - planned: `{approach, time, space}`: the approach in words and the complexity that it is claimed to have; null is what
 *   was left out. A later one takes the place of an earlier one
 * - predicted: `{sure}`, 0 to 100: how sure the person was that the next submission would be accepted
 * - submitted: `{submission, verdict, passed, total}`
 * - ended: `{outcome}`
 * - tested: `{caught, missed, wrong, cases, counted, skipped}`: what the person's own cases caught of the known bugs, by
 *   label (`round/testing-record.ts`)
 * - measured: `{growth, confidence, claim, expected, reason, expectedClass, worse, from, to}`: how the time of an accepted
 *   solution grows, `growth` being null where that is inconclusive (`insight/growth-report.ts`)
 * - rated: `{communication, problemSolving, technical, testing, wentWell, action}`: the person's own debrief,
 *   levels from 1 to 4, and texts; null is what was left out. A later one takes the place of an earlier one. `recall` is
 *   there where they said how well they recalled the problem: again, hard, good or easy
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

export const entryKinds = ['note', 'practice', 'plan', 'goal'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One entry of the person's own log, which belongs to no round; never changed. What `data` holds, by kind:
 * - note: `{text}`, for the journal
 * - practice: done elsewhere, `{minutes, format, topic, score: {reached, outOf} | null, feedback, questions, day}`, or
 *   `{retracts}`, the id of an entry that was wrong
 * - plan: `{weeks, hours, from, interview}`, or `{stopped: true}`; a later one takes the place of an earlier one
 * - goal: `{rounds, solved, minutes}` a week, each left out where none is set; a later one takes the place of an earlier one
 */
export interface Entry {
  readonly id: string
  readonly at: number
  readonly kind: EntryKind
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
