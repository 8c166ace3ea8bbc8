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
  /** Runs one statement that changes rows. */
  run(sql: string, ...values: Cell[]): void
  /** Runs statements without values, as many as the text holds. */
  script(sql: string): void
  /** Runs `work` in a transaction that holds the write lock from its beginning, so that what it reads stays true. */
  write<T>(work: () => T): T
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
    run: (sql, ...values) => guard(() => void statement(sql).run(...values)),
    script: (sql) => guard(() => void raw.exec(sql)),
    write: (work) => guard(() => raw.transaction(work).immediate()),
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
