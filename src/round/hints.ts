import { UsageError } from '../errors.ts'
import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { Round } from '../history/types.ts'
import { readClock } from './clock.ts'

/** What a hint costs. */
export interface HintCost {
  /** Taken off the clock, ms; 0 but in an interview. */
  readonly clockMs: number
  /** How a round that is solved with it counts for the next review of the problem; null where it changes nothing. */
  readonly review: 'hard' | 'again' | null
}

/** One step of the ladder. */
export interface HintStep {
  /** Counted from 1. */
  readonly hint: number
  readonly taken: boolean
  readonly cost: HintCost
}

/** Share of the clock that a hint of an interview takes, by its number; the later ones, which tell more, take more. */
const clockShares = [0.05, 0.1, 0.15, 0.2]
const lastShare = 0.2

/** What the hint of that number, from 1, costs in a round. */
export function hintCost({ rules, minutes }: Pick<Round, 'rules' | 'minutes'>, hint: number): HintCost {
  const share = rules.interview ? (clockShares[hint - 1] ?? lastShare) : 0
  const review = hint === 1 ? 'hard' : hint === 2 ? 'again' : null
  return { clockMs: Math.round(minutes * 60_000 * share), review }
}

/** All hints of a round's problem with what each costs, or has cost. */
export function hintLadder(round: Pick<Round, 'rules' | 'minutes' | 'hints'>, total: number): HintStep[] {
  return Array.from({ length: total }, (_, index) => ({
    hint: index + 1,
    taken: index < round.hints,
    cost: hintCost(round, index + 1),
  }))
}

/**
 * What the cost of a hint that is taken now does beside making the clock shorter: `overtime` begins at once, or the round is
 * `over`, since its overtime is as long as its clock.
 */
export type ClockEffect = 'overtime' | 'over' | null

export function clockEffect(
  round: Pick<Round, 'startedAt' | 'deadline' | 'targetMinutes' | 'lastEventAt'>,
  { clockMs }: HintCost,
  now: number,
): ClockEffect {
  if (clockMs === 0) return null
  const before = readClock({ ...round, now })
  const after = readClock({ ...round, deadline: Math.max(round.startedAt, round.deadline - clockMs), now })
  if (after.phase === 'expired') return 'over'
  return after.overtime && !before.overtime ? 'overtime' : null
}

/**
 * Records that the next hint is taken; returns its number, from 1.
 * @throws UsageError where its cost would end the round
 */
export function takeHint(history: History, round: Round, now: number): number {
  const hint = round.hints + 1
  const cost = hintCost(round, hint)
  if (clockEffect(round, cost, now) === 'over')
    throw new UsageError(
      'The overtime that is left does not pay for this hint.',
      "'prep submit' judges what you have.",
    )
  history.hint(round.id, hint, cost.clockMs, now)
  return hint
}

/** What the hints of a round took off its clock, ms. */
export function hintsCostMs(events: readonly Event[]): number {
  return events.reduce((sum, { kind, data }) => {
    return kind === 'hinted' && typeof data.costMs === 'number' ? sum + data.costMs : sum
  }, 0)
}
