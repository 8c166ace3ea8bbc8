import { difficulties, kinds } from '../model/problem.ts'
import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'
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
import { toRules, toTopics, verdict } from './round-rows.ts'
import { outcomes, type Round } from './types.ts'

/** What statistics need of a round: all but its paths and what tells the state of an open one. */
export type RoundFacts = Omit<Round, 'workspace' | 'file' | 'deadline' | 'lastEventAt'>

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
    `SELECT id, problem, title, difficulty, topics, kind, language, minutes, target_minutes, started_at, rules,
       ended_at, outcome, revealed, ended_at <= deadline AS in_time,
       (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'hinted') AS hints,
       (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'ran') AS runs,
       (SELECT count(*) FROM submissions WHERE round = rounds.key) AS submissions,
       (SELECT verdict FROM submissions WHERE round = rounds.key AND verdict <> 'JE'
         ORDER BY at, submissions.id LIMIT 1) AS first_verdict
     FROM rounds WHERE ended_at IS NOT NULL ORDER BY started_at, rounds.id`,
  )
  // The same few texts come again and again: each is parsed, and kept, once.
  const topicsOf = once('topics', toTopics)
  const rulesOf = once('rules', toRules)
  const textOf = (column: string) => once(column, (row) => cells.text(row, column))
  const [problemOf, titleOf, languageOf] = [textOf('problem'), textOf('title'), textOf('language')]
  return collected(rows, (row) => {
    const outcome = cells.word(row, 'outcome', outcomes)
    const accepted = outcome === 'accepted'
    const inTime = cells.flag(row, 'in_time')
    const revealed = cells.flag(row, 'revealed')
    return {
      id: cells.text(row, 'id'),
      problem: problemOf(row),
      title: titleOf(row),
      difficulty: cells.word(row, 'difficulty', difficulties),
      topics: topicsOf(row),
      kind: cells.word(row, 'kind', kinds),
      language: languageOf(row),
      minutes: cells.number(row, 'minutes'),
      targetMinutes: cells.number(row, 'target_minutes'),
      startedAt: cells.number(row, 'started_at'),
      rules: rulesOf(row),
      endedAt: cells.number(row, 'ended_at'),
      outcome,
      revealed,
      solved: accepted && inTime && !revealed,
      late: accepted && !inTime,
      hints: cells.number(row, 'hints'),
      runs: cells.number(row, 'runs'),
      submissions: cells.number(row, 'submissions'),
      firstVerdict: cells.nullable(verdict, row, 'first_verdict'),
    }
  })
}

function once<T>(column: string, read: (row: Row) => T): (row: Row) => T {
  const known = new Map<Row[string], T>()
  return (row) => {
    const text = row[column] ?? null
    const found = known.get(text)
    if (found !== undefined) return found
    const made = read(row)
    known.set(text, made)
    return made
  }
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

function newestLanguage(db: Connection, languages: readonly string[]): string | undefined {
  const row = db.get(
    `SELECT language FROM rounds WHERE language IN (${languages.map(() => '?').join(', ')})
     ORDER BY started_at DESC, id DESC LIMIT 1`,
    ...languages,
  )
  return row && cells.text(row, 'language')
}
