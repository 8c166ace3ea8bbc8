import type { RoundFacts } from '../history/figures.ts'
import type { Topic } from '../model/problem.ts'
import { endedRounds, isPractice } from './evidence.ts'
import type { Candidate } from './next-candidates.ts'
import { thrown } from './next-dice.ts'

/** One thing practised, or planned to be. */
export interface Step {
  /** Whether the problem had been practised before. */
  readonly review: boolean
  /** The main one; undefined where it is too long ago to matter. */
  readonly topic: Topic | undefined
  /** Its target. */
  readonly minutes: number
}

/** What was practised up to now, and since when the last days began. */
export interface PastSteps {
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** Of the last seven days. */
  readonly week: readonly Step[]
  /** The same as long as the history goes on from the same round. */
  readonly seed: string
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

export function pastSteps(rounds: readonly RoundFacts[], now: number): PastSteps {
  const seen = new Set<string>()
  const practised = endedRounds(rounds).filter(isPractice)
  const steps = practised.map(({ problem, topics, targetMinutes, endedAt }) => {
    const review = seen.has(problem)
    seen.add(problem)
    return { review, topic: now - endedAt < dayMs ? topics[0] : undefined, minutes: targetMinutes, endedAt }
  })
  return {
    steps,
    week: steps.filter(({ endedAt }) => now - endedAt < weekMs),
    seed: practised[0]?.id ?? '',
  }
}

export function stepOf({ problem, kind }: Candidate): Step {
  return {
    review: kind === 'review' || kind === 'audit',
    topic: problem.topics[0],
    minutes: problem.minutes,
  }
}

/**
 * Whether a review of so many minutes has room beside what is planned. Reviews take at most half of the budget. One
 * that is longer than that by itself would never come; it may where reviews, of the last seven days and the budget
 * together, stay at half.
 */
export function hasRoom(
  reviewMinutes: number,
  planned: readonly Step[],
  week: readonly Step[],
  budget: number,
): boolean {
  const reviews = reviewed(planned) + reviewMinutes
  if (reviewMinutes <= budget / 2) return reviews <= budget / 2
  return reviews + reviewed(week) <= (budget + total(week)) / 2
}

const auditEvery = 10

/**
 * Whether the next step is to be an audit: one in ten by a throw for each step. A throw that came where no review may
 * be holds for the steps after.
 * @param rest how many steps after a review may be none
 */
export function isAudit(steps: readonly Step[], seed: string, rest: number): boolean {
  for (let at = steps.length; at >= steps.length - rest; at--) {
    if (thrown(`${seed} ${at}`, auditEvery) === 0) return true
    if (steps[at - 1]?.review === true) return false
  }
  return false
}

function reviewed(steps: readonly Step[]): number {
  return total(steps.filter(({ review }) => review))
}

function total(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}
