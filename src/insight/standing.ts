import cdf from '@stdlib/stats-base-dists-beta-cdf'
import quantile from '@stdlib/stats-base-dists-beta-quantile'
import type { Evidence, Practice } from '../history/practice.ts'
import type { RoundFacts } from '../history/round-facts.ts'
import type { Difficulty, Topic } from '../model/problem.ts'
import { countedRounds, type EndedRound, weightOf } from './evidence.ts'
import { paceOf } from './pace.ts'

export type Standing = 'weak' | 'ok' | 'strong' | 'not-enough-data'

/** What evidence tells of a topic. */
export interface TopicMean {
  readonly topic: Topic
  /** Rounds that count, and those of them that were solved. */
  readonly attempts: number
  readonly solved: number
  /** The rounds that count, each by what its age leaves of it. */
  readonly evidence: number
  /** Of the probability to solve a problem of this topic: mean and 80% interval of the posterior. */
  readonly mean: number
  readonly low: number
  readonly high: number
  /** What a prepared candidate reaches on problems of this difficulty. */
  readonly bar: number
  readonly standing: Standing
}

export interface TopicStanding extends TopicMean {
  /** Median of elapsed / target, null where it is not reached. */
  readonly pace: number | null
}

const bars: { readonly [D in Difficulty]: number } = { easy: 0.75, medium: 0.6, hard: 0.4 }
/** What the prior weighs, in rounds. */
const priorRounds = 4
/** How sure one must be to call a topic weak or strong. */
const sure = 0.8

/** The standing of each topic with a round that counts, the lowest mean first. */
export function topicStandings(rounds: readonly RoundFacts[], now: number): TopicStanding[] {
  return standingsOf(countedRounds(rounds), now)
}

/** As {@link topicStandings}, of rounds that are known to count. */
export function standingsOf(counted: readonly EndedRound[], now: number): TopicStanding[] {
  const paces = new Map(
    Array.from(byTopic(counted), ([topic, own]): [Topic, number | null] => [topic, paceOf(own).median]),
  )
  const evidence = counted.map((round) => {
    const { topics, difficulty, solved } = round
    return { topics, difficulty, solved, rounds: 1, weight: weightOf(round, now) }
  })
  return topicMeans(evidence).map((mean) => ({ ...mean, pace: paces.get(mean.topic) ?? null }))
}

/** The same but for the pace, of evidence as of some instant. */
export function topicMeans(evidence: readonly Evidence[]): TopicMean[] {
  return Array.from(byTopic(evidence), ([topic, own]) => meanOf(topic, own, barOf(own))).sort(
    (a, b) => a.mean - b.mean || a.topic.localeCompare(b.topic, 'en'),
  )
}

function byTopic<T extends { readonly topics: readonly Topic[] }>(items: readonly T[]): Map<Topic, T[]> {
  const all = new Map<Topic, T[]>()
  for (const item of items)
    for (const topic of new Set(item.topics)) {
      const own = all.get(topic)
      if (own) own.push(item)
      else all.set(topic, [item])
    }
  return all
}

/**
 * The posterior is Beta(4b + s, 4(1 - b) + n - s) with b the bar, n the rounds and s those solved, both by
 * their weight. The thresholds on how many rounds and failures there are take each round whole: by weight, three
 * failures would stop being three a minute after the last.
 */
function meanOf(topic: Topic, evidence: readonly Evidence[], bar: number): TopicMean {
  const won = evidence.filter((one) => one.solved)
  const [attempts, solved] = [roundsIn(evidence), roundsIn(won)]
  const [weight, success] = [weightIn(evidence), weightIn(won)]
  const alpha = priorRounds * bar + success
  const beta = priorRounds * (1 - bar) + (weight - success)
  return {
    topic,
    attempts,
    solved,
    evidence: weight,
    mean: alpha / (alpha + beta),
    low: quantile(0.1, alpha, beta),
    high: quantile(0.9, alpha, beta),
    bar,
    standing: standingFor(attempts, solved, cdf(bar, alpha, beta)),
  }
}

function barOf(evidence: readonly Evidence[]): number {
  return sum(evidence.map(({ rounds, difficulty }) => rounds * bars[difficulty])) / roundsIn(evidence)
}

const roundsIn = (evidence: readonly Evidence[]): number => sum(evidence.map(({ rounds }) => rounds))

const weightIn = (evidence: readonly Evidence[]): number => sum(evidence.map(({ weight }) => weight))

/** `below` is the probability that the topic is below its bar. */
function standingFor(attempts: number, solved: number, below: number): Standing {
  if (attempts >= 3 && attempts - solved >= 2 && below >= sure) return 'weak'
  if (attempts < 5) return 'not-enough-data'
  return 1 - below >= sure ? 'strong' : 'ok'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** What a round did to the standing of one of its topics. */
export interface StandingChange {
  readonly topic: Topic
  readonly before: TopicMean
  readonly after: TopicMean
}

/**
 * What a round did to the standings of its topics, in their order, as of `now`: by the evidence up to it, without it and
 * with it. Both are the same where it does not count. The bar is that of the rounds with this one, or a round that is
 * solved could lower a mean only because its problem was harder than those before. A topic without a round that counts has
 * the prior of the round's own difficulty.
 */
export function standingsBeforeAfter(
  round: RoundFacts,
  practice: Pick<Practice, 'evidence'>,
  now: number,
): StandingChange[] {
  const until = round.startedAt
  const before = byTopic(practice.evidence({ now, until, without: round.id }))
  const after = byTopic(practice.evidence({ now, until }))
  return round.topics.map((topic) => {
    const [earlier = [], all = []] = [before.get(topic), after.get(topic)]
    const bar = all.length > 0 ? barOf(all) : bars[round.difficulty]
    return { topic, before: meanOf(topic, earlier, bar), after: meanOf(topic, all, bar) }
  })
}
