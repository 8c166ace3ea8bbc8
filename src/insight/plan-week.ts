import type { Topic } from '../model/problem.ts'
import {
  type SittingKind,
  shareOf,
  sittingKinds,
  toStep,
  type WeekFrame,
  type WorkKind,
} from './plan-phases.ts'
import { apportion, curriculum, type Need, rankTopics, type TopicNeed, weightOfNeed } from './plan-topics.ts'

/** Work of one kind; only problems have a topic, and where the bank has none, these have none either. */
export interface Work {
  readonly kind: WorkKind
  readonly topic: Topic | null
  readonly minutes: number
}

/** A line of a week's list. */
export interface WeekItem extends Work {
  /** Minutes of it that were missed in an earlier week. */
  readonly catchUp: number
  /** Why the topic is on the list; null where it is no topic. */
  readonly need: TopicNeed | null
}

/** Less than this of a topic is not worth a line. */
export const leastPiece = 15
/** About this much goes to a topic, of which there are no more in a week than that. */
const topicMinutes = 45
const mostTopics = 10

/**
 * The list of a week without what was missed before; it takes up the week's whole budget.
 * @param given minutes that each topic had in the plan's earlier weeks
 */
export function ownItems(
  frame: WeekFrame,
  sittings: ReadonlyMap<SittingKind, number>,
  topics: readonly TopicNeed[],
  given: ReadonlyMap<Topic, number>,
): WeekItem[] {
  const fixed = sittingKinds.flatMap((kind) => {
    const minutes = sittings.get(kind) ?? 0
    return minutes === 0 ? [] : [itemOf({ kind, topic: null, minutes })]
  })
  const rest = frame.budget - fixed.reduce((sum, { minutes }) => sum + minutes, 0)
  const share = shareOf(frame, 'problems')
  const wanted = toStep((rest * share) / (share + shareOf(frame, 'review')))
  const problems = wanted < leastPiece ? 0 : wanted
  const review = rest - problems
  return [
    ...topicItems(frame, problems, topics, given),
    ...(review > 0 ? [itemOf({ kind: 'review', topic: null, minutes: review })] : []),
    ...fixed,
  ]
}

export function itemOf(work: Work, need: TopicNeed | null = null): WeekItem {
  return { ...work, catchUp: 0, need }
}

/** The first phase of a shared week takes the larger half of its topics. */
function topicItems(
  { phases }: WeekFrame,
  minutes: number,
  topics: readonly TopicNeed[],
  given: ReadonlyMap<Topic, number>,
): WeekItem[] {
  if (minutes === 0) return []
  const most = Math.min(mostTopics, Math.max(1, Math.floor(minutes / topicMinutes)), topics.length)
  const chosen: TopicNeed[] = []
  for (const [index, phase] of phases.entries()) {
    const upTo = Math.ceil((most * (index + 1)) / phases.length)
    const left = topics.filter((topic) => !chosen.includes(topic))
    chosen.push(...rankTopics(phase, left, given).slice(0, upTo - chosen.length))
  }
  if (chosen.length === 0) return [itemOf({ kind: 'problems', topic: null, minutes })]
  const parts = apportion(
    minutes,
    chosen.map(({ need }) => weightOfNeed(need)),
  )
  return chosen.map((need, index) =>
    itemOf({ kind: 'problems', topic: need.topic, minutes: parts[index] ?? 0 }, need),
  )
}

const needPriority: { readonly [N in Need]: number } = {
  weak: 1,
  focus: 2,
  new: 3,
  open: 3,
  ok: 5,
  strong: 6,
}

/**
 * How much a line matters, the smaller the more: mocks, weak topics, focus, topics with few rounds or none, sittings of
 * design and behaviour, topics that are ok, strong ones, reviews. Between equals, by the curriculum's order.
 */
export function priorityOf({ kind, topic, need }: WeekItem): number {
  const place = topic === null ? 0 : curriculum.indexOf(topic) / 100
  switch (kind) {
    case 'mock':
      return 0
    case 'problems':
      return (need === null ? needPriority.open : needPriority[need.need]) + place
    case 'design':
    case 'behavioural':
      return 4
    case 'review':
      return 7
  }
}
