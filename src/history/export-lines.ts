import * as cells from './cells.ts'
import type { Connection, Row } from './connection.ts'
import { toData } from './events.ts'
import { readSource } from './sources.ts'

/** What an export's header says it is. */
export const exportFormat = 'prep-history'

/** Grows with each field or kind of line that an older program would not know. */
export const exportVersion = 1

/** A line of an export, `docs/history-format.md`. */
export interface Line {
  readonly type: 'header' | 'source' | 'round' | 'submission' | 'event' | 'entry'
  readonly [field: string]: unknown
}

/** An instant as an export writes it: ISO 8601, UTC, to the ms. */
export function instant(ms: number): string {
  return new Date(ms).toISOString()
}

export function sourceLine(db: Connection, hash: string): Line {
  return { type: 'source', hash, text: readSource(db, hash) }
}

export function roundLine(row: Row): Line {
  const ended = cells.nullable(cells.number, row, 'ended_at')
  return {
    type: 'round',
    id: cells.text(row, 'id'),
    problem: cells.text(row, 'problem'),
    title: cells.text(row, 'title'),
    difficulty: cells.text(row, 'difficulty'),
    topics: cells.json(row, 'topics'),
    kind: cells.text(row, 'kind'),
    language: cells.text(row, 'language'),
    minutes: cells.number(row, 'minutes'),
    targetMinutes: cells.number(row, 'target_minutes'),
    workspace: cells.text(row, 'workspace'),
    file: cells.text(row, 'file'),
    startedAt: instant(cells.number(row, 'started_at')),
    deadline: instant(cells.number(row, 'deadline')),
    endedAt: ended === null ? null : instant(ended),
    outcome: cells.nullable(cells.text, row, 'outcome'),
    revealed: cells.flag(row, 'revealed'),
    rules: cells.json(row, 'rules'),
  }
}

export function submissionLine(row: Row, db: Connection): Line {
  return {
    type: 'submission',
    id: cells.text(row, 'id'),
    round: cells.text(row, 'round_id'),
    at: instant(cells.number(row, 'at')),
    language: cells.text(row, 'language'),
    source: cells.text(row, 'source'),
    verdict: cells.text(row, 'verdict'),
    passed: cells.number(row, 'passed'),
    total: cells.number(row, 'total'),
    timeMs: cells.number(row, 'time_ms'),
    memoryKb: cells.number(row, 'memory_kb'),
    limitMs: cells.number(row, 'limit_ms'),
    limitKb: cells.number(row, 'limit_kb'),
    isolation: cells.text(row, 'isolation'),
    results: db
      .all('SELECT * FROM results WHERE submission = ? ORDER BY position', cells.number(row, 'key'))
      .map((result) => ({
        index: cells.number(result, 'position'),
        class: cells.text(result, 'class'),
        label: cells.nullable(cells.text, result, 'label'),
        verdict: cells.text(result, 'verdict'),
        timeMs: cells.number(result, 'time_ms'),
        memoryKb: cells.number(result, 'memory_kb'),
        message: cells.nullable(cells.text, result, 'message'),
      })),
  }
}

export function eventLine(row: Row): Line {
  return { type: 'event', ...logged(row), round: cells.text(row, 'round_id') }
}

export function entryLine(row: Row): Line {
  return { type: 'entry', ...logged(row) }
}

function logged(row: Row) {
  return {
    id: cells.text(row, 'id'),
    at: instant(cells.number(row, 'at')),
    kind: cells.text(row, 'kind'),
    data: toData(row),
  }
}
