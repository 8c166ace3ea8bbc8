import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import {
  collected,
  type FirstFailure,
  type GrowthFigure,
  type PredictionFigure,
  readFirstFailures,
  readGrowth,
  readPredictions,
  readTesting,
  type TestingFigure,
} from './figures-measured.ts'
import { factColumns, factsReader, type RoundFacts } from './round-facts.ts'

/**
 * What statistics ask, answered without reading submissions, results and events one by one: a history may hold a million
 * of them. Rounds that are over only; all lists by the rounds' starts.
 */
export interface Figures {
  rounds(): RoundFacts[]
  /** Each problem that a round was on, and whether one of them was solved; in no order. */
  practised(): { readonly problem: string; readonly solved: boolean }[]
  /** Of the newest round in one of these languages, open or over; undefined where there is none. */
  newestLanguage(languages: readonly string[]): string | undefined
  firstFailures(): FirstFailure[]
  testing(): TestingFigure[]
  growth(): GrowthFigure[]
  predictions(): PredictionFigure[]
}

export function figuresOf(db: Connection): Figures {
  return {
    rounds: () => readRounds(db),
    practised: () => readPractised(db),
    newestLanguage: (languages) => newestLanguage(db, languages),
    firstFailures: () => readFirstFailures(db),
    testing: () => readTesting(db),
    growth: () => readGrowth(db),
    predictions: () => readPredictions(db),
  }
}

function readRounds(db: Connection): RoundFacts[] {
  const rows = db.each(
    `SELECT ${factColumns} FROM rounds WHERE ended_at IS NOT NULL ORDER BY started_at, rounds.id`,
  )
  return collected(rows, factsReader())
}

/** Steps from problem to problem by the index, and looks no further in one than to a round that was solved. */
function readPractised(db: Connection): { problem: string; solved: boolean }[] {
  const rows = db.all(
    `WITH RECURSIVE met (problem) AS (
       SELECT min(problem) FROM rounds
       UNION ALL
       SELECT (SELECT min(problem) FROM rounds WHERE problem > met.problem) FROM met WHERE problem IS NOT NULL
     )
     SELECT problem, EXISTS (SELECT 1 FROM rounds WHERE problem = met.problem AND outcome = 'accepted'
       AND ended_at <= deadline AND NOT revealed) AS solved
     FROM met WHERE EXISTS (SELECT 1 FROM rounds WHERE problem = met.problem AND ended_at IS NOT NULL)`,
  )
  return rows.map((row) => ({ problem: cells.text(row, 'problem'), solved: cells.flag(row, 'solved') }))
}

/** Goes back from the newest round by the index, which SQLite would not choose where a filter may leave few rows. */
function newestLanguage(db: Connection, languages: readonly string[]): string | undefined {
  const row = db.get(
    `SELECT language FROM rounds INDEXED BY rounds_by_start WHERE language IN (${languages.map(() => '?').join(', ')})
     ORDER BY started_at DESC, id DESC LIMIT 1`,
    ...languages,
  )
  return row && cells.text(row, 'language')
}
