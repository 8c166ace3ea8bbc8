import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'

/** What a hint costs. */
export interface HintCost {
  /** Taken off the clock, ms; 0 but in an interview. */
  readonly clockMs: number
  /** How a round that is solved with it counts for the next review of the problem; null where it changes nothing. */
  readonly review: 'hard' | 'again' | null
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

/** Records that the next hint is taken; returns its number, from 1. */
export function takeHint(history: History, round: Round, now: number): number {
  const hint = round.hints + 1
  history.hint(round.id, hint, hintCost(round, hint).clockMs, now)
  return hint
}
