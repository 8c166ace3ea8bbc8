import { halfLifeMs } from '../model/evidence.ts'
import { type Difficulty, difficulties, type Topic } from '../model/problem.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { isLook, isPractice } from './evidence.ts'
import { factColumns, factsReader, once, type RoundFacts } from './round-facts.ts'
import { toTopics } from './round-rows.ts'

/** Rounds that count as evidence and have these things in common. */
export interface Evidence {
  readonly topics: readonly Topic[]
  readonly difficulty: Difficulty
  readonly solved: boolean
  readonly rounds: number
  /** The sum of what their age leaves of each, as `weightOf` tells it. */
  readonly weight: number
}

export interface EvidenceQuery {
  /** The instant as of which they are weighed. */
  readonly now: number
  /** Only rounds that started up to this instant. */
  readonly until?: number
  /** Without the round of this id. */
  readonly without?: string
}

/** A round, and whether its problem had been practised before. */
export interface RepeatedRound {
  readonly round: RoundFacts
  readonly again: boolean
}

/**
 * What the choice of the next problem asks of all rounds that are over, answered from indexes: it comes at each start, and
 * must not take longer the longer the history is. Practice is a round that was no look only.
 */
export interface Practice {
  /** The newest rounds of practice on each of these problems, at most so many of each; those of a problem oldest first. */
  newest(problems: readonly string[], count: number): RoundFacts[]
  /** Those of these problems that had a round, were it a look only. */
  met(problems: readonly string[]): string[]
  evidence(query: EvidenceQuery): Evidence[]
  /** Of the rounds that count as evidence the newest of each set of topics and difficulty, and so many easy ones; oldest first. */
  newestEvidence(easy: number): RoundFacts[]
  /** How many rounds of practice there were, on how many problems, and the id of the first. */
  totals(): { readonly rounds: number; readonly problems: number; readonly first: string | undefined }
  /** The practice since an instant, of which the newest `least` rounds are part however old they are; oldest first. */
  since(instant: number, least: number): RepeatedRound[]
}

export function practiceOf(db: Connection): Practice {
  const factsOf = factsReader()
  return {
    newest: (problems, count) =>
      problems.flatMap((problem) =>
        db
          .all(
            `SELECT ${factColumns} FROM rounds WHERE problem = ? AND ${isPractice}
             ORDER BY started_at DESC, rounds.id DESC LIMIT ?`,
            ...[problem, count],
          )
          .reverse()
          .map(factsOf),
      ),
    met: (problems) =>
      problems.filter(
        (problem) =>
          db.get('SELECT 1 FROM rounds WHERE problem = ? AND ended_at IS NOT NULL LIMIT 1', problem) !==
          undefined,
      ),
    evidence: (query) => readEvidence(db, query),
    newestEvidence: (easy) => readNewestEvidence(db, easy).map(factsOf),
    totals: () => readTotals(db),
    since: (instant, least) =>
      readSince(db, instant, least).map((row) => ({ round: factsOf(row), again: cells.flag(row, 'again') })),
  }
}

function readEvidence(db: Connection, { now, until, without = '' }: EvidenceQuery): Evidence[] {
  const rows = db.all(
    `WITH counted AS (
       SELECT topics, difficulty, outcome = 'accepted' AND ended_at <= deadline AND NOT revealed AS solved,
         pow(0.5, max(0, ? - ended_at) / ${halfLifeMs}.0) AS weight
       FROM rounds INDEXED BY rounds_counted WHERE counts = 1 AND started_at <= ? AND id <> ?)
     SELECT topics, difficulty, sum(solved) AS won, total(solved * weight) AS won_weight,
       sum(NOT solved) AS lost, total((NOT solved) * weight) AS lost_weight
     FROM counted GROUP BY topics, difficulty`,
    ...[now, until ?? Number.MAX_SAFE_INTEGER, without],
  )
  const topicsOf = once('topics', toTopics)
  return rows.flatMap((row) => {
    const common = { topics: topicsOf(row), difficulty: cells.word(row, 'difficulty', difficulties) }
    const sums = (name: string) => ({
      rounds: cells.number(row, name),
      weight: cells.number(row, `${name}_weight`),
    })
    const both = [
      { ...common, solved: true, ...sums('won') },
      { ...common, solved: false, ...sums('lost') },
    ]
    return both.filter(({ rounds }) => rounds > 0)
  })
}

/** Steps from topics to topics by the index. */
function readNewestEvidence(db: Connection, easy: number) {
  return db.all(
    `WITH RECURSIVE met (topics) AS (
       SELECT min(topics) FROM rounds INDEXED BY rounds_counted WHERE counts = 1
       UNION ALL
       SELECT (SELECT min(topics) FROM rounds INDEXED BY rounds_counted WHERE counts = 1 AND topics > met.topics)
       FROM met WHERE topics IS NOT NULL
     ),
     wanted (id) AS (
       SELECT (SELECT id FROM rounds INDEXED BY rounds_counted WHERE counts = 1 AND topics = met.topics
           AND difficulty = level.value ORDER BY started_at DESC, id DESC LIMIT 1)
         FROM met CROSS JOIN json_each(?) AS level WHERE topics IS NOT NULL
       UNION
       SELECT id FROM (SELECT id FROM rounds INDEXED BY rounds_counted WHERE counts = 1 AND difficulty = 'easy'
         ORDER BY started_at DESC, id DESC LIMIT ?)
     )
     SELECT ${factColumns} FROM wanted CROSS JOIN rounds ON rounds.id = wanted.id ORDER BY started_at, rounds.id`,
    ...[JSON.stringify(difficulties), easy],
  )
}

function readTotals(db: Connection): ReturnType<Practice['totals']> {
  // To count all rows takes no time, and those that were no practice are few.
  const count = db.get(
    `SELECT (SELECT count(*) FROM rounds) - (SELECT count(*) FROM rounds WHERE ended_at IS NULL)
       - (SELECT count(*) FROM rounds INDEXED BY rounds_looked WHERE ${isLook}) AS n`,
  )
  const problems = db.get(
    `WITH RECURSIVE met (problem) AS (
       SELECT min(problem) FROM rounds
       UNION ALL
       SELECT (SELECT min(problem) FROM rounds WHERE problem > met.problem) FROM met WHERE problem IS NOT NULL
     )
     SELECT count(*) AS n FROM met WHERE EXISTS (SELECT 1 FROM rounds WHERE problem = met.problem AND ${isPractice})`,
  )
  const first = db.get(
    `SELECT id FROM rounds INDEXED BY rounds_by_start WHERE ${isPractice} ORDER BY started_at, id LIMIT 1`,
  )
  return {
    rounds: cells.number(count ?? {}, 'n'),
    problems: cells.number(problems ?? {}, 'n'),
    first: first && cells.text(first, 'id'),
  }
}

function readSince(db: Connection, instant: number, least: number) {
  const select = `SELECT ${factColumns}, EXISTS (
      SELECT 1 FROM rounds AS earlier WHERE earlier.problem = rounds.problem AND ${isPractice}
        AND (earlier.started_at, earlier.id) < (rounds.started_at, rounds.id)) AS again
    FROM rounds INDEXED BY rounds_by_start WHERE ${isPractice}`
  const rows = db.all(`${select} AND started_at >= ? ORDER BY started_at, rounds.id`, instant)
  if (rows.length >= least) return rows
  return db.all(`${select} ORDER BY started_at DESC, rounds.id DESC LIMIT ?`, least).reverse()
}
