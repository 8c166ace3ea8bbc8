import { difficulties, kinds } from '../model/problem.ts'
import * as cells from './cells.ts'
import type { Row } from './connection.ts'
import { toRules, toTopics, verdict } from './round-rows.ts'
import { outcomes, type Round } from './types.ts'

/** What statistics need of a round: all but its paths and what tells the state of an open one. */
export type RoundFacts = Omit<Round, 'workspace' | 'file' | 'deadline' | 'lastEventAt'>

/** What the facts of a round that is over are read from. */
export const factColumns = `rounds.id, problem, title, difficulty, topics, rounds.kind, language, minutes,
  target_minutes, started_at, rules, ended_at, outcome, revealed, ended_at <= deadline AS in_time,
  hints, runs, submissions, first_verdict`

/** Makes a reader of rounds that are over. The same few texts come again and again: each is parsed, and kept, once. */
export function factsReader(): (row: Row) => RoundFacts {
  const topicsOf = once('topics', toTopics)
  const rulesOf = once('rules', toRules)
  const textOf = (column: string) => once(column, (row) => cells.text(row, column))
  const [problemOf, titleOf, languageOf] = [textOf('problem'), textOf('title'), textOf('language')]
  return (row) => {
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
  }
}

/** Reads a column by what its cell held the last time. */
export function once<T>(column: string, read: (row: Row) => T): (row: Row) => T {
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
