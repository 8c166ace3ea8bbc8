import type { Topic } from '../model/problem.ts'
import { minuteStep, type PlanPhase } from './plan-phases.ts'
import type { TopicStanding } from './standing.ts'

/** All topics in the order in which they build on each other; what companies ask of a service comes last. */
export const curriculum: readonly Topic[] = [
  'arrays',
  'hashing',
  'strings',
  'two-pointers',
  'sliding-window',
  'stack',
  'queue',
  'linked-list',
  'binary-search',
  'matrix',
  'math',
  'bit-manipulation',
  'trees',
  'bst',
  'heap',
  'intervals',
  'greedy',
  'backtracking',
  'graphs',
  'tries',
  'dp-1d',
  'dp-2d',
  'advanced-graphs',
  'design',
  'backend',
]
const firstAdvanced = curriculum.indexOf('heap')

/** What a topic needs: `focus` is one of the three lowest means, `new` has no round that counts, `open` too few. */
export const needs = ['weak', 'focus', 'new', 'open', 'ok', 'strong'] as const
export type Need = (typeof needs)[number]

/** A topic of the bank as the plan sees it at the beginning of a week. */
export interface TopicNeed {
  readonly topic: Topic
  readonly need: Need
  /** Of the standing; null for a new one. */
  readonly mean: number | null
  readonly attempts: number
  readonly solved: number
}

const focusCount = 3

/** What each topic needs, in the curriculum's order. @param standings the lowest mean first */
export function topicNeeds(topics: ReadonlySet<Topic>, standings: readonly TopicStanding[]): TopicNeed[] {
  const known = standings.filter(({ topic }) => topics.has(topic))
  const focus = new Set(known.slice(0, focusCount).map(({ topic }) => topic))
  return curriculum
    .filter((topic) => topics.has(topic))
    .map((topic) => {
      const found = known.find((standing) => standing.topic === topic)
      if (found === undefined) return { topic, need: 'new', mean: null, attempts: 0, solved: 0 }
      const { mean, attempts, solved, standing } = found
      const plain = standing === 'not-enough-data' ? 'open' : standing
      const need = focus.has(topic) && (plain === 'open' || plain === 'ok') ? 'focus' : plain
      return { topic, need, mean, attempts, solved }
    })
}

/** The topics of a week by a phase's order. @param given minutes that each had in the plan's earlier weeks */
export function rankTopics(
  phase: PlanPhase,
  topics: readonly TopicNeed[],
  given: ReadonlyMap<Topic, number>,
): TopicNeed[] {
  return topics
    .map((topic) => ({ topic, rank: rankOf(phase, topic, given.get(topic.topic) ?? 0) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ topic }) => topic)
}

function rankOf(phase: PlanPhase, { topic, need, mean }: TopicNeed, given: number): readonly number[] {
  const place = curriculum.indexOf(topic)
  const strong = need === 'strong' ? 1 : 0
  switch (phase) {
    case 'foundation':
      return [strong, given, place]
    case 'advanced':
      return [need === 'weak' ? 0 : 1, strong, place >= firstAdvanced ? 0 : 1, given, -place]
    case 'weak-areas':
    case 'simulation': {
      const order = need === 'weak' ? 0 : need === 'focus' ? 1 : 2 + strong
      return [order, order < 2 ? (mean ?? 0) : given, place]
    }
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** What a topic of a week weighs against another. */
export function weightOfNeed(need: Need): number {
  if (need === 'weak') return 2
  return need === 'strong' ? 0.5 : 1
}

/** Parts `total`, a multiple of the step, by weights into multiples of it; the largest remainders are rounded up. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => ((total / minuteStep) * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = Math.round(total / minuteStep - parts.reduce((all, part) => all + part, 0))
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => part * minuteStep)
}
