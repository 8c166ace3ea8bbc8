import type { RoundFacts } from '../history/round-facts.ts'
import { apartMs, halfLifeMs, shortestMs } from '../model/evidence.ts'

/** Which rounds say something about a person. */

/** A round that is over. */
export interface EndedRound extends RoundFacts {
  readonly endedAt: number
  readonly solved: boolean
}

/** The rounds that are over, oldest first. */
export function endedRounds(rounds: readonly RoundFacts[]): EndedRound[] {
  return rounds.filter(isEnded).sort((a, b) => a.startedAt - b.startedAt)
}

function isEnded(round: RoundFacts): round is EndedRound {
  return round.endedAt !== null && round.solved !== null
}

/** From start to end, ms. */
export function elapsedMs(round: Pick<EndedRound, 'startedAt' | 'endedAt'>): number {
  return round.endedAt - round.startedAt
}

/** Whether the round was worked on: for two minutes at least, or to a submission. */
export function isPractice(round: Pick<EndedRound, 'submissions' | 'startedAt' | 'endedAt'>): boolean {
  return round.submissions > 0 || elapsedMs(round) >= shortestMs
}

/**
 * The rounds that count as evidence, oldest first: of each problem's rounds the first in 30 days. The 30 days
 * run from the start of the last one that counted. The history keeps the same with each round, `history/evidence.ts`.
 */
export function countedRounds(rounds: readonly RoundFacts[]): EndedRound[] {
  const lastCounted = new Map<string, number>()
  return endedRounds(rounds).filter((round) => {
    const last = lastCounted.get(round.problem)
    if (!isPractice(round) || (last !== undefined && round.startedAt - last < apartMs)) return false
    lastCounted.set(round.problem, round.startedAt)
    return true
  })
}

/** What a round weighs as evidence: 1 when it ends, half of it each 60 days later. */
export function weightOf(round: EndedRound, now: number): number {
  return 0.5 ** (Math.max(0, now - round.endedAt) / halfLifeMs)
}
