import type { Event } from '../history/log-types.ts'
import type { Round, Submission } from '../history/types.ts'
import { isHidden } from '../round/rules.ts'

const instant = (ms: number): string => new Date(ms).toISOString()

/** What an open interview does not tell. */
const hidden = { problem: null, title: null, difficulty: null, topics: null, targetMinutes: null }

/** A round as `--json` prints it: instants in ISO 8601; what is hidden is null. */
export function roundJson(round: Round) {
  const { startedAt, deadline, endedAt, lastEventAt, id, ...rest } = round
  return {
    round: id,
    ...rest,
    ...(isHidden(round) && hidden),
    startedAt: instant(startedAt),
    deadline: instant(deadline),
    endedAt: endedAt === null ? null : instant(endedAt),
    lastEventAt: instant(lastEventAt),
  }
}

export function submissionJson({ at, id, round: _round, ...rest }: Submission) {
  return { submission: id, at: instant(at), ...rest }
}

export function eventJson(event: Event, round: Round) {
  const { at, id: _id, round: _round, kind, data } = event
  // The first entry of the log has all that the round began with.
  const isSecret = kind === 'started' && isHidden(round)
  return { at: instant(at), kind, data: isSecret ? { ...data, ...hidden } : data }
}
