import type { Event, EventData, EventKind } from '../history/log-types.ts'
import type { Round, Submission } from '../history/types.ts'

/** A stretch of a round in which the person left nothing in the log. */
export interface Stall {
  readonly ms: number
  /** Its beginning, ms since the round's start. */
  readonly atMs: number
}

/** When things first happened in a round, ms since its start; null where they did not. */
export interface Moments {
  /** The first save that was seen: the first text that is not the starter. */
  readonly firstEditMs: number | null
  readonly firstRunMs: number | null
  /** The first run in which all samples passed, whatever came of own cases. */
  readonly samplesPassedMs: number | null
  readonly firstSubmissionMs: number | null
  readonly acceptedMs: number | null
  /** The longest of them, the first where several are as long. */
  readonly longestStall: Stall | null
  readonly runs: number
  readonly submissions: number
  readonly hints: number
}

/** A round with its log and submissions, both oldest first. */
export interface RoundLog {
  readonly round: Round
  readonly events: readonly Event[]
  readonly submissions: readonly Submission[]
}

/** What is in the log, but is no doing of the person's within the round. */
const notDone: ReadonlySet<EventKind> = new Set(['started', 'ended', 'tested', 'measured', 'rated'])

/**
 * The figures of a round's timeline. No duration is negative: an instant before the one that the log tells first, as
 * a clock that was set back leaves it, counts as that one. An open round lasts until `now`.
 */
export function momentsOf({ round, events, submissions }: RoundLog, now: number): Moments {
  const sinceStart = (at: number): number => Math.max(0, at - round.startedAt)
  const first = (found: { readonly at: number } | undefined): number | null =>
    found ? sinceStart(found.at) : null
  const done = duringRound(events).filter(({ kind }) => !notDone.has(kind))
  return {
    firstEditMs: first(done.find(({ kind }) => kind === 'saved')),
    firstRunMs: first(done.find(({ kind }) => kind === 'ran')),
    samplesPassedMs: first(done.find(samplesPassed)),
    firstSubmissionMs: first(submissions[0]),
    acceptedMs: first(submissions.find(({ verdict }) => verdict === 'AC')),
    longestStall: longestStall([...done.map(({ at }) => sinceStart(at)), sinceStart(round.endedAt ?? now)]),
    runs: round.runs,
    submissions: round.submissions,
    hints: round.hints,
  }
}

/** The log up to the round's end: what is said of it later is no part of its time. */
function duringRound(events: readonly Event[]): readonly Event[] {
  const end = events.findIndex(({ kind }) => kind === 'ended')
  return end === -1 ? events : events.slice(0, end)
}

/** A run in which all samples passed. Runs of before tell them only together with the own cases. */
function samplesPassed({ kind, data }: Event): boolean {
  if (kind !== 'ran') return false
  const { passed, total }: EventData = isData(data.samples) ? data.samples : data
  return typeof total === 'number' && total > 0 && passed === total
}

function isData(value: unknown): value is EventData {
  return typeof value === 'object' && value !== null
}

/** The longest way from one instant to the next, from 0 on. */
function longestStall(instants: readonly number[]): Stall | null {
  let longest: Stall | null = null
  let last = 0
  for (const at of instants) {
    if (at - last > (longest?.ms ?? 0)) longest = { ms: at - last, atMs: last }
    last = Math.max(last, at)
  }
  return longest
}
