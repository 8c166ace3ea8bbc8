import { UsageError } from '../errors.ts'
import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { Round } from '../history/types.ts'

/** The phases of a round, as interviewers run theirs. Nothing enforces them: they are moved by the person, and recorded. */

export const phases = ['clarify', 'plan', 'code', 'test', 'wrap-up'] as const
export type Phase = (typeof phases)[number]

export const phaseWords: { readonly [P in Phase]: string } = {
  clarify: 'clarify',
  plan: 'plan',
  code: 'code',
  test: 'test',
  'wrap-up': 'wrap up',
}

/**
 * The share of the clock that each phase should take, in percent. The advice that interviewers publish agrees on little but
 * this: of 45 minutes about five for questions, five to ten for a plan, half for code, and the rest for tests and a close.
 */
const shares: { readonly [P in Phase]: number } = { clarify: 10, plan: 20, code: 45, test: 15, 'wrap-up': 10 }

/** A phase with its time in ms. */
export interface PhaseTime {
  readonly phase: Phase
  /** What it should take of the round's clock. */
  readonly shareMs: number
  /** What it took so far, all times together that the person was in it. */
  readonly spentMs: number
}

/** Where a round is in its phases. */
export interface PhaseReading {
  readonly phase: Phase
  /** All phases, in their order. */
  readonly times: readonly PhaseTime[]
}

type Phased = Pick<Round, 'startedAt' | 'endedAt' | 'minutes' | 'rules'>

/**
 * Where a round is, or was when it ended; undefined where it has no phases. A round begins in the first phase.
 * @param events of the round, oldest first
 * @param now ms since the epoch; an open round is read at this instant
 */
export function readPhases(round: Phased, events: readonly Event[], now: number): PhaseReading | undefined {
  if (!round.rules.phases) return undefined
  // Another process may have written what is later than its reader's clock.
  const end = round.endedAt ?? Math.max(now, events.at(-1)?.at ?? now)
  const spent = new Map<Phase, number>()
  let phase: Phase = phases[0]
  let since = round.startedAt
  const until = (at: number): void => {
    spent.set(phase, (spent.get(phase) ?? 0) + Math.max(0, at - since))
    since = Math.max(since, at)
  }
  for (const { kind, at, data } of events) {
    const next = kind === 'phased' ? phases.find((known) => known === data.phase) : undefined
    if (next === undefined || at > end) continue
    until(at)
    phase = next
  }
  until(end)
  const times = phases.map((name) => ({
    phase: name,
    shareMs: Math.round(round.minutes * 60_000 * (shares[name] / 100)),
    spentMs: spent.get(name) ?? 0,
  }))
  return { phase, times }
}

/** The phase after or before one; undefined at the ends. */
export function neighbour(phase: Phase, step: 1 | -1): Phase | undefined {
  return phases[phases.indexOf(phase) + step]
}

/** Whether the person moved through the phases at all; else all of a round's time stands under its first. */
export const wereMoved = (events: readonly Event[]): boolean => events.some(({ kind }) => kind === 'phased')

/** Where an open round is. @throws UsageError where it has no phases */
export function requirePhases(round: Round, events: readonly Event[], now: number): PhaseReading {
  const reading = readPhases(round, events, now)
  if (reading) return reading
  throw new UsageError('This round has no phases.', "'prep start --phases on' begins one that has.")
}

/**
 * Moves a round to a phase, or to the one after or before; to be there already records nothing.
 * @throws UsageError where the round has no phases, or none is there
 */
export function moveTo(history: History, round: Round, to: Phase | 'next' | 'back', now: number): void {
  const { phase } = requirePhases(round, history.events(round.id), now)
  const target = to === 'next' ? neighbour(phase, 1) : to === 'back' ? neighbour(phase, -1) : to
  if (target === undefined)
    throw new UsageError(
      `${phaseWords[phase]} is the ${to === 'next' ? 'last' : 'first'} phase.`,
      to === 'next' ? "'prep submit' judges your solution." : `They are ${phases.join(', ')}.`,
    )
  if (target !== phase) enterPhase(history, round, target, now)
}

/** Records that a phase begins. */
export function enterPhase(history: History, round: Round, phase: Phase, now: number): void {
  history.addEvent(round.id, 'phased', { phase }, now)
}
