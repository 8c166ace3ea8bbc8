import Sqlite from 'better-sqlite3'
import { DatabaseDamaged, sqliteFault } from './faults.ts'

/** The one place that knows better-sqlite3: statements by their text, transactions, faults in our words. */

export type Cell = string | number | bigint | Uint8Array | null

export interface Row {
  readonly [column: string]: Cell
}

export interface Connection {
  readonly file: string
  get(sql: string, ...values: Cell[]): Row | undefined
  all(sql: string, ...values: Cell[]): Row[]
  /**
   * The same row by row, so that no more than one is in memory; meanwhile other statements may read. It is one object,
   * which holds the next row then: to make an object for each takes longer than to read it.
   */
  each(sql: string, ...values: Cell[]): IterableIterator<Row>
  /** Runs one statement that changes rows. */
  run(sql: string, ...values: Cell[]): void
  /** Runs statements without values, as many as the text holds. */
  script(sql: string): void
  /** Runs `work` in a transaction that holds the write lock from its beginning, so that what it reads stays true. */
  write<T>(work: () => T): T
  /**
   * The same for work that takes a while, and is kept only where it says so. Nothing else may use this connection
   * until it is done.
   */
  attempt<T>(work: () => Promise<{ readonly keep: boolean; readonly result: T }>): Promise<T>
  /** Rows that are read one by one, all of one moment, whatever other processes write meanwhile. */
  snapshot<T>(rows: () => Iterable<T>): Generator<T>
  close(): void
  /** What to throw where a statement meets damage. */
  onDamage: (damage: DatabaseDamaged) => Error
}

export interface ConnectOptions {
  readonly readonly: boolean
  /** How long to wait for another process's lock. */
  readonly busyTimeoutMs: number
}

/**
 * Connects to a database file, or to `:memory:`. SQLite reads nothing of the file before the first statement.
 * @throws HistoryError, DatabaseDamaged
 */
export function connect(file: string, options: ConnectOptions): Connection {
  const raw = translated(
    file,
    () => new Sqlite(file, { readonly: options.readonly, timeout: options.busyTimeoutMs }),
    (damage) => damage,
  )
  const statements = new Map<string, Sqlite.Statement<Cell[], Row>>()
  const statement = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const made = raw.prepare<Cell[], Row>(sql)
    statements.set(sql, made)
    return made
  }
  const guard = <T>(work: () => T): T => translated(file, work, (damage) => connection.onDamage(damage))
  const connection: Connection = {
    file,
    get: (sql, ...values) => guard(() => statement(sql).get(...values)),
    all: (sql, ...values) => guard(() => statement(sql).all(...values)),
    *each(sql, ...values) {
      // A statement of its own: one that is read row by row cannot be asked by another meanwhile.
      const prepared = guard(() => raw.prepare<Cell[], Cell[]>(sql).raw())
      const columns = prepared.columns().map(({ name }) => name)
      const row: Record<string, Cell> = {}
      const rows = guard(() => prepared.iterate(...values))
      try {
        for (let next = guard(() => rows.next()); !next.done; next = guard(() => rows.next())) {
          for (let at = 0; at < columns.length; at++) row[columns[at] ?? ''] = next.value[at] ?? null
          yield row
        }
      } finally {
        rows.return?.()
      }
    },
    run: (sql, ...values) => guard(() => void statement(sql).run(...values)),
    script: (sql) => guard(() => void raw.exec(sql)),
    write: (work) => guard(() => raw.transaction(work).immediate()),
    async attempt(work) {
      guard(() => void raw.exec('BEGIN IMMEDIATE'))
      try {
        const { keep, result } = await work()
        guard(() => void raw.exec(keep ? 'COMMIT' : 'ROLLBACK'))
        return result
      } finally {
        // A full disk has undone it already, and damage has closed the database.
        if (raw.inTransaction) raw.exec('ROLLBACK')
      }
    },
    *snapshot(rows) {
      guard(() => void raw.exec('BEGIN'))
      try {
        yield* rows()
      } finally {
        if (raw.inTransaction) raw.exec('COMMIT')
      }
    },
    close: () => void raw.close(),
    onDamage: (damage) => damage,
  }
  return connection
}

function translated<T>(file: string, work: () => T, onDamage: (damage: DatabaseDamaged) => Error): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    const fault = sqliteFault(file, error.code, error.message)
    if (fault instanceof DatabaseDamaged) throw onDamage(fault)
    throw fault ?? error
  }
}
