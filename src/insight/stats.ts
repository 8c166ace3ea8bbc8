import type { Round } from '../history/types.ts'
import type { Topic } from '../model/problem.ts'
import { type Calibration, calibrationOf, type Prediction } from './calibration.ts'
import { countedRounds, type EndedRound, elapsedMs, endedRounds, isPractice } from './evidence.ts'
import { type Pace, paceOf } from './pace.ts'
import { standingsOf, type TopicStanding } from './standing.ts'
import { dayIn, type Streak, streakOf } from './streak.ts'

/** What `prep stats --json` prints. The open round is in none of it. */
export interface Stats {
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
  /** The filters, where they were given; the instant in ISO 8601. */
  readonly since?: string
  readonly topic?: Topic
}

export interface StatsOptions {
  /** All rounds, in any order: which of them count depends on earlier ones, also those that a filter leaves out. */
  readonly rounds: readonly Round[]
  /** In all rounds. */
  readonly predictions?: readonly Prediction[]
  readonly now: number
  /** IANA name of the zone whose days the streak counts. */
  readonly timeZone: string
  /** Only rounds that started at this instant or later. */
  readonly since?: number | undefined
  readonly topic?: Topic | undefined
}

/** The numbers of `prep stats`. */
export function stats({ rounds, predictions = [], now, timeZone, since, topic }: StatsOptions): Stats {
  const fits = (round: Round) =>
    (since === undefined || round.startedAt >= since) && (topic === undefined || round.topics.includes(topic))
  const ended = endedRounds(rounds)
  const shown = ended.filter(fits)
  const counted = countedRounds(rounds).filter(fits)
  const topics = standingsOf(counted, now).filter(
    (standing) => topic === undefined || standing.topic === topic,
  )
  const ids = new Set(shown.map(({ id }) => id))
  const number = (is: (round: EndedRound) => boolean) => shown.filter(is).length
  return {
    rounds: shown.length,
    solved: number((round) => round.solved),
    late: number((round) => round.late && !round.revealed),
    revealed: number((round) => round.outcome === 'accepted' && round.revealed),
    gaveUp: number((round) => round.outcome === 'gave-up'),
    abandoned: number((round) => round.outcome === 'abandoned'),
    timeMs: shown.reduce((total, round) => total + elapsedMs(round), 0),
    acceptanceFirstSubmission: firstAccepted(shown),
    pace: paceOf(counted),
    streak: streakOf(
      ended.filter(isPractice).map((round) => round.startedAt),
      now,
      dayIn(timeZone),
    ),
    topics,
    focus: topics.slice(0, 3).map(({ topic: name, mean }) => ({ topic: name, mean })),
    calibration: calibrationOf(predictions.filter(({ round }) => ids.has(round))),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
    ...(topic !== undefined && { topic }),
  }
}

function firstAccepted(rounds: readonly EndedRound[]): number | null {
  const judged = rounds.filter((round) => round.firstVerdict !== null)
  if (judged.length === 0) return null
  return judged.filter((round) => round.firstVerdict === 'AC').length / judged.length
}
