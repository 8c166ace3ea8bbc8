import { testClasses } from '../model/problem.ts'
import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'
import { append, lastId, momentOf } from './events.ts'
import { recount } from './evidence.ts'
import { newId } from './id.ts'
import { roundOf, verdict } from './round-rows.ts'
import { endRound, keyOf } from './rounds.ts'
import { addSource } from './sources.ts'
import type { NewResult, NewSubmission, Result, Submission } from './types.ts'

const select = `SELECT submissions.*, rounds.started_at, rounds.deadline, rounds.id AS round_id
  FROM submissions JOIN rounds ON rounds.key = submissions.round`

/**
 * Records a submission in one transaction: its source, itself, its results, the `submitted` event and, where
 * `end` is given, the round's end. One that was judged while the round ended elsewhere is kept too, and
 * changes nothing about that end.
 */
export function addSubmission(db: Connection, given: NewSubmission): Submission {
  return db.write(() => {
    const round = keyOf(db, given.round)
    const moment = momentOf(db, round, given.at, given.now)
    const last = db.get(
      'SELECT max(id) AS id FROM submissions WHERE round = ? AND at = ?',
      ...[round, moment.at],
    )
    const id = newId(moment.at, lastId(last))
    db.run(
      `INSERT INTO submissions (id, round, at, language, source, verdict, passed, total, time_ms, memory_kb,
         limit_ms, limit_kb, isolation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, round, moment.at, given.language, addSource(db, given.source), given.verdict],
      ...[given.passed, given.total, given.timeMs, given.memoryKb, given.limitMs, given.limitKb],
      given.isolation,
    )
    addResults(db, id, given.results)
    const { verdict: found, passed, total } = given
    append(db, round, 'submitted', { submission: id, verdict: found, passed, total }, moment)
    // One that was judged while the round ended elsewhere may make practice of what was only a look.
    const { problem, startedAt, endedAt } = roundOf(db, given.round)
    if (endedAt !== null) recount(db, problem, startedAt)
    if (given.end !== undefined) endRound(db, given.round, given.end, moment.at, given.now)
    return findSubmission(db, id)
  })
}

function addResults(db: Connection, submission: string, results: readonly NewResult[]): void {
  const key = cells.number(db.get('SELECT key FROM submissions WHERE id = ?', submission) ?? {}, 'key')
  for (const result of results) {
    db.run(
      `INSERT INTO results (submission, position, class, label, verdict, time_ms, memory_kb, message)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[key, result.index, result.class, result.label ?? null, result.verdict, result.timeMs],
      ...[result.memoryKb, result.message ?? null],
    )
  }
}

function findSubmission(db: Connection, id: string): Submission {
  return toSubmission(db.get(`${select} WHERE submissions.id = ?`, id) ?? {})
}

/** A round's submissions, oldest first. */
export function readSubmissions(db: Connection, round: string): Submission[] {
  return db.all(`${select} WHERE rounds.id = ? ORDER BY at, submissions.id`, round).map(toSubmission)
}

/** A submission's results, in the order of the problem's tests. */
export function readResults(db: Connection, submission: string): Result[] {
  const rows = db.all(
    `SELECT results.* FROM results JOIN submissions ON submissions.key = results.submission
     WHERE submissions.id = ? ORDER BY position`,
    submission,
  )
  return rows.map(toResult)
}

function toSubmission(row: Row): Submission {
  const at = cells.number(row, 'at')
  return {
    id: cells.text(row, 'id'),
    round: cells.text(row, 'round_id'),
    at,
    elapsedMs: Math.max(0, at - cells.number(row, 'started_at')),
    language: cells.text(row, 'language'),
    sourceHash: cells.text(row, 'source'),
    verdict: verdict(row, 'verdict'),
    passed: cells.number(row, 'passed'),
    total: cells.number(row, 'total'),
    timeMs: cells.number(row, 'time_ms'),
    memoryKb: cells.number(row, 'memory_kb'),
    limitMs: cells.number(row, 'limit_ms'),
    limitKb: cells.number(row, 'limit_kb'),
    isolation: cells.text(row, 'isolation'),
    late: at > cells.number(row, 'deadline'),
  }
}

function toResult(row: Row): Result {
  return {
    index: cells.number(row, 'position'),
    class: cells.word(row, 'class', testClasses),
    label: cells.nullable(cells.text, row, 'label'),
    verdict: verdict(row, 'verdict'),
    timeMs: cells.number(row, 'time_ms'),
    memoryKb: cells.number(row, 'memory_kb'),
    message: cells.nullable(cells.text, row, 'message'),
  }
}
