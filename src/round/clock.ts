/** The clock of a round: pure functions of instants (ms since the epoch). A tick only asks again. */

const minute = 60_000

export interface ClockTimes {
  readonly startedAt: number
  /** When the time is over: the start and the clock's length. */
  readonly deadline: number
  /** What a prepared candidate needs. */
  readonly targetMinutes: number
  readonly now: number
  /**
   * The latest instant that is known to have passed: the round's last event, or what the clock was read at
   * before. A wall clock that was set back is taken to stand still until it gets there again.
   */
  readonly lastEventAt?: number
}

/** `expired`: overtime has lasted as long as the clock, and the round is to be ended as abandoned. */
export type ClockPhase = 'running' | 'overtime' | 'expired'

export interface ClockReading {
  /** The instant that was read: never before the start or the last event. */
  readonly at: number
  readonly startedAt: number
  readonly deadline: number
  /** When the target passes; may lie after the deadline. */
  readonly targetAt: number
  /** The end of overtime: the deadline and the clock's length once more. */
  readonly abandonAt: number
  readonly elapsedMs: number
  /** Negative in overtime. */
  readonly remainingMs: number
  /** Past the deadline. What happens at the very deadline is still in time. */
  readonly overtime: boolean
  readonly targetPassed: boolean
  readonly phase: ClockPhase
}

/** What the clock of a round says. */
export function readClock({
  startedAt,
  deadline,
  targetMinutes,
  now,
  lastEventAt,
}: ClockTimes): ClockReading {
  const at = Math.max(now, lastEventAt ?? startedAt, startedAt)
  const targetAt = startedAt + targetMinutes * minute
  const abandonAt = deadline + (deadline - startedAt)
  return {
    at,
    startedAt,
    deadline,
    targetAt,
    abandonAt,
    elapsedMs: at - startedAt,
    remainingMs: deadline - at,
    overtime: at > deadline,
    targetPassed: at > targetAt,
    phase: at > abandonAt ? 'expired' : at > deadline ? 'overtime' : 'running',
  }
}

export type ClockWarning = 'half-time' | 'five-minutes' | 'one-minute' | 'time-over'

/**
 * The warnings whose instants lie after the reading `before` and not after the reading `after`, in order; several
 * after a machine slept. Each comes once in a round as long as the readings follow on each other and each
 * is taken with the one before as its `lastEventAt`.
 */
export function warningsBetween(before: ClockReading, after: ClockReading): readonly ClockWarning[] {
  return warningInstants(after)
    .filter(([, instant]) => before.at < instant && instant <= after.at)
    .map(([warning]) => warning)
}

/** Warnings that say something on a clock of this length: the last minutes of a short one are all of it. */
function warningInstants({
  startedAt,
  deadline,
}: ClockReading): readonly (readonly [ClockWarning, number])[] {
  const length = deadline - startedAt
  const instants: [ClockWarning, number][] = [['half-time', startedAt + length / 2]]
  if (length > 10 * minute) instants.push(['five-minutes', deadline - 5 * minute])
  if (length > 2 * minute) instants.push(['one-minute', deadline - minute])
  instants.push(['time-over', deadline])
  return instants
}

/**
 * Remaining time as a countdown shows it: `12:05`, `1:02:05`, `-0:42` in overtime. A second that has begun
 * counts whole, so that 0:00 means that the time is over.
 */
export function formatClock(remainingMs: number): string {
  return formatSeconds(Math.ceil(remainingMs / 1000))
}

/** Elapsed time: whole seconds that have passed. With {@link formatClock} it adds up to the clock's length. */
export function formatElapsed(elapsedMs: number): string {
  return formatSeconds(Math.floor(elapsedMs / 1000))
}

function formatSeconds(seconds: number): string {
  const total = Math.abs(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor(total / 60) % 60
  const sign = seconds < 0 ? '-' : ''
  return hours > 0
    ? `${sign}${hours}:${two(minutes)}:${two(total % 60)}`
    : `${sign}${minutes}:${two(total % 60)}`
}
