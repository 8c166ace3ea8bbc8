import { type Difficulty, difficulties, type ProblemSummary, type Topic } from '../model/problem.ts'
import type { TopicMean } from './standing.ts'

/** Standings by topic; a topic without a round that counts has none. */
export type Standings = ReadonlyMap<Topic, TopicMean>

/** Tells the difficulty at which a topic goes on, `next-level.ts`. */
export type Levels = (topic: Topic) => Difficulty

/**
 * Problems that were not practised, the best first: those that were not even looked at; near to the difficulty at
 * which their main topic goes on; of topics with little evidence, a minute of work.
 * @param looked ids of problems whose rounds were too short to count
 */
export function rankedUnseen(
  problems: readonly ProblemSummary[],
  looked: ReadonlySet<string>,
  standings: Standings,
  levelOf: Levels,
): ProblemSummary[] {
  const unknownIn = ({ topics }: ProblemSummary): number =>
    topics.reduce((sum, topic) => sum + 1 / (1 + (standings.get(topic)?.attempts ?? 0)), 0)
  return sortBy(problems, (problem) => [
    looked.has(problem.id) ? 1 : 0,
    gap(problem.difficulty, levelOf(problem.topics[0])),
    -unknownIn(problem) / problem.minutes,
  ])
}

/** Those of topics that need work, the weakest topic first; each with the topic that it is for. */
export function rankedWeak(
  unseen: readonly ProblemSummary[],
  standings: Standings,
  levelOf: Levels,
): { readonly problem: ProblemSummary; readonly topic: TopicMean }[] {
  const found = unseen.flatMap((problem) => {
    const topic = problem.topics
      .flatMap((name) => standings.get(name) ?? [])
      .filter(needsWork)
      .sort((a, b) => shortOf(b) - shortOf(a))[0]
    return topic === undefined ? [] : [{ id: problem.id, problem, topic }]
  })
  return sortBy(found, ({ problem, topic }) => [
    -shortOf(topic),
    problem.topics[0] === topic.topic ? 0 : 1,
    gap(problem.difficulty, levelOf(topic.topic)),
    problem.minutes,
  ])
}

/** How far below its bar a topic is: a failure on what is easy tells more than one on what is hard. */
function shortOf({ mean, bar }: TopicMean): number {
  return bar - mean
}

/** Weak, or on the way to it: something was not solved, and the mean is below the bar. */
function needsWork({ standing, attempts, solved, mean, bar }: TopicMean): boolean {
  return standing === 'weak' || (attempts > solved && mean < bar)
}

/** How far a difficulty is from a level; too hard is further than too easy. */
function gap(difficulty: Difficulty, level: Difficulty): number {
  const steps = difficulties.indexOf(difficulty) - difficulties.indexOf(level)
  return steps > 0 ? steps * 1.5 : -steps
}

/** Sorted by the numbers, the first that differ, then by id. */
export function sortBy<T extends { readonly id: string }>(
  items: readonly T[],
  rank: (item: T) => readonly number[],
): T[] {
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((number, index) => number !== b.rank[index])
      return (a.rank[at] ?? 0) - (b.rank[at] ?? 0) || a.item.id.localeCompare(b.item.id, 'en')
    })
    .map(({ item }) => item)
}
