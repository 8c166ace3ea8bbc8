import type { Event } from '../../history/log-types.ts'
import type { Submission } from '../../history/types.ts'
import type { RoundLog } from '../../insight/moments.ts'
import { type Phase, phases } from '../../round/phases.ts'
import { type Changes, changesOf } from './changes.ts'

/** What makes one step: all saves of a minute, or each save. */
export const foldings = ['minute', 'save'] as const
export type Folding = (typeof foldings)[number]

/** The code as it was at one time of the round, and what happened with it until the next step. */
export interface Step {
  /** When it was saved, the last time where several saves are one step; ms since the epoch. */
  readonly at: number
  readonly elapsedMs: number
  /** How many saves it holds. */
  readonly saves: number
  readonly source: string
  /** What changed since the step before; the first has none. */
  readonly changes?: Changes
  /** The phase that the round was in, where it is not that of the step before; a round begins in the first. */
  readonly phase?: Phase
  /** Oldest first, without the saves; those of the first step begin with the round. */
  readonly events: readonly Event[]
}

const minute = 60_000

/**
 * The steps of a round, oldest first. Code is known from its saves, and from what was submitted where nothing watched
 * the file; a text that is seen again, such as one that was saved and submitted, is no new step.
 * @param sourceOf the text with that hash
 */
export function stepsOf(log: RoundLog, sourceOf: (hash: string) => string, by: Folding): Step[] {
  const drafts: Draft[] = []
  let phase: Phase = phases[0]
  const early: Event[] = []
  const elapsed = (at: number): number => Math.max(0, at - log.round.startedAt)
  const minuteOf = (at: number): number => Math.floor(elapsed(at) / minute)
  for (const event of log.events) {
    const last = drafts.at(-1)
    phase = phaseOf(event) ?? phase
    const hash = hashOf(event, log.submissions)
    if (hash !== undefined && hash !== last?.hash) {
      if (last && by === 'minute' && minuteOf(last.at) === minuteOf(event.at))
        Object.assign(last, { hash, at: event.at, saves: last.saves + 1, phase })
      else drafts.push({ hash, at: event.at, saves: 1, phase, events: last ? [] : early })
    }
    if (event.kind !== 'saved' && event.kind !== 'started') (drafts.at(-1)?.events ?? early).push(event)
  }
  let before: string | undefined
  let phaseBefore: Phase = phases[0]
  return drafts.map(({ hash, at, saves, events, phase: own }) => {
    const source = sourceOf(hash)
    const moved = own === phaseBefore ? {} : { phase: own }
    phaseBefore = own
    const changes = before === undefined ? {} : { changes: changesOf(before, source) }
    before = source
    return { at, elapsedMs: elapsed(at), saves, source, ...changes, ...moved, events }
  })
}

/** A step without its text. */
interface Draft {
  hash: string
  at: number
  saves: number
  phase: Phase
  readonly events: Event[]
}

/** The phase that an event begins. */
function phaseOf({ kind, data }: Event): Phase | undefined {
  return kind === 'phased' ? phases.find((name) => name === data.phase) : undefined
}

/** The name of the text that an event brings. */
function hashOf({ kind, data }: Event, submissions: readonly Submission[]): string | undefined {
  if (kind === 'saved') return typeof data.source === 'string' ? data.source : undefined
  if (kind !== 'submitted') return undefined
  return submissions.find(({ id }) => id === data.submission)?.sourceHash
}

/** The last step that had begun when so many seconds of the round had passed; of steps by save. */
export function stepAt(steps: readonly Step[], seconds: number): Step | undefined {
  return steps.findLast(({ elapsedMs }) => Math.floor(elapsedMs / 1000) <= seconds)
}
