import type { Round } from '../../src/history/types.ts'
import { next } from '../../src/insight/next.ts'
import { pastIn } from '../../src/insight/past.ts'
import { topicStandings } from '../../src/insight/standing.ts'
import type { ProblemSummary, Topic } from '../../src/model/problem.ts'
import { practiceAmong } from '../practice.ts'
import { type Learner, makeLearner, mean, type Random, randomOf, type SkillModel } from './advice-learner.ts'

/** Weeks of practice by one way to choose problems, and what the learner can do at the interview. */

export const ways = ['next', 'random', 'fixed'] as const
export type Way = (typeof ways)[number]

export interface Schedule {
  readonly days: number
  readonly minutesPerDay: number
  /** How often a day is missed, 0 to 1. */
  readonly missed: number
  readonly model: SkillModel
}

/** What the standings say after a number of rounds, beside what is so. */
export interface Naming {
  readonly rounds: number
  /** Topics that were called weak up to then, and those of them that were at the beginning. */
  readonly named: number
  readonly right: number
  /** Of the three topics in focus, those that are among the least able then. */
  readonly focus: number
}

export interface Result {
  readonly rounds: number
  readonly namings: readonly Naming[]
  /** Rounds until the first weak topic, and until half of them, were called weak; null where it did not come to that. */
  readonly firstNamed: number | null
  readonly halfNamed: number | null
  /** At the interview, means over the bank: to solve its problems, those of weak topics, and unseen ones like them. */
  readonly solves: number
  readonly weakSolves: number
  readonly unseen: number
}

const minute = 60_000
const day = 86_400_000
/** 18:00 UTC on 1 June 2026. */
const begin = Date.UTC(2026, 5, 1, 18)
const timeZone = 'UTC'

interface Situation {
  readonly problems: readonly ProblemSummary[]
  readonly rounds: readonly Round[]
  readonly now: number
  /** What is left of the day. */
  readonly minutes: number
  readonly interview: number
  readonly random: Random
}

/** What one practises now, in this order; each fits the minutes. */
const choices: { readonly [W in Way]: (situation: Situation) => readonly ProblemSummary[] } = {
  next({ problems, rounds, now, minutes, interview }) {
    const ids = problems.map(({ id }) => id)
    const past = pastIn(practiceAmong(rounds), ids, now)
    return next({ problems, past, now, minutes, interview, timeZone }).items.map(({ problem }) => problem)
  },
  random({ problems, minutes, random }) {
    const fitting = problems.filter((problem) => problem.minutes <= minutes)
    return fitting.slice(Math.floor(random() * fitting.length)).slice(0, 1)
  },
  fixed({ problems, rounds, minutes }) {
    const last = problems.findIndex(({ id }) => id === rounds.at(-1)?.problem)
    const rest = [...problems.slice(last + 1), ...problems.slice(0, last + 1)]
    return rest.filter((problem) => problem.minutes <= minutes).slice(0, 1)
  },
}

/** One learner for all days; the same seed is the same learner with the same days off. */
export function simulate(
  way: Way,
  seed: number,
  problems: readonly ProblemSummary[],
  { days, minutesPerDay, missed, model }: Schedule,
): Result {
  const learner = makeLearner(seed, problems, model)
  const [random, daysOff] = [randomOf(seed + 1e6), randomOf(seed + 2e6)]
  const interview = Math.floor(begin / day) + days
  const named = new Set<Topic>()
  const rounds: Round[] = []
  const namings: Naming[] = []
  for (let number = 0; number < days; number++) {
    if (daysOff() < missed) continue
    const start = begin + number * day
    const end = start + minutesPerDay * minute
    for (let now = start; now < end; ) {
      const minutes = (end - now) / minute
      const list = choices[way]({ problems, rounds, now, minutes, interview, random })
      if (list.length === 0) break
      for (const problem of list) {
        if (now >= end) break
        const round = learner.practise(problem, now)
        rounds.push(round)
        now = (round.endedAt ?? now) + minute
        if (rounds.length % 5 === 0) namings.push(namingOf(rounds, now, learner, named))
      }
    }
  }
  const at = begin + days * day - 9 * 3_600_000
  const roundsTo = (count: number) => namings.find(({ right }) => right >= count)?.rounds ?? null
  return {
    rounds: rounds.length,
    namings,
    firstNamed: roundsTo(1),
    halfNamed: roundsTo(learner.weak.size / 2),
    ...abilityOf(learner, problems, at),
  }
}

function namingOf(
  rounds: readonly Round[],
  now: number,
  { weak, weakest }: Learner,
  named: Set<Topic>,
): Naming {
  const standings = topicStandings(rounds, now)
  for (const { topic, standing } of standings) if (standing === 'weak') named.add(topic)
  const least = weakest(now)
  return {
    rounds: rounds.length,
    named: named.size,
    right: [...named].filter((topic) => weak.has(topic)).length,
    focus: standings.slice(0, 3).filter(({ topic }) => least.has(topic)).length,
  }
}

function abilityOf(learner: Learner, problems: readonly ProblemSummary[], at: number) {
  const ofWeak = problems.filter(({ topics }) => topics.some((topic) => learner.weak.has(topic)))
  return {
    solves: mean(problems.map((problem) => learner.solves(problem, at))),
    weakSolves: mean(ofWeak.map((problem) => learner.solves(problem, at))),
    unseen: mean(problems.map((problem) => learner.solves(problem, at, true))),
  }
}
