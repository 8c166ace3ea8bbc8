import cdf from '@stdlib/stats-base-dists-beta-cdf'
import quantile from '@stdlib/stats-base-dists-beta-quantile'
import type { RoundFacts } from '../history/figures.ts'
import type { Difficulty, Topic } from '../model/problem.ts'
import { countedRounds, type EndedRound, weightOf } from './evidence.ts'
import { paceOf } from './pace.ts'

export type Standing = 'weak' | 'ok' | 'strong' | 'not-enough-data'

export interface TopicStanding {
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
  const byTopic = new Map<Topic, EndedRound[]>()
  for (const round of counted)
    for (const topic of new Set(round.topics)) {
      const own = byTopic.get(topic)
      if (own) own.push(round)
      else byTopic.set(topic, [round])
    }
  return Array.from(byTopic, ([topic, own]) => standingOf(topic, own, barOf(own), now)).sort(
    (a, b) => a.mean - b.mean || a.topic.localeCompare(b.topic, 'en'),
  )
}

/**
 * The posterior is Beta(4b + s, 4(1 - b) + n - s) with b the bar, n the rounds and s those solved, both by
 * their weight. The thresholds on how many rounds and failures there are take each round whole: by weight, three
 * failures would stop being three a minute after the last.
 */
function standingOf(topic: Topic, rounds: readonly EndedRound[], bar: number, now: number): TopicStanding {
  const solved = rounds.filter((round) => round.solved)
  const evidence = sum(rounds.map((round) => weightOf(round, now)))
  const success = sum(solved.map((round) => weightOf(round, now)))
  const alpha = priorRounds * bar + success
  const beta = priorRounds * (1 - bar) + (evidence - success)
  return {
    topic,
    attempts: rounds.length,
    solved: solved.length,
    evidence,
    mean: alpha / (alpha + beta),
    low: quantile(0.1, alpha, beta),
    high: quantile(0.9, alpha, beta),
    bar,
    standing: standingFor(rounds.length, solved.length, cdf(bar, alpha, beta)),
    pace: paceOf(rounds).median,
  }
}

function barOf(rounds: readonly EndedRound[]): number {
  return sum(rounds.map((round) => bars[round.difficulty])) / rounds.length
}

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
  readonly before: TopicStanding
  readonly after: TopicStanding
}

export interface RoundEffect {
  /** Whether the round counts as evidence: not where it is open, too short or too soon after another on its problem. */
  readonly counts: boolean
  /** In the order of the round's topics. */
  readonly topics: readonly StandingChange[]
}

/**
 * The standing of a round's topics before and after it, both as of `now`. Later rounds are left out. A topic
 * without a round that counts has the prior of the round's own difficulty. Nothing where there is no such round.
 */
export function standingsBeforeAfter(
  rounds: readonly RoundFacts[],
  roundId: string,
  now: number,
): RoundEffect {
  const round = rounds.find(({ id }) => id === roundId)
  if (round === undefined) return { counts: false, topics: [] }
  const until = countedRounds(rounds.filter(({ startedAt }) => startedAt <= round.startedAt))
  const before = standingsOf(
    until.filter(({ id }) => id !== roundId),
    now,
  )
  const after = standingsOf(until, now)
  const find = (standings: readonly TopicStanding[], topic: Topic) =>
    standings.find((standing) => standing.topic === topic) ??
    standingOf(topic, [], bars[round.difficulty], now)
  return {
    counts: until.some(({ id }) => id === roundId),
    topics: round.topics.map((topic) => ({ topic, before: find(before, topic), after: find(after, topic) })),
  }
}
