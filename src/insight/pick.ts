import type { Round } from '../history/types.ts'
import { type Difficulty, difficulties, type ProblemSummary, type Topic } from '../model/problem.ts'

export interface PickOptions {
  readonly problems: readonly ProblemSummary[]
  /** All rounds, in any order. */
  readonly rounds: readonly Round[]
  readonly topic?: Topic | undefined
  readonly difficulty?: Difficulty | undefined
}

/**
 * The problem for a round whose problem was not named; undefined where none fits the filters. In this order:
 * not seen before (of those seen: not solved yet, then the one whose last round is longest ago), easier, of
 * another main topic than the last round, of the main topic with the fewest rounds, shorter.
 */
export function pickProblem({
  problems,
  rounds,
  topic,
  difficulty,
}: PickOptions): ProblemSummary | undefined {
  const newestFirst = [...rounds].sort((a, b) => b.startedAt - a.startedAt)
  const lastTopic = newestFirst[0]?.topics[0]
  const lastStart = new Map<string, number>()
  for (const round of newestFirst)
    if (!lastStart.has(round.problem)) lastStart.set(round.problem, round.startedAt)
  const solved = new Set(rounds.filter((round) => round.solved).map((round) => round.problem))
  const practised = new Map<Topic, number>()
  for (const round of rounds)
    for (const name of round.topics) practised.set(name, (practised.get(name) ?? 0) + 1)

  const rank = (problem: ProblemSummary): readonly number[] => [
    lastStart.has(problem.id) ? 1 : 0,
    solved.has(problem.id) ? 1 : 0,
    lastStart.get(problem.id) ?? 0,
    difficulties.indexOf(problem.difficulty),
    problem.topics[0] === lastTopic ? 1 : 0,
    practised.get(problem.topics[0]) ?? 0,
    problem.minutes,
  ]
  const [best] = problems
    .filter((problem) => topic === undefined || problem.topics.includes(topic))
    .filter((problem) => difficulty === undefined || problem.difficulty === difficulty)
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((a, b) => compare(a.rank, b.rank) || a.problem.id.localeCompare(b.problem.id, 'en'))
  return best?.problem
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
