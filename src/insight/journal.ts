import type { PredictionFigure } from '../history/figures-measured.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import type { Topic } from '../model/problem.ts'
import { calibrationOf } from './calibration.ts'
import { aboutMidnight } from './days.ts'
import { countedRounds, type EndedRound, elapsedMs, endedRounds } from './evidence.ts'
import { type Pace, paceOf } from './pace.ts'
import type { Share } from './share.ts'
import { type Standing, standingsOf, type TopicStanding } from './standing.ts'
import { acceptedFirst } from './trend.ts'

/** A number within the days of a journal, and before them; each with how many it was taken from. */
export interface Course<T> {
  readonly before: { readonly count: number; readonly value: T }
  readonly within: { readonly count: number; readonly value: T }
}

/** A topic's standing at the beginning of the days and at their end. */
export interface TopicCourse {
  readonly topic: Topic
  /** Null where no round counted by then. */
  readonly before: Pick<TopicStanding, 'standing' | 'mean'> | null
  readonly after: Pick<TopicStanding, 'standing' | 'mean' | 'attempts' | 'solved'>
}

/** What the history tells of some days. The open round is in none of it. */
export interface JournalFigures {
  /** Of the days, oldest first. */
  readonly rounds: readonly EndedRound[]
  readonly timeMs: number
  /** The topics of a round of the days that counts, the lowest mean first. */
  readonly topics: readonly TopicCourse[]
  /** At the end of the days. */
  readonly mastered: readonly Topic[]
  readonly weak: readonly Topic[]
  /** The three lowest means. */
  readonly focus: readonly Topic[]
  /** Over the rounds that count as evidence. */
  readonly pace: Course<Pace>
  /** Of the rounds with a submission that could be judged, those whose first one was accepted. */
  readonly firstAccepted: { readonly before: Share; readonly within: Share }
  /** Brier score of the predictions. */
  readonly brier: Course<number | null>
}

export interface JournalSource {
  /** All rounds that are over, in any order. */
  readonly rounds: readonly RoundFacts[]
  readonly predictions: readonly PredictionFigure[]
  /** The first day and the day after the last, since the epoch. */
  readonly from: number
  readonly to: number
  /** Numbers the local day of an instant. */
  readonly numberOf: (instant: number) => number
  readonly now: number
}

const focusCount = 3

/** The figures of some days beside those of all days before them. */
export function journalFigures(source: JournalSource): JournalFigures {
  const { rounds, predictions, from, to, numberOf, now } = source
  const until = endedRounds(rounds).filter(({ startedAt }) => numberOf(startedAt) < to)
  const isWithin = ({ startedAt }: EndedRound): boolean => numberOf(startedAt) >= from
  const shown = until.filter(isWithin)
  const earlier = until.filter((round) => !isWithin(round))
  const counted = countedRounds(until)
  const [countedBefore, countedWithin] = [
    counted.filter((round) => !isWithin(round)),
    counted.filter(isWithin),
  ]
  const after = standingsOf(counted, Math.min(now, aboutMidnight(to)))
  const before = standingsOf(countedBefore, Math.min(now, aboutMidnight(from)))
  const ids = new Set(shown.map(({ id }) => id))
  const earlierIds = new Set(earlier.map(({ id }) => id))
  const named = (standing: Standing): Topic[] =>
    after.filter((one) => one.standing === standing).map(({ topic }) => topic)
  return {
    rounds: shown,
    timeMs: shown.reduce((sum, round) => sum + elapsedMs(round), 0),
    topics: after
      .filter(({ topic }) => countedWithin.some(({ topics }) => topics.includes(topic)))
      .map((one) => courseOf(one, before)),
    mastered: named('strong'),
    weak: named('weak'),
    focus: after.slice(0, focusCount).map(({ topic }) => topic),
    pace: {
      before: { count: countedBefore.length, value: paceOf(countedBefore) },
      within: { count: countedWithin.length, value: paceOf(countedWithin) },
    },
    firstAccepted: { before: acceptedFirst(earlier), within: acceptedFirst(shown) },
    brier: {
      before: brierOf(predictions.filter(({ round }) => earlierIds.has(round))),
      within: brierOf(predictions.filter(({ round }) => ids.has(round))),
    },
  }
}

function courseOf(
  { topic, standing, mean, attempts, solved }: TopicStanding,
  before: readonly TopicStanding[],
) {
  const found = before.find((one) => one.topic === topic)
  return {
    topic,
    before: found === undefined ? null : { standing: found.standing, mean: found.mean },
    after: { standing, mean, attempts, solved },
  }
}

function brierOf(predictions: readonly PredictionFigure[]): { count: number; value: number | null } {
  return { count: predictions.length, value: calibrationOf(predictions).brier }
}
