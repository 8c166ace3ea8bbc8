import { apartMs, shortestMs } from '../model/evidence.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'

/** Holds of a row of `rounds` that is over and was practice: no look only. */
export const isPractice = `ended_at IS NOT NULL AND (submissions > 0 OR ended_at - started_at >= ${shortestMs})`

/** Holds of one that is over and was a look only, in the words of its index. */
export const isLook = `ended_at IS NOT NULL AND submissions = 0 AND ended_at - started_at < ${shortestMs}`

/**
 * Tells anew which of a problem's rounds count as evidence, from those of an instant on: of its practice the first in 30
 * days, from the start of the last one that counted. Part of the caller's transaction, which has ended a round, or added
 * to one that is over.
 */
export function recount(db: Connection, problem: string, from = Number.MIN_SAFE_INTEGER): void {
  db.run('UPDATE rounds SET counts = 0 WHERE problem = ? AND started_at >= ? AND counts = 1', problem, from)
  const last = db.get(
    `SELECT started_at FROM rounds WHERE problem = ? AND started_at < ? AND counts = 1
     ORDER BY started_at DESC LIMIT 1`,
    ...[problem, from],
  )
  const rested = last === undefined ? from : cells.number(last, 'started_at') + apartMs
  for (let next = Math.max(from, rested); ; ) {
    const row = db.get(
      `SELECT key, started_at FROM rounds WHERE problem = ? AND started_at >= ? AND ${isPractice}
       ORDER BY started_at, id LIMIT 1`,
      ...[problem, next],
    )
    if (row === undefined) return
    db.run('UPDATE rounds SET counts = 1 WHERE key = ?', cells.number(row, 'key'))
    next = cells.number(row, 'started_at') + apartMs
  }
}
