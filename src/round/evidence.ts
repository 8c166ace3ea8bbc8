import type { Event, EventData } from '../history/log-types.ts'
import type { Result, Round, Submission } from '../history/types.ts'
import { type Problem, type TestClass, testClasses } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'
import { clarifiedOf } from './clarify.ts'
import { lastOf, textIn } from './event-data.ts'
import { type PhaseTime, readPhases, wereMoved } from './phases.ts'
import { planOf } from './plan.ts'
import { type Testing, testingOf } from './testing-record.ts'

/** What was measured of how a solution's time grows: the class, null where it is inconclusive, and the bank's own. */
export interface Growth {
  readonly measured: string | null
  readonly expected: string | null
  /** Whether it certainly grows faster than the bank's. */
  readonly worse: boolean
}

/** A complexity that was claimed before coding, beside the bank's. */
export interface Claim {
  readonly claimed: string
  /** Null where the bank says none. */
  readonly bank: string | null
  /** Whether they are the same; null where that cannot be told. */
  readonly asBank: boolean | null
}

/** What the history knows of a round that is over, by the criterion it speaks for. Durations are in ms. */
export interface Evidence {
  readonly communication: {
    /** Notes that were taken while the round was open. */
    readonly notes: number
    /** Questions of the person's own. */
    readonly questions: number
    /** How many of the problem's questions they had thought of; null where these were not shown, or are not known. */
    readonly thoughtOf: { readonly ticked: number; readonly total: number } | null
    /** When the approach was first written, since the start; null where it was not. */
    readonly approachMs: number | null
  }
  readonly problemSolving: {
    /** From the start to the first save; null where none was seen. */
    readonly firstEditMs: number | null
    /** What was claimed of time and space; null where nothing was. */
    readonly claims: { readonly time: Claim | null; readonly space: Claim | null } | null
    /** Where the time went; null where the round has no phases, or stayed in its first. */
    readonly phases: readonly PhaseTime[] | null
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
export interface EvidenceSource {
  readonly round: Round
  readonly events: readonly Event[]
  readonly submissions: readonly Submission[]
  /** When the first save was seen, ms since the start; null where none was. */
  readonly firstEditMs: number | null
  /** The tests of the first submission. */
  readonly firstResults: readonly Result[]
  /** Undefined where it has left the bank. */
  readonly problem: Pick<Problem, 'clarify' | 'complexity'> | undefined
  /** Whether a claimed complexity is the one that the bank tells; null where that cannot be told. */
  readonly sameComplexity: (claimed: string, bank: string) => boolean | null
}

/** Gathers the evidence of a round that is over. */
export function evidenceOf(source: EvidenceSource): Evidence {
  const { round, submissions, firstEditMs, firstResults } = source
  const end = round.endedAt ?? round.lastEventAt
  const elapsedMs = Math.max(0, end - round.startedAt)
  // A note may be written later: it is no part of the round.
  const events = source.events.filter(({ at, kind }) => kind !== 'noted' || at <= end)
  const verdicts = submissions.map(({ verdict }) => verdict)
  const [first] = verdicts
  return {
    communication: communicationIn(source, events),
    problemSolving: {
      firstEditMs,
      claims: claimsIn(source),
      phases: wereMoved(events) ? (readPhases(round, events, end)?.times ?? null) : null,
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

function communicationIn(
  { round, problem }: EvidenceSource,
  events: readonly Event[],
): Evidence['communication'] {
  const { questions, shown, ticked } = clarifiedOf(events)
  const total = problem?.clarify.length ?? 0
  const approach = events.find(({ kind, data }) => kind === 'planned' && textIn(data, 'approach') !== null)
  return {
    notes: events.filter(({ kind, data }) => kind === 'noted' && textIn(data, 'text') !== null).length,
    questions: questions.length,
    // The problem may have fewer questions now than it had then.
    thoughtOf: shown && total > 0 ? { ticked: Math.min(ticked.length, total), total } : null,
    approachMs: approach ? Math.max(0, approach.at - round.startedAt) : null,
  }
}

function claimsIn({ events, problem, sameComplexity }: EvidenceSource): Evidence['problemSolving']['claims'] {
  const { time = null, space = null } = planOf(events) ?? {}
  if (time === null && space === null) return null
  const beside = (claimed: string | null, bank: string | null): Claim | null =>
    claimed === null ? null : { claimed, bank, asBank: bank === null ? null : sameComplexity(claimed, bank) }
  const known = problem?.complexity
  return { time: beside(time, known?.time ?? null), space: beside(space, known?.space ?? null) }
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
