import type { Event, Round, Submission } from '../history/types.ts'

const instant = (ms: number): string => new Date(ms).toISOString()

/** A round as `--json` prints it: instants in ISO 8601. */
export function roundJson({ startedAt, deadline, endedAt, lastEventAt, id, ...rest }: Round) {
  return {
    round: id,
    ...rest,
    startedAt: instant(startedAt),
    deadline: instant(deadline),
    endedAt: endedAt === null ? null : instant(endedAt),
    lastEventAt: instant(lastEventAt),
  }
}

export function submissionJson({ at, id, round: _round, ...rest }: Submission) {
  return { submission: id, at: instant(at), ...rest }
}

export function eventJson({ at, id: _id, round: _round, ...rest }: Event) {
  return { at: instant(at), ...rest }
}
