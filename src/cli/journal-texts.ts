import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { EndedRound } from '../insight/evidence.ts'
import { type GrowthReport, growthOf } from '../insight/growth-report.ts'
import type { Course } from '../insight/journal.ts'
import { clarifiedOf } from '../round/clarify.ts'
import { openActions, type Rating, ratingOf } from '../round/debrief.ts'
import { textIn } from '../round/event-data.ts'
import { type Criterion, criteria } from '../round/rubric.ts'
import { type Testing, testingOf } from '../round/testing-record.ts'

/** What was written and measured in the rounds of some days. */

export interface JournalRound {
  readonly round: EndedRound
  readonly rating: Rating | null
  readonly testing: Testing | null
  readonly growth: GrowthReport | null
  /** What the person asked. */
  readonly questions: readonly string[]
  /** What they noted, while it was open or later. */
  readonly notes: readonly string[]
}

export interface JournalAction {
  readonly action: string
  /** Title of its round. */
  readonly title: string
  /** When it was set, or done; ms since the epoch. */
  readonly at: number
  readonly done: boolean
}

export function journalRound(history: History, round: EndedRound): JournalRound {
  const events = history.events(round.id)
  return {
    round,
    rating: ratingOf(events) ?? null,
    testing: testingOf(events) ?? null,
    growth: growthOf(events) ?? null,
    questions: clarifiedOf(events).questions,
    notes: textsIn(events, 'noted', 'text'),
  }
}

function textsIn(events: readonly Event[], of: Event['kind'], key: string): string[] {
  return events.flatMap(({ kind, data }) => {
    const text = kind === of ? textIn(data, key) : null
    return text === null ? [] : [text]
  })
}

/**
 * The action items of some days: those open at their end, and those done in them; oldest first.
 * @param events of the kinds `rated` and `noted` in all rounds
 */
export function journalActions(
  events: readonly Event[],
  { isWithin, isBefore, titleOf }: JournalSpan,
): JournalAction[] {
  const until = events.filter(({ at }) => isBefore(at))
  const open = openActions(until).map(({ action, round, at }) => ({
    action,
    title: titleOf(round),
    at,
    done: false,
  }))
  const done = until
    .filter(({ at }) => isWithin(at))
    .flatMap((event) =>
      textsIn([event], 'noted', 'actionDone').map((action) => ({
        action,
        title: titleOf(event.round),
        at: event.at,
        done: true,
      })),
    )
  return [...open, ...done].sort((a, b) => a.at - b.at)
}

/** The days in question, as instants are asked for them. */
export interface JournalSpan {
  readonly isWithin: (instant: number) => boolean
  /** Before their end. */
  readonly isBefore: (instant: number) => boolean
  readonly titleOf: (round: string) => string
}

export type RatingCourse = { readonly [C in Criterion]: Course<number | null> }

/** The mean of each criterion that the person rated, in the rounds of the days and in those before. */
export function ratingCourse(
  events: readonly Event[],
  within: ReadonlySet<string>,
  before: ReadonlySet<string>,
): RatingCourse {
  const byRound = new Map<string, Event[]>()
  for (const event of events) {
    const own = byRound.get(event.round)
    if (own) own.push(event)
    else byRound.set(event.round, [event])
  }
  const levelsOf = (rounds: ReadonlySet<string>, criterion: Criterion) => {
    const levels = [...byRound].flatMap(([round, own]) => {
      const level = rounds.has(round) ? (ratingOf(own)?.[criterion] ?? null) : null
      return level === null ? [] : [level]
    })
    const sum = levels.reduce((total: number, level) => total + level, 0)
    return { count: levels.length, value: levels.length === 0 ? null : sum / levels.length }
  }
  const course = (criterion: Criterion) => ({
    before: levelsOf(before, criterion),
    within: levelsOf(within, criterion),
  })
  const [communication, problemSolving, technical, testing] = criteria
  return {
    communication: course(communication),
    problemSolving: course(problemSolving),
    technical: course(technical),
    testing: course(testing),
  }
}
