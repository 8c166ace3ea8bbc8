import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { HistoryError } from '../../src/errors.ts'
import { openHistory } from '../../src/history/history.ts'
import { steps } from '../../src/history/schema.ts'
import { files, filled, tempFolder } from './fixtures.ts'
import { newRound, start } from './rows.ts'

describe('opening', () => {
  it('makes the folder and the database, and turns on the write-ahead log', () => {
    const file = join(tempFolder(), 'a', 'b', 'history.db')
    const history = openHistory({ file, now: start })
    expect(history.notices).toEqual([])
    history.startRound(newRound())
    const raw = new Sqlite(file)
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(raw.pragma('user_version', { simple: true })).toBe(steps.length)
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    raw.close()
    history.close()
  })

  it('takes an empty file as a new database', () => {
    const file = join(tempFolder(), 'history.db')
    writeFileSync(file, '')
    const history = openHistory({ file, now: start })
    expect(history.startRound(newRound()).problem).toBe('two-sum')
    history.close()
  })

  it('makes nothing for a command that only reads', () => {
    const file = join(tempFolder(), 'none', 'history.db')
    const history = openHistory({ file, now: start, readonly: true })
    expect(history.rounds()).toEqual([])
    expect(history.openRound()).toBeUndefined()
    history.close()
    expect(existsSync(dirname(file))).toBe(false)
  })

  it('reads an existing database without the right to write', () => {
    const file = filled()
    const history = openHistory({ file, now: start, readonly: true })
    expect(history.rounds({ limit: 3 })).toHaveLength(3)
    expect(() => history.startRound(newRound())).toThrow(HistoryError)
    history.close()
  })
})

describe('versions', () => {
  it('refuses a newer database and does not touch it', () => {
    const file = filled()
    const raw = new Sqlite(file)
    raw.pragma(`user_version = ${steps.length + 1}`)
    raw.close()
    const before = readFileSync(file)
    expect(() => openHistory({ file, now: start })).toThrow(
      `${file} has version ${steps.length + 1}, this prep knows up to ${steps.length}`,
    )
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(files(file)).toEqual(['history.db'])
  })

  it.each([0, 1])("refuses another program's database of version %i and does not touch it", (version) => {
    const file = join(tempFolder(), 'history.db')
    const raw = new Sqlite(file)
    raw.exec(`CREATE TABLE t (x); PRAGMA user_version = ${version}`)
    raw.close()
    const before = readFileSync(file)
    expect(() => openHistory({ file, now: start })).toThrow(/not a history of prep/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  const next = [...steps, 'ALTER TABLE rounds ADD COLUMN rating INTEGER']

  it.each([false, true])(
    'brings an older database on, with a copy of it first (readonly: %s)',
    (readonly) => {
      const file = filled()
      openHistory({ file, now: start, steps: next, readonly }).close()
      const copy = join(dirname(file), 'backups', `history.db.v${steps.length}-20260501T093000000Z`)
      expect(files(copy)).toEqual([basename(copy)])
      const old = openHistory({ file: copy, now: start })
      expect(old.rounds()).toHaveLength(50)
      old.close()
      const raw = new Sqlite(file)
      expect(raw.prepare('SELECT count(*), max(rating) FROM rounds').raw().get()).toEqual([50, null])
      expect(raw.pragma('user_version', { simple: true })).toBe(next.length)
      raw.close()
    },
  )

  it('changes nothing where a step fails', () => {
    const file = filled()
    expect(() =>
      openHistory({ file, now: start, steps: [...steps, 'CREATE TABLE a (b); nonsense'] }),
    ).toThrow()
    const history = openHistory({ file, now: start })
    expect(history.rounds()).toHaveLength(50)
    history.close()
  })
})

describe('a locked database', () => {
  it('is told, at opening and at writing, and works once the lock is gone', () => {
    const file = filled()
    const history = openHistory({ file, now: start, busyTimeoutMs: 20 })
    const other = new Sqlite(file)
    other.exec('BEGIN EXCLUSIVE')
    expect(history.rounds()).toHaveLength(50)
    expect(() => history.startRound(newRound())).toThrow(/locked by another program/)
    other.exec('COMMIT')
    expect(history.startRound(newRound()).problem).toBe('two-sum')
    history.close()
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE; COMMIT')
    const open = () => openHistory({ file, now: start, busyTimeoutMs: 20 })
    expect(open).toThrow(HistoryError)
    expect(open).toThrow(/locked by another program/)
    other.close()
    open().close()
    expect(files(file)).toEqual(['history.db'])
  })
})

describe('a folder that cannot be written', () => {
  it('is told, with PREP_HOME as a way out', () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    for (const path of ['file/history.db', 'file/deeper/history.db']) {
      const open = () => openHistory({ file: join(folder, path), now: start })
      expect(open).toThrow(HistoryError)
      expect(open).toThrow(/folder cannot be written/)
    }
  })

  it('is told where a folder stands in the place of the file', () => {
    const file = join(tempFolder(), 'history.db')
    mkdirSync(file)
    expect(() => openHistory({ file, now: start })).toThrow(/cannot be opened for writing/)
    expect(basename(file)).toBe('history.db')
  })
})
