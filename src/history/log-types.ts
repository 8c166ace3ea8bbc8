/** The rows of the two logs: the events of rounds, and the person's own entries. Instants are ms since the epoch. */

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

/** A JSON object, as an event carries it. */
export interface EventData {
  readonly [key: string]: unknown
}

/**
 * One entry of the log, never changed. What `data` holds, by kind:
 * - started: all of a `NewRound` but its id and start
 * - saved: `{source}`, the hash of the text
 * - ran: `{passed, total, samples: {passed, total}}`: own cases included, and the samples alone
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
