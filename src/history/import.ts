import { setImmediate } from 'node:timers/promises'
import { Interrupted } from '../errors.ts'
import { backUp } from './backup.ts'
import * as cells from './cells.ts'
import type { Connection } from './connection.ts'
import { recount } from './evidence.ts'
import { type Faults, faultsOf, parseLines } from './import-lines.ts'
import type { Conflict, Rows } from './import-progress.ts'
import { settleOpen } from './import-rounds.ts'
import { importRow } from './import-rows.ts'
import { linesToImport } from './import-source.ts'

export interface ImportOptions {
  /** What is imported: an export, or a history's database. */
  readonly file: string
  /** What messages call it. */
  readonly name: string
  /** Where a copy of a database may be made meanwhile. */
  readonly tempFolder: string
  readonly now: number
  /** Tells what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

interface Added {
  readonly added: number
}

/** What an import has done, or would do. */
export interface ImportReport {
  readonly rounds: { readonly added: number; readonly changed: number }
  readonly submissions: Added
  readonly events: Added
  readonly sources: Added
  readonly entries: Added
  /** The first of what was here and in the file with the same id, but not the same. */
  readonly conflicts: readonly Conflict[]
  readonly conflictCount: number
  /** The id of the file's open round, where it was ended since another is open here. */
  readonly ended: string | null
  readonly backup: string | null
}

/** Lines between two looks at the signal. */
const linesAtOnce = 2000

/**
 * Merges an export into the history, all or nothing: one transaction, which is undone where any line is faulty. Before
 * what changes something is kept, the database is copied (`backup.ts`).
 *
 * Merging is by ids. Submissions, events, entries and sources are added where they are missing, and never changed. A round
 * that both have takes the smaller deadline, is revealed where either is, and ends by the rule of `betterEnd`. Anything else
 * that differs stays as it is here, and is told as a conflict.
 * @throws UsageError, BankError with all the faults, HistoryError, Interrupted
 */
export async function importFile(db: Connection, options: ImportOptions): Promise<ImportReport> {
  const lines = linesToImport(options)
  return db.attempt(async () => {
    const faults = faultsOf(options.name)
    const before = cells.number(db.get('SELECT ifnull(max(key), 0) AS key FROM rounds') ?? {}, 'key')
    const rows: Rows = {
      db,
      faults,
      added: new Map(),
      changed: new Set(),
      problems: new Set(),
      conflicts: [],
      conflictCount: 0,
      open: undefined,
    }
    let read = 0
    for (const { number, line } of parseLines(lines, options.name, faults)) {
      importRow(rows, line, number)
      if (++read % linesAtOnce !== 0) continue
      await setImmediate()
      if (options.signal?.aborted) throw new Interrupted()
    }
    tellEmptyRounds(db, before, faults)
    faults.settle()
    const ended = settleOpen(rows) ?? null
    for (const problem of rows.problems) recount(db, problem)
    const count = (type: string) => rows.added.get(type) ?? 0
    const report = {
      rounds: { added: count('round'), changed: rows.changed.size },
      submissions: { added: count('submission') },
      events: { added: count('event') },
      sources: { added: count('source') },
      entries: { added: count('entry') },
      conflicts: rows.conflicts,
      conflictCount: rows.conflictCount,
      ended,
      backup: null,
    }
    const keep = !options.dryRun && !isNothing(report)
    // The copy is of what was before: this transaction is not in it.
    return { keep, result: keep ? { ...report, backup: backUp(db, 'import', options.now) } : report }
  })
}

/** Whether an import has nothing that is new here. */
export function isNothing({ rounds, submissions, events, sources, entries }: ImportReport): boolean {
  return (
    [rounds, submissions, events, sources, entries].every(({ added }) => added === 0) && rounds.changed === 0
  )
}

/** A round begins with an event: without any it could not be read. */
function tellEmptyRounds(db: Connection, before: number, faults: Faults): void {
  const empty = db.all(
    `SELECT id FROM rounds WHERE key > ? AND NOT EXISTS (SELECT 1 FROM events WHERE round = rounds.key)`,
    before,
  )
  for (const row of empty) faults.add(undefined, `the round ${cells.text(row, 'id')} has no event`)
}
