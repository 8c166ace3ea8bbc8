import { UsageError } from '../errors.ts'
import { difficulties, kinds, type Topic, topics } from '../model/problem.ts'
import { type Verdict, verdictWords } from '../model/verdict.ts'
import * as cells from './cells.ts'
import type { Cell, Connection, Row } from './connection.ts'
import { outcomes, plainRules, type Round, type RoundQuery, type RoundRules } from './types.ts'

/** Reads rounds. */

const columns = `rounds.*, (SELECT max(at) FROM events WHERE round = rounds.key) AS last_event_at`

/** The round that is open, if one is. */
export function openRound(db: Connection): Round | undefined {
  const row = db.get(`SELECT ${columns} FROM rounds WHERE ended_at IS NULL`)
  return row === undefined ? undefined : toRound(row)
}

/** The rounds that fit, newest first. */
export function readRounds(db: Connection, query: RoundQuery = {}): Round[] {
  const conditions: string[] = []
  const values: Cell[] = []
  const where = (condition: string, ...given: Cell[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (query.problem !== undefined) where('problem = ?', query.problem)
  if (query.since !== undefined) where('started_at >= ?', query.since)
  if (query.ended !== undefined) where(query.ended ? 'ended_at IS NOT NULL' : 'ended_at IS NULL')
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const limit = query.limit === undefined ? '' : 'LIMIT ?'
  if (query.limit !== undefined) values.push(query.limit)
  const sql = `SELECT ${columns} FROM rounds ${filter} ORDER BY started_at DESC, id DESC ${limit}`
  return db.all(sql, ...values).map(toRound)
}

/**
 * The round with that id, or the only one whose id begins or ends so.
 * @throws UsageError where there is none, or more than one
 */
export function findRound(db: Connection, query: string): Round {
  const asked = query.toLowerCase()
  if (!/^[0-9a-f-]+$/.test(asked)) throw unknownRound(query)
  const starting = db.all('SELECT id FROM rounds WHERE id >= ? AND id < ? LIMIT 6', asked, `${asked}~`)
  const ending = db.all('SELECT id FROM rounds WHERE substr(id, ?) = ? LIMIT 6', -asked.length, asked)
  const ids = new Set([...starting, ...ending].map((row) => cells.text(row, 'id')))
  const [id] = ids
  if (id === undefined) throw unknownRound(query)
  if (ids.size > 1)
    throw new UsageError(`Several rounds fit '${query}': ${[...ids].slice(0, 5).join(', ')}`, [
      'Give more of the id',
    ])
  return roundOf(db, id)
}

/** The round with exactly that id. */
export function roundOf(db: Connection, id: string): Round {
  const row = db.get(`SELECT ${columns} FROM rounds WHERE id = ?`, id)
  if (row === undefined) throw unknownRound(id)
  return toRound(row)
}

export function unknownRound(query: string): UsageError {
  return new UsageError(`No round has the id '${query}'`, ["'prep history' lists the rounds"])
}

function toRound(row: Row): Round {
  const deadline = cells.number(row, 'deadline')
  const endedAt = cells.nullable(cells.number, row, 'ended_at')
  const outcome = cells.nullable((of, column) => cells.word(of, column, outcomes), row, 'outcome')
  const revealed = cells.flag(row, 'revealed')
  const inTime = endedAt !== null && endedAt <= deadline
  const accepted = outcome === 'accepted'
  return {
    id: cells.text(row, 'id'),
    problem: cells.text(row, 'problem'),
    title: cells.text(row, 'title'),
    difficulty: cells.word(row, 'difficulty', difficulties),
    topics: toTopics(row),
    kind: cells.word(row, 'kind', kinds),
    language: cells.text(row, 'language'),
    minutes: cells.number(row, 'minutes'),
    targetMinutes: cells.number(row, 'target_minutes'),
    workspace: cells.text(row, 'workspace'),
    file: cells.text(row, 'file'),
    startedAt: cells.number(row, 'started_at'),
    deadline,
    rules: toRules(row),
    endedAt,
    outcome,
    revealed,
    solved: endedAt === null ? null : accepted && inTime && !revealed,
    late: accepted && !inTime,
    hints: cells.number(row, 'hints'),
    runs: cells.number(row, 'runs'),
    submissions: cells.number(row, 'submissions'),
    firstVerdict: cells.nullable(verdict, row, 'first_verdict'),
    lastEventAt: cells.number(row, 'last_event_at'),
  }
}

/** Rules that this version does not know, of a history from elsewhere, are left out. */
export function toRules(row: Row): RoundRules {
  const rules = cells.json(row, 'rules')
  if (typeof rules !== 'object' || rules === null) return cells.unreadable(row, 'rules')
  const { phases, interview, whiteboard, predict, runLimit }: { readonly [K in keyof RoundRules]?: unknown } =
    { ...plainRules, ...rules }
  return {
    phases: phases === true,
    interview: interview === true,
    whiteboard: whiteboard === true,
    predict: predict === true,
    runLimit: typeof runLimit === 'number' ? runLimit : null,
  }
}

const known: ReadonlySet<unknown> = new Set(topics)

/** Topics that this version does not know, of a history from elsewhere, are left out. */
export function toTopics(row: Row): readonly Topic[] {
  const names = cells.json(row, 'topics')
  if (!Array.isArray(names)) return cells.unreadable(row, 'topics')
  return names.filter((name): name is Topic => known.has(name))
}

const verdicts = Object.keys(verdictWords)

/** A column that holds a verdict. */
export function verdict(row: Row, column: string): Verdict {
  const cell = cells.text(row, column)
  return isVerdict(cell) ? cell : cells.unreadable(row, column)
}

function isVerdict(name: string): name is Verdict {
  return verdicts.includes(name)
}
