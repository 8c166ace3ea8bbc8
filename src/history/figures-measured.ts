import { type TestClass, testClasses } from '../model/problem.ts'
import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'

/** What was measured in rounds that are over, by the rounds' starts. */

/** In a round, what happened to the first submission that could be judged, where it was not accepted. */
export interface FirstFailure {
  /** The round's id. */
  readonly round: string
  /** The classes in which a test failed; none where it did not compile. */
  readonly classes: readonly TestClass[]
}

/** How many of a problem's known bugs the person's own cases caught in a round. */
export interface TestingFigure {
  readonly round: string
  readonly caught: number
  readonly known: number
}

/** How the time of a round's accepted solution grows beside the bank's; the classes as `O(n)`. */
export interface GrowthFigure {
  readonly round: string
  readonly growth: string
  readonly expected: string
  readonly worse: boolean
}

/** A submission that a prediction was made for. */
export interface PredictionFigure {
  readonly round: string
  /** How sure the person was that it would be accepted, 0 to 1. */
  readonly sure: number
  readonly accepted: boolean
}

/** Takes rows one by one: a million of them at once fill the memory. */
export function collected<T>(rows: Iterable<Row>, read: (row: Row) => T): T[] {
  const found: T[] = []
  for (const row of rows) found.push(read(row))
  return found
}

export function readFirstFailures(db: Connection): FirstFailure[] {
  const rows = db.each(
    `SELECT rounds.id AS round,
       (SELECT group_concat(DISTINCT class) FROM results
        WHERE submission = first.key AND results.verdict <> 'AC') AS classes
     FROM rounds CROSS JOIN submissions AS first ON first.key =
       (SELECT key FROM submissions WHERE round = rounds.key AND verdict <> 'JE' ORDER BY at, id LIMIT 1)
     WHERE ended_at IS NOT NULL AND first_verdict <> 'AC' ORDER BY started_at, rounds.id`,
  )
  return collected(rows, (row) => {
    const failed = cells.nullable(cells.text, row, 'classes')?.split(',') ?? []
    return { round: cells.text(row, 'round'), classes: testClasses.filter((name) => failed.includes(name)) }
  })
}

/** The newest event of a kind in each round that is over; a cross join is taken in this order, so that the indexes serve. */
const newestOf = (kind: string): string =>
  `FROM rounds CROSS JOIN events ON events.key =
     (SELECT key FROM events WHERE round = rounds.key AND kind = '${kind}' ORDER BY at DESC, id DESC LIMIT 1)
   WHERE ended_at IS NOT NULL`

export function readTesting(db: Connection): TestingFigure[] {
  const rows = db.each(
    `SELECT rounds.id AS round, json_array_length(data, '$.caught') AS caught,
       json_array_length(data, '$.missed') AS missed
     ${newestOf('tested')} AND json_type(data, '$.caught') = 'array' AND json_type(data, '$.missed') = 'array'
     ORDER BY started_at, rounds.id`,
  )
  return collected(rows, (row) => {
    const caught = cells.number(row, 'caught')
    return { round: cells.text(row, 'round'), caught, known: caught + cells.number(row, 'missed') }
  })
}

export function readGrowth(db: Connection): GrowthFigure[] {
  const rows = db.each(
    `SELECT rounds.id AS round, data ->> '$.growth' AS growth, data ->> '$.expected' AS expected,
       data ->> '$.worse' IS 1 AS worse
     ${newestOf('measured')} AND json_type(data, '$.growth') = 'text' AND json_type(data, '$.expected') = 'text'
     ORDER BY started_at, rounds.id`,
  )
  return collected(rows, (row) => ({
    round: cells.text(row, 'round'),
    growth: cells.text(row, 'growth'),
    expected: cells.text(row, 'expected'),
    worse: cells.flag(row, 'worse'),
  }))
}

/**
 * Pairs each submission with the newest prediction before it in its round. A prediction is for one submission; one that
 * none followed, or that a newer one replaced, is left out.
 */
export function readPredictions(db: Connection): PredictionFigure[] {
  const rows = db.each(
    `SELECT rounds.id AS round, predicted.data ->> '$.sure' AS sure, submitted.data ->> '$.verdict' IS 'AC' AS accepted
     FROM rounds CROSS JOIN events AS predicted ON predicted.round = rounds.key AND predicted.kind = 'predicted'
     CROSS JOIN events AS submitted ON submitted.key =
       (SELECT key FROM events WHERE round = rounds.key AND kind = 'submitted'
          AND (at, id) > (predicted.at, predicted.id) ORDER BY at, id LIMIT 1)
     WHERE ended_at IS NOT NULL AND json_type(predicted.data, '$.sure') IN ('integer', 'real')
       AND NOT EXISTS (SELECT 1 FROM events AS newer WHERE newer.round = rounds.key AND newer.kind = 'predicted'
         AND (newer.at, newer.id) > (predicted.at, predicted.id)
         AND (newer.at, newer.id) < (submitted.at, submitted.id))
     ORDER BY started_at, rounds.id, predicted.at, predicted.id`,
  )
  return collected(rows, (row) => ({
    round: cells.text(row, 'round'),
    sure: cells.number(row, 'sure') / 100,
    accepted: cells.flag(row, 'accepted'),
  }))
}
