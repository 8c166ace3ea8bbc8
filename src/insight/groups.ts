import { difficulties, kinds, topics } from '../model/problem.ts'
import { type EndedRound, elapsedMs } from './evidence.ts'
import { paceOf } from './pace.ts'
import { type Share, shareOf } from './share.ts'
import { acceptedFirst } from './trend.ts'

/** What rounds may be grouped by. */
export const groupings = ['topic', 'difficulty', 'language', 'kind'] as const
export type Grouping = (typeof groupings)[number]

/** The rounds that have a topic, a difficulty, a language or a kind. */
export interface Group {
  readonly group: string
  /** Rounds that are over, those of them that were solved, and the time in them. */
  readonly rounds: number
  readonly solved: number
  readonly timeMs: number
  /** Of the rounds that count as evidence, those solved. */
  readonly evidence: Share
  /** Of the rounds with a submission that could be judged, those whose first one was accepted. */
  readonly accepted: Share
  /** Over the rounds that count: median of elapsed / target, null where it is not reached. */
  readonly pace: number | null
}

/** In the model's order, languages by name. A round of several topics is in the group of each. */
export function groupsOf(
  rounds: readonly EndedRound[],
  counted: readonly EndedRound[],
  by: Grouping,
): Group[] {
  const names = new Set(rounds.flatMap((round) => namesOf(round, by)))
  const orders = {
    topic: topics,
    difficulty: difficulties,
    kind: kinds,
    language: [...names].sort(),
  } as const
  const order: readonly string[] = orders[by]
  return order
    .filter((name) => names.has(name))
    .map((name) => {
      const fits = (round: EndedRound) => namesOf(round, by).includes(name)
      return groupOf(name, rounds.filter(fits), counted.filter(fits))
    })
}

function namesOf(round: EndedRound, by: Grouping): readonly string[] {
  return by === 'topic' ? round.topics : [round[by]]
}

function groupOf(group: string, rounds: readonly EndedRound[], counted: readonly EndedRound[]): Group {
  const solvedOf = (some: readonly EndedRound[]) => some.filter(({ solved }) => solved).length
  return {
    group,
    rounds: rounds.length,
    solved: solvedOf(rounds),
    timeMs: rounds.reduce((total, round) => total + elapsedMs(round), 0),
    evidence: shareOf(solvedOf(counted), counted.length),
    accepted: acceptedFirst(rounds),
    pace: paceOf(counted).median,
  }
}
