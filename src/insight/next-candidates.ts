import type { Event } from '../history/log-types.ts'
import type { ProblemSummary } from '../model/problem.ts'
import { daysBetween } from './days.ts'
import { endedRounds } from './evidence.ts'
import { levelsOf } from './next-level.ts'
import { auditReason, dueReason, earlyReason, newReason, weakReason } from './next-reason.ts'
import { rankedUnseen, rankedWeak, sortBy } from './next-unseen.ts'
import type { Past } from './past.ts'
import { type ReviewCard, reviewCards } from './review.ts'
import { topicMeans } from './standing.ts'

/** Why a problem is there: due, of a weak topic, not seen before, or to see whether it is still mastered. */
export type NextKind = 'review' | 'weak' | 'new' | 'audit'

/** A problem that could be practised now. */
export interface Candidate {
  readonly problem: ProblemSummary
  readonly kind: NextKind
  /** In plain words. */
  readonly reason: string
  /** Of one that was practised before. */
  readonly card?: ReviewCard
}

/** What could be practised now, the best of each kind first. A problem may be of several kinds. */
export interface Candidates {
  /** Not practised before, of topics that need work. */
  readonly weak: readonly Candidate[]
  /** All that was not practised before. */
  readonly fresh: readonly Candidate[]
  readonly due: readonly Candidate[]
  /** Not due yet, but rested: for when nothing else is left. */
  readonly early: readonly Candidate[]
  readonly mastered: readonly Candidate[]
  /** Whether something unseen is of a main topic without any evidence. */
  readonly unknown: boolean
}

export interface CandidateOptions {
  /** Those that fit. */
  readonly problems: readonly ProblemSummary[]
  /** The problem of the round that is open, which is not picked. */
  readonly open?: string | undefined
  /** Of these problems. */
  readonly past: Past
  /** Those of kind `rated`, of any rounds. */
  readonly events?: readonly Event[] | undefined
  readonly now: number
  /** IANA name of the zone whose days count. */
  readonly timeZone: string
  /** Day of the interview, since the epoch. */
  readonly interview?: number | undefined
  /** The longest interval between reviews, in days. */
  readonly longest?: number | undefined
}

/** A memory that lasts so many days is mastered; Anki calls it mature. */
const masteredDays = 21
/** An audit comes after so many days at the soonest. */
const auditRestDays = 7
/** What was practised comes back after so many days at the soonest. */
const restDays = 2

/** Sorts the problems by why one would practise them now. */
export function candidatesOf(options: CandidateOptions): Candidates {
  const { past, now } = options
  const problems = options.problems.filter(({ id }) => id !== options.open)
  const cards = reviewCards({ ...options, rounds: past.recent })
  const seen = problems.flatMap((problem) => {
    const card = cards.get(problem.id)
    return card === undefined ? [] : [{ id: problem.id, problem, card }]
  })
  // What is forgotten a minute of work: a long problem must be more in need than a short one.
  const byNeed = sortBy(seen, ({ problem, card }) => [(card.recall - 1) / problem.minutes])
  const later = byNeed.filter(({ card }) => card.overdue < 0)
  const standings = new Map(topicMeans(past.evidence).map((standing) => [standing.topic, standing]))
  const levelOf = levelsOf(endedRounds(past.newest))
  const unseen = rankedUnseen(
    problems.filter(({ id }) => !cards.has(id)),
    past.met,
    standings,
    levelOf,
  )
  return {
    weak: rankedWeak(unseen, standings, levelOf).map(
      ({ problem, topic }): Candidate => ({ problem, kind: 'weak', reason: weakReason(topic) }),
    ),
    fresh: unseen.map((problem): Candidate => {
      const [main] = problem.topics
      return { problem, kind: 'new', reason: newReason(main, standings.get(main)) }
    }),
    due: byNeed
      .filter(({ card }) => card.overdue >= 0)
      .map(({ problem, card }): Candidate => ({ problem, kind: 'review', reason: dueReason(card), card })),
    early: later
      .filter(({ card }) => daysBetween(card.last.endedAt, now) >= restDays)
      .map(({ problem, card }): Candidate => ({ problem, kind: 'review', reason: earlyReason(card), card })),
    mastered: later
      .filter(
        ({ card }) =>
          card.last.solved &&
          card.stability >= masteredDays &&
          daysBetween(card.last.endedAt, now) >= auditRestDays,
      )
      .map(({ problem, card }): Candidate => {
        return { problem, kind: 'audit', reason: auditReason(card, now), card }
      }),
    unknown: unseen.some(({ topics: [main] }) => !standings.has(main)),
  }
}
