import { isDeepStrictEqual } from 'node:util'
import type { Connection } from './connection.ts'
import type { Line } from './export-lines.ts'
import type { Faults } from './import-lines.ts'
import type { ImportLine } from './import-schema.ts'

/** Conflicts that are told one by one. */
const mostConflicts = 1000

/** A row that is here and in the file with the same id, but not with the same content. */
export interface Conflict {
  readonly type: ImportLine['type']
  readonly id: string
  /** What differs. */
  readonly fields: readonly string[]
  /** Which of both counts. */
  readonly kept: 'here' | 'file'
}

/** An import that is under way. */
export interface Rows {
  readonly db: Connection
  readonly faults: Faults
  /** By the lines' types. */
  readonly added: Map<string, number>
  /** Rounds that were here and are changed. */
  readonly changed: Set<string>
  readonly conflicts: Conflict[]
  conflictCount: number
  /** Problems with a round that was added, changed or submitted to. */
  readonly problems: Set<string>
  /** Key and id of the file's open round, where it is new here. */
  open: { readonly key: number; readonly id: string } | undefined
}

/** Counts a row that was added. */
export function countAdded({ added }: Rows, type: ImportLine['type']): void {
  added.set(type, (added.get(type) ?? 0) + 1)
}

/** Tells a conflict. */
export function conflict(rows: Rows, found: Conflict): void {
  rows.conflictCount++
  if (rows.conflicts.length < mostConflicts) rows.conflicts.push(found)
}

/** The fields in which a line differs from what is here. */
export function differences(here: Line, given: Line): string[] {
  return Object.keys(given).filter((field) => !isDeepStrictEqual(given[field], here[field]))
}
