import type {
  FirstFailure,
  GrowthFigure,
  PredictionFigure,
  TestingFigure,
} from '../history/figures-measured.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import type { Topic } from '../model/problem.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type Calibration, calibrationOf } from './calibration.ts'
import { dayIn } from './days.ts'
import { countedRounds, type EndedRound, elapsedMs, endedRounds, isPractice } from './evidence.ts'
import { type Exposures, exposuresOf } from './exposure.ts'
import { type Failures, failuresOf } from './failures.ts'
import { filterJson, fitting, type RoundFilter } from './filter.ts'
import { type Group, type Grouping, groupsOf } from './groups.ts'
import { type Pace, paceOf } from './pace.ts'
import type { Share } from './share.ts'
import { standingsOf, type TopicStanding } from './standing.ts'
import { type Streak, streakOf } from './streak.ts'
import {
  type GrowthTally,
  growthTally,
  type HintsTally,
  hintsTally,
  type TestingTally,
  testingTally,
} from './tallies.ts'
import { acceptedFirst, type Trend, trendOf } from './trend.ts'

type FilterJson = ReturnType<typeof filterJson>

/** What `prep stats --json` prints. The open round is in none of it. */
export interface Stats extends FilterJson {
  /** The local days of the first and the last round. */
  readonly period: { readonly from: string; readonly to: string } | null
  /** Rounds that are over: the sum of the five that follow. */
  readonly rounds: number
  readonly solved: number
  /** Accepted after the deadline. */
  readonly late: number
  /** Accepted, in time or late, after the solution was shown. */
  readonly revealed: number
  readonly gaveUp: number
  readonly abandoned: number
  /** Time in rounds. */
  readonly timeMs: number
  /** Of the rounds with a submission that could be judged, the share whose first one was accepted. */
  readonly acceptanceFirstSubmission: number | null
  /** Strict rounds. */
  readonly interviews: { readonly rounds: number; readonly solved: number }
  /** Rounds in which nothing was run before the first submission, and those of them in which that was accepted. */
  readonly whiteboard: { readonly rounds: number; readonly acceptedFirst: number }
  /** Over the rounds that count as evidence. */
  readonly pace: Pace
  /** Over all practice, whatever the filters. */
  readonly streak: Streak
  /** The lowest mean first. */
  readonly topics: readonly TopicStanding[]
  /** The three topics with the lowest means. */
  readonly focus: readonly { readonly topic: Topic; readonly mean: number }[]
  /** Of the predictions before submissions. */
  readonly calibration: Calibration
  /** The same share as above, with its interval. */
  readonly accepted: Share
  readonly trend: Trend
  readonly failures: Failures
  readonly testing: TestingTally
  readonly hints: readonly HintsTally[]
  readonly growth: GrowthTally
  readonly calendar: Calendar
}

export interface StatsOptions extends RoundFilter {
  /** All rounds, in any order: which of them count depends on earlier ones, also those that a filter leaves out. */
  readonly rounds: readonly RoundFacts[]
  /** In all rounds, by the rounds' starts. */
  readonly predictions?: readonly PredictionFigure[]
  readonly failures?: readonly FirstFailure[]
  readonly testing?: readonly TestingFigure[]
  readonly growth?: readonly GrowthFigure[]
  readonly now: number
  /** IANA name of the zone whose days count. */
  readonly timeZone: string
}

/** The numbers of `prep stats`. */
export function stats(options: StatsOptions): Stats {
  const { rounds, predictions = [], failures = [], testing = [], growth = [], now, timeZone } = options
  const filter = filterOf(options)
  const fits = fitting(filter)
  const dayOf = dayIn(timeZone)
  const ended = endedRounds(rounds)
  const shown = ended.filter(fits)
  const counted = countedRounds(ended).filter(fits)
  const topics = standingsOf(counted, now).filter(
    (standing) => filter.topic === undefined || standing.topic === filter.topic,
  )
  const trend = trendOf(exposuresWithin(ended, fits), dayOf)
  const byId = new Map(shown.map((round) => [round.id, round]))
  return {
    period: periodOf(shown, dayOf),
    ...totals(shown),
    pace: paceOf(counted),
    streak: streakOf(
      ended.filter(isPractice).map((round) => round.startedAt),
      now,
      dayOf,
    ),
    topics,
    focus: topics.slice(0, 3).map(({ topic: name, mean }) => ({ topic: name, mean })),
    calibration: calibrationOf(predictions.filter(({ round }) => byId.has(round))),
    trend,
    failures: failuresOf(byId, failures),
    testing: testingTally(byId, testing, trend.unit, dayOf),
    hints: hintsTally(shown),
    growth: growthTally(byId, growth),
    calendar: calendarOf(shown, { now, since: filter.since, until: filter.until, dayOf }),
    ...filterJson(filter),
  }
}

/** The same rounds, by what they have in common. */
export function groups(options: Pick<StatsOptions, 'rounds' | keyof RoundFilter>, by: Grouping): Group[] {
  const fits = fitting(filterOf(options))
  const ended = endedRounds(options.rounds)
  return groupsOf(ended.filter(fits), countedRounds(ended).filter(fits), by)
}

function filterOf({ topic, difficulty, language, kind, since, until }: RoundFilter): RoundFilter {
  return { topic, difficulty, language, kind, since, until }
}

/** Whether a problem was new depends on all rounds, also on those that the filter leaves out. */
function exposuresWithin(ended: readonly EndedRound[], fits: (round: EndedRound) => boolean): Exposures {
  const { first, review } = exposuresOf(ended)
  return { first: first.filter(fits), review: review.filter(fits) }
}

function periodOf(rounds: readonly EndedRound[], dayOf: (instant: number) => string): Stats['period'] {
  const [first, last] = [rounds[0], rounds.at(-1)]
  return first && last ? { from: dayOf(first.startedAt), to: dayOf(last.startedAt) } : null
}

function totals(shown: readonly EndedRound[]) {
  const number = (is: (round: EndedRound) => boolean) => shown.filter(is).length
  const accepted = acceptedFirst(shown)
  return {
    rounds: shown.length,
    solved: number((round) => round.solved),
    late: number((round) => round.late && !round.revealed),
    revealed: number((round) => round.outcome === 'accepted' && round.revealed),
    gaveUp: number((round) => round.outcome === 'gave-up'),
    abandoned: number((round) => round.outcome === 'abandoned'),
    timeMs: shown.reduce((total, round) => total + elapsedMs(round), 0),
    acceptanceFirstSubmission: accepted.of === 0 ? null : accepted.number / accepted.of,
    accepted,
    interviews: {
      rounds: number(({ rules }) => rules.interview),
      solved: number(({ rules, solved }) => rules.interview && solved),
    },
    whiteboard: {
      rounds: number(({ rules }) => rules.whiteboard),
      acceptedFirst: number(({ rules, firstVerdict }) => rules.whiteboard && firstVerdict === 'AC'),
    },
  }
}
