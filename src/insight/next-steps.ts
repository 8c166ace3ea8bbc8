import type { Topic } from '../model/problem.ts'
import type { Candidate } from './next-candidates.ts'
import { thrown } from './next-dice.ts'
import type { Past } from './past.ts'

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
  /** The last of them, oldest first. */
  readonly steps: readonly Step[]
  /** How many there were before those. */
  readonly before: number
  /** How many of all were no reviews. */
  readonly firsts: number
  /** Of the last seven days. */
  readonly week: readonly Step[]
  /** The same as long as the history goes on from the same round. */
  readonly seed: string
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

export function pastSteps({ lately, totals }: Past, now: number): PastSteps {
  const steps = lately.map(({ round, again }) => {
    const age = now - (round.endedAt ?? now)
    return {
      review: again,
      topic: age < dayMs ? round.topics[0] : undefined,
      minutes: round.targetMinutes,
      age,
    }
  })
  return {
    steps,
    before: totals.rounds - steps.length,
    firsts: totals.problems,
    week: steps.filter(({ age }) => age < weekMs),
    seed: totals.first ?? '',
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
 * @param past what was practised, and `planned` what is to follow it
 * @param rest how many steps after a review may be none
 */
export function isAudit(past: PastSteps, planned: readonly Step[], rest: number): boolean {
  const steps = [...past.steps, ...planned]
  for (let at = steps.length; at >= steps.length - rest; at--) {
    if (thrown(`${past.seed} ${past.before + at}`, auditEvery) === 0) return true
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
