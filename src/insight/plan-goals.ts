import type { Entry } from '../history/log-types.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import { dayNumbers } from './days.ts'
import { endedRounds, isPractice } from './evidence.ts'
import { sittingsDone } from './plan-actual.ts'
import type { LoggedPractice } from './plan-practice.ts'

/** What a person wants to reach each week. Rounds and solved ones are counted here, minutes also elsewhere. */
export const goalNames = ['rounds', 'solved', 'minutes'] as const
export type GoalName = (typeof goalNames)[number]

/** What an entry of the kind `goal` holds: all goals that there are. */
export type Goals = { readonly [G in GoalName]?: number }

export interface GoalProgress {
  readonly goal: GoalName
  readonly target: number
  readonly done: number
}

/** The goals that hold: those of the newest entry. Entries are oldest first. */
export function goalsIn(entries: readonly Entry[]): Goals {
  const data = entries.findLast(({ kind }) => kind === 'goal')?.data ?? {}
  const known = goalNames.flatMap((name) => {
    const target = data[name]
    return typeof target === 'number' && target > 0 ? [[name, target] as const] : []
  })
  return Object.fromEntries(known)
}

/** The Monday of a day's week, for goals without a plan. Day 0, 1 January 1970, was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

export interface GoalSource {
  readonly goals: Goals
  readonly rounds: readonly RoundFacts[]
  readonly practice: readonly LoggedPractice[]
  readonly dayOf: (instant: number) => string
  /** The first day, and the day after the last. */
  readonly from: number
  readonly to: number
}

/** How far each goal is reached in the days given. */
export function goalProgress({ goals, rounds, practice, dayOf, from, to }: GoalSource): GoalProgress[] {
  const numberOf = dayNumbers(dayOf, from)
  const isWithin = (day: number): boolean => day >= from && day < to
  const own = endedRounds(rounds)
    .filter(isPractice)
    .filter(({ startedAt }) => isWithin(numberOf(startedAt)))
  const minutes = sittingsDone(rounds, practice, numberOf)
    .filter(({ day }) => isWithin(day))
    .reduce((sum, sitting) => sum + sitting.minutes, 0)
  const reached = { rounds: own.length, solved: own.filter(({ solved }) => solved).length, minutes }
  return goalNames.flatMap((goal) => {
    const target = goals[goal]
    return target === undefined ? [] : [{ goal, target, done: reached[goal] }]
  })
}
