import {
  type Difficulty,
  difficulties,
  type Kind,
  type ProblemSummary,
  type Topic,
  topics,
} from '../model/problem.ts'
import {
  type Anchor,
  type Counts,
  leastOfTopic,
  presentShare,
  type TopicGoal,
  topicGoals,
} from './coverage-goals.ts'

/** How much of a topic a bank has, beside what it is to have. */
export interface TopicCoverage {
  readonly topic: Topic
  /** Problems by their main topic. */
  readonly main: Counts
  /** Problems that name the topic at all. */
  readonly touched: number
  /** The present target. */
  readonly target: Counts
  /** The first goal, of which the target is a share. */
  readonly goal: Counts
  readonly anchor: Anchor
  /** What the target wants and is not there; more of another difficulty does not make up for it. */
  readonly missing: Counts
}

export interface Coverage {
  readonly problems: number
  readonly difficulties: Counts
  readonly kinds: Readonly<Record<Kind, number>>
  /** In the order of the list of topics. */
  readonly topics: readonly TopicCoverage[]
  /** The topics that lack something, the most first; of equals, the one with less of its target. */
  readonly missing: readonly TopicCoverage[]
}

/** The problems of a difficulty in all. */
export const sumOf = (counts: Counts): number =>
  difficulties.reduce((sum, difficulty) => sum + counts[difficulty], 0)

/**
 * How a bank covers the topics.
 * @param only the topic that it is about, all without
 */
export function coverage(problems: readonly ProblemSummary[], only?: Topic): Coverage {
  const about = only === undefined ? problems : problems.filter((problem) => problem.topics.includes(only))
  const found = topicGoals
    .filter(({ topic }) => only === undefined || topic === only)
    .map((goal) => topicCoverage(goal, problems))
  const ofKind = (kind: Kind): number => about.filter((problem) => problem.kind === kind).length
  return {
    problems: about.length,
    difficulties: tally(about),
    kinds: { function: ofKind('function'), class: ofKind('class'), stdio: ofKind('stdio') },
    topics: found,
    missing: found
      .filter(({ missing }) => sumOf(missing) > 0)
      .sort(
        (a, b) =>
          sumOf(b.missing) - sumOf(a.missing) ||
          shareOf(a) - shareOf(b) ||
          topics.indexOf(a.topic) - topics.indexOf(b.topic),
      ),
  }
}

const shareOf = ({ main, target }: TopicCoverage): number => sumOf(main) / sumOf(target)

function topicCoverage(
  { topic, goal, anchor }: TopicGoal,
  problems: readonly ProblemSummary[],
): TopicCoverage {
  const main = tally(problems.filter((problem) => problem.topics[0] === topic))
  const target = targetOf(goal)
  return {
    topic,
    main,
    touched: problems.filter((problem) => problem.topics.includes(topic)).length,
    target,
    goal,
    anchor,
    missing: each((difficulty) => Math.max(0, target[difficulty] - main[difficulty])),
  }
}

function tally(problems: readonly ProblemSummary[]): Counts {
  return each((difficulty) => problems.filter((problem) => problem.difficulty === difficulty).length)
}

function each(count: (difficulty: Difficulty) => number): Counts {
  return { easy: count('easy'), medium: count('medium'), hard: count('hard') }
}

/**
 * The present target of a topic: its share of the goal, rounded up, at least the minimum. The difficulties get theirs in
 * proportion to the goal, by largest remainders; of equal ones the easier difficulty is served first.
 */
export function targetOf(goal: Counts): Counts {
  const whole = sumOf(goal)
  const wanted = Math.max(leastOfTopic, Math.ceil(whole * presentShare))
  const exact = (difficulty: Difficulty): number => (goal[difficulty] * wanted) / whole
  const floors = each((difficulty) => Math.floor(exact(difficulty)))
  const served = difficulties
    .toSorted((a, b) => exact(b) - floors[b] - (exact(a) - floors[a]))
    .slice(0, wanted - sumOf(floors))
  return each((difficulty) => floors[difficulty] + (served.includes(difficulty) ? 1 : 0))
}
