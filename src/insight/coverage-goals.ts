import type { Difficulty, Topic } from '../model/problem.ts'

/** Problems by difficulty. */
export type Counts = Readonly<Record<Difficulty, number>>

/** A list that candidates use, and how many problems of a topic it has; without counts where it files them elsewhere. */
export interface Anchor {
  readonly words: string
  readonly list?: 'NeetCode 150' | 'Grind 169'
  readonly counts?: Counts
}

export interface TopicGoal {
  readonly topic: Topic
  readonly anchor: Anchor
  /** The first goal, by main topic. */
  readonly goal: Counts
}

type Three = readonly [easy: number, medium: number, hard: number]

const countsOf = ([easy, medium, hard]: Three): Counts => ({ easy, medium, hard })

const row = (topic: Topic, anchor: Anchor, goal: Three): TopicGoal => ({
  topic,
  anchor,
  goal: countsOf(goal),
})

const neetCode = (...counts: Three): Anchor => ({
  words: `NeetCode 150 ${counts.join('/')}`,
  list: 'NeetCode 150',
  counts: countsOf(counts),
})

const grind = (...counts: Three): Anchor => ({
  words: `Grind 169 ${counts.join('/')}`,
  list: 'Grind 169',
  counts: countsOf(counts),
})

/**
 * How broad the bank is to be, by main topic: easy, medium and hard. Measured against the lists that candidates use
 * (Grind 75 and 169, NeetCode 150, Blind 75); the anchor says which of them, and what it has.
 */
export const topicGoals: readonly TopicGoal[] = [
  row('arrays', { ...neetCode(3, 6, 0), words: 'NeetCode 150 Arrays & Hashing 3/6/0' }, [8, 8, 2]),
  row('hashing', { words: 'with arrays' }, [4, 4, 0]),
  row('strings', grind(4, 8, 2), [5, 6, 2]),
  row('two-pointers', neetCode(1, 3, 1), [2, 4, 1]),
  row('sliding-window', neetCode(1, 3, 2), [1, 4, 2]),
  row('stack', neetCode(1, 5, 1), [2, 5, 2]),
  row('queue', grind(0, 1, 0), [1, 2, 0]),
  row('binary-search', neetCode(1, 5, 1), [2, 5, 1]),
  row('linked-list', neetCode(3, 6, 2), [4, 5, 2]),
  row('trees', neetCode(6, 7, 2), [6, 8, 2]),
  row('bst', grind(1, 4, 0), [2, 3, 0]),
  row('tries', neetCode(0, 2, 1), [0, 3, 1]),
  row('heap', neetCode(2, 4, 1), [2, 5, 2]),
  row('backtracking', neetCode(0, 8, 1), [0, 7, 2]),
  row('graphs', neetCode(0, 12, 1), [2, 10, 2]),
  row('advanced-graphs', neetCode(0, 3, 3), [0, 4, 3]),
  row('dp-1d', neetCode(2, 10, 0), [3, 9, 1]),
  row('dp-2d', neetCode(0, 7, 4), [0, 6, 3]),
  row('greedy', neetCode(0, 8, 0), [2, 6, 1]),
  row('intervals', neetCode(1, 4, 1), [1, 4, 1]),
  row('math', neetCode(2, 6, 0), [4, 5, 0]),
  row('bit-manipulation', neetCode(5, 2, 0), [4, 2, 0]),
  row('matrix', grind(0, 4, 1), [1, 4, 1]),
  row('design', { words: 'classes: caches, iterators, limiters' }, [2, 8, 2]),
  row(
    'backend',
    { words: 'parsing, pagination, retries, rate limits, logs: what junior back-end tests ask' },
    [4, 6, 1],
  ),
]

/** The present target: about half of the goal, and no topic with less than so many. */
export const presentShare = 0.5
export const leastOfTopic = 3

/** What the present target asks of the bank as a whole. */
export const presentTotals = { problems: 120, class: 12, stdio: 12 } as const
