import type { Round } from '../../src/history/types.ts'
import { dayIn, parseDay } from '../../src/insight/days.ts'
import { type PlanReport, type PlanWeek, planReport } from '../../src/insight/plan.ts'
import type { PlanParameters } from '../../src/insight/plan-parameters.ts'
import type { LoggedPractice } from '../../src/insight/plan-practice.ts'
import type { Topic } from '../../src/model/problem.ts'
import { day } from './rounds.ts'

/** A Friday, 1 May 2026. */
export const firstDay = parseDay('2026-05-01') ?? 0
export const bankTopics = new Set<Topic>([
  'arrays',
  'hashing',
  'strings',
  'two-pointers',
  'stack',
  'trees',
  'heap',
  'graphs',
  'dp-1d',
  'dp-2d',
  'backend',
])

export interface Case {
  readonly plan?: Partial<PlanParameters>
  readonly rounds?: readonly Round[]
  readonly practice?: readonly LoggedPractice[]
  readonly topics?: ReadonlySet<Topic>
  /** Days since the first, at noon. */
  readonly on?: number
  readonly timeZone?: string
}

/** The report of six weeks of eight hours, on the first day where nothing else is said. */
export function reportOn({ plan, rounds = [], practice = [], topics = bankTopics, on = 0, timeZone }: Case) {
  return planReport({
    plan: { weeks: 6, hours: 8, from: firstDay, interview: null, ...plan },
    rounds,
    practice,
    topics,
    now: noon(on),
    dayOf: dayIn(timeZone ?? 'UTC'),
  })
}

export function noon(on: number): number {
  return (firstDay + on + 0.5) * day
}

/** A week's list in words: `arrays 50, mock 45 (45 missed)`. */
export function listOf(report: PlanReport, week: number): string {
  return weekOf(report, week)
    .items.map(({ kind, topic, minutes, catchUp }) => {
      const missed = catchUp > 0 ? ` (${catchUp} missed)` : ''
      return `${topic ?? kind} ${minutes}${missed}`
    })
    .join(', ')
}

export function weekOf({ weeks }: PlanReport, week: number): PlanWeek {
  const found = weeks[week - 1]
  if (found === undefined) throw new Error(`There is no week ${week}.`)
  return found
}

let logged = 0

export function practised(changes: Partial<LoggedPractice> = {}): LoggedPractice {
  logged++
  return {
    id: `practice-${logged}`,
    number: logged,
    minutes: 45,
    format: 'mock',
    topic: null,
    score: null,
    feedback: null,
    questions: null,
    day: '2026-05-01',
    ...changes,
  }
}
