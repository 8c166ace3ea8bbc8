import { backUp, backUpTo } from './backup.ts'
import type { Connection } from './connection.ts'
import { addEntry, readEntries } from './entries.ts'
import { readEvents, readEventsIn, readEventsOf, readRatedRounds } from './events.ts'
import type { ExportedLine, ExportOptions } from './export.ts'
import { DatabaseDamaged } from './faults.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { ImportOptions, ImportReport } from './import.ts'
import type { Entry, EntryKind, Event, EventData, EventKind, LoggedKind } from './log-types.ts'
import { type OpenOptions, open } from './open.ts'
import { type Practice, practiceOf } from './practice.ts'
import { findRound, openRound, readRounds } from './round-rows.ts'
import * as rounds from './rounds.ts'
import { addSource, readSource } from './sources.ts'
import * as submissions from './submissions.ts'
import type { NewRound, NewSubmission, Outcome, Result, Round, RoundQuery, Submission } from './types.ts'

/**
 * Every round, submission and event, in one SQLite file. What changes rows does so in one transaction that
 * holds the write lock, so that several processes at once are safe. All methods throw HistoryError where
 * the database fails.
 */
export interface History {
  /** What the person should be told about the opening, such as that a damaged file was set aside. */
  readonly notices: readonly string[]
  openRound(): Round | undefined
  /** @throws UsageError where a round is open */
  startRound(round: NewRound): Round
  /** Returns whether it was recorded: a round that is over takes notes only. */
  addEvent(round: string, kind: LoggedKind, data: EventData, at: number): boolean
  /** Keeps a text and returns its hash. */
  addSource(text: string): string
  source(hash: string): string
  addSubmission(submission: NewSubmission): Submission
  /** Ends a round; one that is over stays as it is. Returns the round. */
  endRound(round: string, outcome: Outcome, at: number): Round
  /** Logs that the solution, or what of it `data` says, was shown in the open round. */
  reveal(round: string, data: EventData, at: number): void
  /** Logs a hint, counted from 1, that was taken in the open round, and takes its cost off the clock. */
  hint(round: string, hint: number, costMs: number, at: number): void
  /** Ends the open round as abandoned where its overtime is over, at its last event; returns it then. */
  closeExpired(now: number): Round | undefined
  /** Newest first. */
  rounds(query?: RoundQuery): Round[]
  /** By its id, or a unique beginning or end of it. @throws UsageError */
  round(idOrPart: string): Round
  /** Oldest first. */
  submissions(round: string): Submission[]
  results(submission: string): Result[]
  /** Oldest first. */
  events(round: string): Event[]
  /** Of these kinds in all rounds, by the rounds' starts, those of a round oldest first. */
  eventsOf(kinds: readonly EventKind[]): Event[]
  /** Of these kinds in these rounds, in the rounds' order, those of a round oldest first. */
  eventsIn(rounds: readonly string[], kinds: readonly EventKind[]): Event[]
  /** Ids of the rounds of the newest ratings, at most `limit` of those, the newest first. */
  ratedRounds(limit: number): string[]
  /** Appends to the person's own log, which belongs to no round, behind what it holds of this kind. */
  addEntry(kind: EntryKind, data: EventData, at: number): Entry
  /** Of these kinds, oldest first. */
  entries(kinds: readonly EntryKind[]): Entry[]
  /** What statistics ask of all rounds. */
  readonly figures: Figures
  /** What the choice of the next problem asks of them. */
  readonly practice: Practice
  /** The whole as lines of JSON; nothing may be written through this history until they are read. */
  exportLines(options: ExportOptions): Promise<Generator<ExportedLine>>
  /** Merges an export or another database, all or nothing. @throws UsageError, BankError with all the faults */
  importFile(options: ImportOptions): Promise<ImportReport>
  /** Copies the database beside itself, or to `file`, and returns the copy's path. @throws UsageError */
  backup(options: BackupOptions): string
  close(): void
}

export interface BackupOptions {
  readonly now: number
  /** Where the copy goes; without it into the folder `backups` beside the database. */
  readonly file?: string | undefined
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined
}

/**
 * Opens the history of `file`.
 * @throws HistoryError where it is newer than this program, locked, not ours or cannot be written
 */
export function openHistory(options: OpenOptions): History {
  const { db, notices } = open(options)
  return {
    notices,
    openRound: () => openRound(db),
    startRound: (round) => rounds.startRound(db, round),
    addEvent: (round, kind, data, at) => rounds.addEvent(db, round, kind, data, at),
    addSource: (text) => addSource(db, text),
    source: (hash) => readSource(db, hash),
    addSubmission: (submission) => submissions.addSubmission(db, submission),
    endRound: (round, outcome, at) => rounds.endRound(db, round, outcome, at),
    reveal: (round, data, at) => rounds.reveal(db, round, data, at),
    hint: (round, hint, costMs, at) => rounds.hint(db, round, hint, costMs, at),
    closeExpired: (now) => rounds.closeExpired(db, now),
    rounds: (query) => readRounds(db, query),
    round: (idOrPart) => findRound(db, idOrPart),
    submissions: (round) => submissions.readSubmissions(db, round),
    results: (submission) => submissions.readResults(db, submission),
    events: (round) => readEvents(db, round),
    eventsOf: (kinds) => readEventsOf(db, kinds),
    eventsIn: (rounds, kinds) => readEventsIn(db, rounds, kinds),
    ratedRounds: (limit) => readRatedRounds(db, limit),
    addEntry: (kind, data, at) => addEntry(db, kind, data, at),
    entries: (kinds) => readEntries(db, kinds),
    figures: figuresOf(db),
    practice: practiceOf(db),
    async exportLines(given) {
      const { exportLines } = await import('./export.ts')
      return exportLines(db, given)
    },
    async importFile(given) {
      // It loads the library that checks lines, which nothing else needs.
      const { importFile } = await import('./import.ts')
      return importFile(db, given).catch(told(db))
    },
    backup({ now, file, force = false }) {
      try {
        return file === undefined ? backUp(db, 'backup', now) : backUpTo(db, file, force, now)
      } catch (error) {
        return told(db)(error)
      }
    },
    close: db.close,
  }
}

/** Damage that another connection to the database has met is told as if this one had. */
function told(db: Connection): (error: unknown) => never {
  return (error) => {
    throw error instanceof DatabaseDamaged ? db.onDamage(error) : error
  }
}
