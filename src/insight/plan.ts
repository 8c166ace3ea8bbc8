import type { RoundFacts } from '../history/round-facts.ts'
import type { Topic } from '../model/problem.ts'
import { aboutMidnight, dayNumbers } from './days.ts'
import { countedRounds } from './evidence.ts'
import { creditOf, type Sitting, sittingsDone } from './plan-actual.ts'
import { catchUp, joined, missedIn, sum } from './plan-missed.ts'
import type { PlanParameters } from './plan-parameters.ts'
import { sittingsByWeek, type WeekFrame, weekFrames, workKinds } from './plan-phases.ts'
import type { LoggedPractice } from './plan-practice.ts'
import { type TopicNeed, topicNeeds } from './plan-topics.ts'
import { ownItems, priorityOf, type WeekItem, type Work } from './plan-week.ts'
import { standingsOf } from './standing.ts'

/** An item with the minutes that were practised of it. */
export interface PlannedItem extends WeekItem {
  readonly done: number
}

export type WeekState = 'over' | 'now' | 'ahead'

export interface PlanWeek extends WeekFrame {
  readonly state: WeekState
  /** As many minutes in all as the budget. */
  readonly items: readonly PlannedItem[]
  /** Minutes that were practised, and those of them that are on no line of the list. */
  readonly done: number
  readonly other: number
  /** What was missed, once the week is over. */
  readonly missed: readonly Work[]
}

export interface PlanReport {
  readonly plan: PlanParameters
  /** Those before the interview. */
  readonly weeks: readonly PlanWeek[]
  /** The number of the week that is now; null before the first and after the last. */
  readonly now: number | null
  /** What the plan lost by missed weeks, as many minutes in all as were missed; the most important first. */
  readonly dropped: readonly Work[]
}

export interface PlanSource {
  readonly plan: PlanParameters
  /** All rounds, in any order. */
  readonly rounds: readonly RoundFacts[]
  readonly practice: readonly LoggedPractice[]
  /** Topics that the bank has problems of. */
  readonly topics: ReadonlySet<Topic>
  readonly now: number
  /** Tells the local day of an instant, as `dayIn` gives it. */
  readonly dayOf: (instant: number) => string
}

/**
 * The plan as it stands, from its parameters, the history and now alone. It is followed week by week: a list is made of
 * the standings at the beginning of its week, so that it holds still while one works on it, and of what was missed
 * before. Weeks ahead are told by the standings of this week's beginning, as if this one's list got done.
 */
export function planReport({ plan, rounds, practice, topics, now, dayOf }: PlanSource): PlanReport {
  const numberOf = dayNumbers(dayOf, plan.from)
  const today = dayNumbers(dayOf)(now)
  const frames = weekFrames(plan)
  const sittings = sittingsByWeek(frames)
  const done = sittingsDone(rounds, practice, numberOf)
  const needsAt = needsByDay(rounds, topics, numberOf)
  const current = frames.find(({ from, to }) => from <= today && today < to)
  const given = new Map<Topic, number>()
  let backlog: readonly WeekItem[] = []
  const dropped: WeekItem[] = []
  const weeks = frames.map((frame, index): PlanWeek => {
    const needs = needsAt(Math.min(frame.from, current?.from ?? today))
    const renewed = backlog.map((item) => ({ ...item, need: needs.find(isOf(item.topic)) ?? item.need }))
    const own = ownItems(frame, sittings[index] ?? new Map(), needs, given)
    const { items, left, dropped: gaveWay } = catchUp(own, renewed, frames.length - index)
    backlog = left
    dropped.push(
      ...gaveWay.map((work) => ({ ...work, catchUp: 0, need: needs.find(isOf(work.topic)) ?? null })),
    )
    for (const { topic, minutes } of items)
      if (topic !== null) given.set(topic, (given.get(topic) ?? 0) + minutes)
    const inOrder = items.toSorted((a, b) => workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind))
    const { week, missed } = lookBack(frame, inOrder, done, today)
    for (const item of missed) {
      if (item.kind === 'review') dropped.push(item)
      else backlog = joined(backlog, item)
    }
    return week
  })
  return {
    plan,
    weeks,
    now: current?.week ?? null,
    dropped: [...dropped, ...backlog]
      .reduce(joined, [])
      .sort((a, b) => priorityOf(a) - priorityOf(b))
      .map(({ kind, topic, minutes }) => ({ kind, topic, minutes })),
  }
}

const isOf =
  (topic: Topic | null) =>
  (need: TopicNeed): boolean =>
    need.topic === topic

/** A week's list beside what was practised. */
function lookBack(
  frame: WeekFrame,
  items: readonly WeekItem[],
  sittings: readonly Sitting[],
  today: number,
): { readonly week: PlanWeek; readonly missed: readonly WeekItem[] } {
  const state: WeekState = frame.to <= today ? 'over' : frame.from <= today ? 'now' : 'ahead'
  const within = sittings.filter(({ day }) => day >= frame.from && day < frame.to)
  const { done, other } = creditOf(items, within)
  const missed = state === 'over' ? missedIn(items, done, other, frame.budget) : []
  const week: PlanWeek = {
    ...frame,
    state,
    items: items.map((item, index) => ({ ...item, done: done[index] ?? 0 })),
    done: sum(within),
    other,
    missed: missed.map(({ kind, topic, minutes }) => ({ kind, topic, minutes })),
  }
  return { week, missed }
}

/** What the topics need at the beginning of a day, by the rounds before it. */
function needsByDay(
  rounds: readonly RoundFacts[],
  topics: ReadonlySet<Topic>,
  numberOf: (instant: number) => number,
): (day: number) => readonly TopicNeed[] {
  const counted = countedRounds(rounds).map((round) => ({ round, day: numberOf(round.endedAt) }))
  const known = new Map<number, readonly TopicNeed[]>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const before = counted.filter((one) => one.day < day).map(({ round }) => round)
    const made = topicNeeds(topics, standingsOf(before, aboutMidnight(day)))
    known.set(day, made)
    return made
  }
}
