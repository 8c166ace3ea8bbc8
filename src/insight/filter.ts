import type { RoundFacts } from '../history/round-facts.ts'
import type { Difficulty, Kind, Topic } from '../model/problem.ts'

/** Which rounds a report is about; what is left out does not restrict. */
export interface RoundFilter {
  readonly topic?: Topic | undefined
  readonly difficulty?: Difficulty | undefined
  readonly language?: string | undefined
  readonly kind?: Kind | undefined
  /** Only rounds that started at `since` or later, and before `until`; ms since the epoch. */
  readonly since?: number | undefined
  readonly until?: number | undefined
}

/** Tells whether a round fits all of a filter. */
export function fitting({ topic, difficulty, language, kind, since, until }: RoundFilter) {
  return (round: Pick<RoundFacts, 'topics' | 'difficulty' | 'language' | 'kind' | 'startedAt'>): boolean =>
    (topic === undefined || round.topics.includes(topic)) &&
    (difficulty === undefined || round.difficulty === difficulty) &&
    (language === undefined || round.language === language) &&
    (kind === undefined || round.kind === kind) &&
    (since === undefined || round.startedAt >= since) &&
    (until === undefined || round.startedAt < until)
}

/** The filters as JSON: those that were given, instants in ISO 8601. */
export function filterJson({ since, until, ...words }: RoundFilter): {
  readonly [K in keyof RoundFilter]?: string
} {
  const given = Object.entries({
    since: since === undefined ? undefined : new Date(since).toISOString(),
    until: until === undefined ? undefined : new Date(until).toISOString(),
    ...words,
  }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}
