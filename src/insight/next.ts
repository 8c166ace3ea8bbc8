import type { ProblemSummary } from '../model/problem.ts'
import { dayIn } from './days.ts'
import { type Candidate, type CandidateOptions, type Candidates, candidatesOf } from './next-candidates.ts'
import { thrown } from './next-dice.ts'
import { interleaved } from './next-order.ts'
import { emptyReason } from './next-reason.ts'
import { hasRoom, isAudit, pastSteps, type Step, stepOf } from './next-steps.ts'
import { sortBy } from './next-unseen.ts'

export interface NextOptions extends CandidateOptions {
  /** What there is time for. */
  readonly minutes: number
}

/** What to practise next. */
export interface Next {
  /** In the order in which to practise them. */
  readonly items: readonly Candidate[]
  /** The sum of their targets. */
  readonly totalMinutes: number
  /** Problems that are due, in the list or not. */
  readonly due: number
  /** Why the list is empty, where it is. */
  readonly reason: string | null
}

/**
 * What to practise in a number of minutes, each problem taking its target. Reviews alternate with what was not seen:
 * they take at most half of the minutes and never come two rounds running, the last round counted, unless nothing
 * unseen is left that fits. While there are topics without evidence two rounds on new problems come between. What was
 * not seen is of weak topics and of topics with little evidence, in turn. One pick in ten is an audit. The main topic
 * changes from one to the next where that can be.
 */
export function next(options: NextOptions): Next {
  const { minutes, now, timeZone } = options
  const pools = candidatesOf(options)
  const past = pastSteps(options.past, now)
  const day = dayIn(timeZone)(now)
  const mastered = sortBy(
    pools.mastered.map((candidate) => ({ id: candidate.problem.id, candidate })),
    ({ id }) => [thrown(`${day} ${id}`, 2 ** 31)],
  ).map(({ candidate }) => candidate)
  const onlyReviews = !pools.fresh.some(({ problem }) => problem.minutes <= minutes)
  const rest = onlyReviews ? 0 : pools.unknown ? 2 : 1
  const items: Candidate[] = []
  for (let left = minutes; ; ) {
    const planned = items.map(stepOf)
    const steps = [...past.steps, ...planned]
    const resting = rest > 0 && steps.slice(-rest).some(({ review }) => review)
    const usable = (candidate: Candidate): boolean => {
      const { problem } = candidate
      if (problem.minutes > left || items.some((item) => item.problem.id === problem.id)) return false
      if (onlyReviews || !stepOf(candidate).review) return true
      return !resting && hasRoom(problem.minutes, planned, past.week, minutes)
    }
    const fresh = [pools.weak, pools.fresh]
    const chosen = choose(
      [
        isAudit(past, planned, rest) ? mastered : [],
        pools.due,
        ...((past.firsts + firstsIn(planned)) % 2 === 1 ? fresh : fresh.reverse()),
        onlyReviews ? pools.early : [],
      ].map((pool) => pool.filter(usable)),
      steps.at(-1),
    )
    if (chosen === undefined) break
    items.push(chosen)
    left -= chosen.problem.minutes
  }
  return {
    items: interleaved(items, past.steps.at(-1)),
    totalMinutes: items.reduce((sum, { problem }) => sum + problem.minutes, 0),
    due: pools.due.length,
    reason: items.length > 0 ? null : emptyReason(options.problems, usableOf(pools)),
  }
}

function usableOf({ fresh, due, early }: Candidates): ProblemSummary[] {
  return [...fresh, ...due, ...early].map(({ problem }) => problem)
}

/** The best of another main topic than the last step's; else the best. */
function choose(pools: readonly (readonly Candidate[])[], last: Step | undefined): Candidate | undefined {
  const all = pools.flat()
  return all.find(({ problem }) => problem.topics[0] !== last?.topic) ?? all[0]
}

function firstsIn(steps: readonly Step[]): number {
  return steps.filter(({ review }) => !review).length
}
