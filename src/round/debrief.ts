import type { Event, EventData, Result, Round, Submission } from '../history/types.ts'
import { type TestClass, testClasses } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'
import { type Criterion, type Level, levels } from './rubric.ts'
import { type Testing, testingOf } from './testing-record.ts'

/** What was measured of how a solution's time grows: the class, null where it is inconclusive, and the bank's own. */
export interface Growth {
  readonly measured: string | null
  readonly expected: string | null
  /** Whether it certainly grows faster than the bank's. */
  readonly worse: boolean
}

/** What the history knows of a round that is over, by the criterion it speaks for. Durations are in ms. */
export interface Evidence {
  readonly communication: {
    /** Notes that were taken while the round was open. */
    readonly notes: number
  }
  readonly problemSolving: {
    /** From the start to the first save; null where none was seen. */
    readonly firstEditMs: number | null
    readonly hints: number
    readonly revealed: boolean
    readonly solved: boolean
    readonly late: boolean
    readonly elapsedMs: number
    /** Elapsed / target. */
    readonly pace: number
  }
  readonly technical: {
    /** Oldest first. */
    readonly verdicts: readonly Verdict[]
    readonly compileErrors: number
    /** How the time of the accepted solution grows; null where it was not measured. */
    readonly growth: Growth | null
  }
  readonly testing: {
    /** What the own cases caught of the known bugs; null where that was not tested. */
    readonly own: Testing | null
    /** The first submission, with what passed by class. */
    readonly first: {
      readonly verdict: Verdict
      readonly classes: readonly { class: TestClass; passed: number; total: number }[]
    } | null
  }
}

/** A round that is over, with all that the debrief looks at; lists oldest first. */
export interface DebriefSource {
  readonly round: Round
  readonly events: readonly Event[]
  readonly submissions: readonly Submission[]
  /** When the first save was seen, ms since the start; null where none was. */
  readonly firstEditMs: number | null
  /** The tests of the first submission. */
  readonly firstResults: readonly Result[]
}

/** Gathers the evidence of a round that is over. */
export function evidenceOf(source: DebriefSource): Evidence {
  const { round, events, submissions, firstEditMs, firstResults } = source
  const end = round.endedAt ?? round.lastEventAt
  const elapsedMs = Math.max(0, end - round.startedAt)
  const notes = events.filter(
    ({ at, kind, data }) => at <= end && kind === 'noted' && textIn(data, 'text') !== null,
  )
  const verdicts = submissions.map(({ verdict }) => verdict)
  const [first] = verdicts
  return {
    communication: { notes: notes.length },
    problemSolving: {
      firstEditMs,
      hints: round.hints,
      revealed: round.revealed,
      solved: round.solved === true,
      late: round.late,
      elapsedMs,
      pace: elapsedMs / (round.targetMinutes * 60_000),
    },
    technical: {
      verdicts,
      compileErrors: verdicts.filter((verdict) => verdict === 'CE').length,
      growth: growthIn(lastOf(events, 'measured')),
    },
    testing: {
      own: testingOf(events) ?? null,
      first: first === undefined ? null : { verdict: first, classes: classesOf(firstResults) },
    },
  }
}

function growthIn(data: EventData | undefined): Growth | null {
  if (data === undefined) return null
  return {
    measured: textIn(data, 'growth'),
    expected: textIn(data, 'expected'),
    worse: data.worse === true,
  }
}

function classesOf(results: readonly Result[]) {
  return testClasses.flatMap((name) => {
    const own = results.filter((result) => result.class === name)
    const passed = own.filter(({ verdict }) => verdict === 'AC').length
    return own.length === 0 ? [] : [{ class: name, passed, total: own.length }]
  })
}

/** How a person rates themself after a round; null is what they left out. */
export interface Rating extends Readonly<Record<Criterion, Level | null>> {
  readonly wentWell: string | null
  /** The one thing to do otherwise next time. */
  readonly action: string | null
}

/** The newest rating in a round's events, oldest first; undefined where the round is not rated. */
export function ratingOf(events: readonly Event[]): Rating | undefined {
  const data = lastOf(events, 'rated')
  return data && ratingIn(data)
}

function ratingIn(data: EventData): Rating {
  const level = (value: unknown): Level | null => levels.find((known) => known === value) ?? null
  return {
    communication: level(data.communication),
    problemSolving: level(data.problemSolving),
    technical: level(data.technical),
    testing: level(data.testing),
    wentWell: textIn(data, 'wentWell'),
    action: textIn(data, 'action'),
  }
}

/** What the person answered to the problem's twist, where they wrote something. */
export function twistAnswerOf(events: readonly Event[]): string | null {
  const answers = events.flatMap(({ kind, data }) => (kind === 'noted' ? [textIn(data, 'twist')] : []))
  return answers.findLast((answer) => answer !== null) ?? null
}

/** What a person has set out to do otherwise, and has not marked as done. */
export interface ActionItem {
  /** The round's id. */
  readonly round: string
  /** When the round was rated. */
  readonly at: number
  readonly action: string
}

/**
 * The open action items, newest first: of each round that of its newest rating. An item is done where a note of its
 * round says so with the same words: a rating that changes them opens it again.
 * @param events of any rounds, those of a round oldest first
 */
export function openActions(events: readonly Event[]): ActionItem[] {
  const newest = new Map<string, ActionItem>()
  const done = new Set<string>()
  for (const { round, at, kind, data } of events) {
    if (kind === 'rated') {
      const { action } = ratingIn(data)
      if (action === null) newest.delete(round)
      else newest.set(round, { round, at, action })
    } else if (kind === 'noted') {
      const words = textIn(data, 'actionDone')
      if (words !== null) done.add(`${round} ${words}`)
    }
  }
  return [...newest.values()]
    .filter(({ round, action }) => !done.has(`${round} ${action}`))
    .sort((a, b) => b.at - a.at)
}

function lastOf(events: readonly Event[], kind: Event['kind']): EventData | undefined {
  return events.findLast((event) => event.kind === kind)?.data
}

function textIn(data: EventData, key: string): string | null {
  const value = data[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
