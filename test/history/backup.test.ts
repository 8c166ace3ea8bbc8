import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { HistoryError, UsageError } from '../../src/errors.ts'
import { openHistory } from '../../src/history/history.ts'
import { files, filled } from './fixtures.ts'
import { day, newRound, start } from './rows.ts'
import { linesOf, using } from './transfer.ts'

describe('a backup', () => {
  it('is a whole copy, with what only the write-ahead log holds', async () => {
    const file = filled()
    await using(file, async (history) => {
      history.startRound(newRound())
      const copy = history.backup({ now: start })
      expect(copy).toBe(join(dirname(file), 'backups', 'history.db.backup-20260501T093000000Z'))
      expect(await linesOf(copy)).toEqual(await linesOf(file))
    })
  })

  it('takes the place of the database when it is put there, and the log is turned on again', async () => {
    const file = filled()
    const before = await linesOf(file)
    const copy = await using(file, (history) => history.backup({ now: start }))
    rmSync(file)
    copyFileSync(copy, file)
    expect(await linesOf(file)).toEqual(before)
    const raw = new Sqlite(file)
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    raw.close()
  })

  it('keeps the newest ten of those that have no name of their own', async () => {
    const file = filled()
    const folder = join(dirname(file), 'backups')
    mkdirSync(folder)
    const others = ['history.db.backup-mine', 'notes.txt', 'other.db.backup-20200101T000000000Z']
    for (const name of others) writeFileSync(join(folder, name), '')
    writeFileSync(join(folder, 'history.db.v1-20250101T000000000Z'), '')
    const old = join(folder, 'history.db.backup-20250101T000000000Z.12345678.part')
    writeFileSync(old, '')
    utimesSync(old, 1, 1)
    await using(file, (history) => {
      for (let n = 0; n < 12; n++) history.backup({ now: start + n * day })
      // A clock that was set back makes a copy that seems the oldest, and is kept.
      history.backup({ now: start - 100 * day })
    })
    const kept = readdirSync(folder).filter((name) => !others.includes(name))
    expect(kept).toHaveLength(10)
    expect(kept.sort()[0]).toBe('history.db.backup-20260121T093000000Z')
    expect(kept[1]).toBe('history.db.backup-20260504T093000000Z')
  })

  it('to a given file never overwrites one unless it is told to', async () => {
    const file = filled()
    const path = join(dirname(file), 'deep', 'copy.db')
    await using(file, (history) => {
      expect(history.backup({ now: start, file: path })).toBe(path)
      expect(() => history.backup({ now: start, file: path })).toThrow(UsageError)
      history.startRound(newRound())
      history.backup({ now: start, file: path, force: true })
      expect(() => history.backup({ now: start, file: '/proc/copy.db' })).toThrow(HistoryError)
    })
    expect(await linesOf(path)).toEqual(await linesOf(file))
    expect(files(path)).toEqual(['copy.db'])
  })

  it('of a damaged database is not made; the database is set aside as ever', () => {
    const file = filled()
    const history = openHistory({ file, now: start })
    truncateSync(file, 20 * 4096)
    expect(() => history.backup({ now: start })).toThrow(/The history is damaged|could not be read/)
    expect(readdirSync(join(dirname(file), 'backups'))).toEqual([])
    expect(files(file).some((name) => name.startsWith('history.db.damaged-'))).toBe(true)
  })
})
