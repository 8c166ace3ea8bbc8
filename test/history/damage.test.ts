import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { HistoryError } from '../../src/errors.ts'
import { openHistory } from '../../src/history/history.ts'
import { files, filled, tempFolder } from './fixtures.ts'
import { newRound, start } from './rows.ts'

describe('a damaged database', () => {
  const aside = 'history.db.damaged-20260501T093000000Z'

  it('of garbage is set aside whole, and a new one begins', () => {
    const file = join(tempFolder(), 'history.db')
    const garbage = Buffer.from('this was never a database\n'.repeat(1000))
    writeFileSync(file, garbage)
    const history = openHistory({ file, now: start })
    expect(history.notices).toEqual([expect.stringContaining(join(dirname(file), aside))])
    expect(history.startRound(newRound()).problem).toBe('two-sum')
    history.close()
    expect(readFileSync(join(dirname(file), aside)).equals(garbage)).toBe(true)
    const again = openHistory({ file, now: start })
    expect(again.notices).toEqual([])
    expect(again.rounds()).toHaveLength(1)
    again.close()
  })

  it.each([100, 5000, 20_000])('that was cut to %i bytes is set aside whole', (size) => {
    const file = filled()
    truncateSync(file, size)
    const before = readFileSync(file)
    const history = openHistory({ file, now: start })
    expect(history.notices).toHaveLength(1)
    expect(history.rounds()).toEqual([])
    history.close()
    expect(readFileSync(join(dirname(file), aside)).equals(before)).toBe(true)
  })

  it('goes aside together with its write-ahead log', () => {
    const file = join(tempFolder(), 'history.db')
    writeFileSync(file, 'x'.repeat(5000))
    writeFileSync(`${file}-wal`, 'a log')
    const history = openHistory({ file, now: start })
    history.close()
    expect(files(file).filter((name) => name.startsWith(aside))[0]).toBe(aside)
    expect(files(file)).toContain(`${aside}-wal`)
  })

  it('never overwrites what was set aside before', () => {
    const file = join(tempFolder(), 'history.db')
    for (const text of ['first', 'second']) {
      writeFileSync(file, text.repeat(1000))
      openHistory({ file, now: start }).close()
    }
    expect(files(file)).toEqual(['history.db', aside, `${aside}-2`])
  })

  it('whose pages are damaged opens, is set aside at the first that is met, and the next command starts anew', () => {
    const file = filled()
    const bytes = readFileSync(file)
    // The schema's own pages come first.
    bytes.fill(0x5a, 40 * 4096)
    writeFileSync(file, bytes)
    const history = openHistory({ file, now: start })
    const read = () => {
      for (const round of history.rounds()) history.events(round.id)
    }
    expect(read).toThrow(HistoryError)
    expect(readFileSync(join(dirname(file), aside)).equals(bytes)).toBe(true)
    const fresh = openHistory({ file, now: start })
    expect(fresh.rounds()).toEqual([])
    fresh.close()
  })

  it('is told where a row holds what cannot be', () => {
    const file = filled()
    const raw = new Sqlite(file)
    raw.exec("UPDATE rounds SET kind = 'quiz'")
    raw.close()
    const history = openHistory({ file, now: start })
    expect(() => history.rounds()).toThrow(/kind of [0-9a-f-]+ is 'quiz'/)
    history.close()
    expect(files(file)).toEqual(['history.db'])
  })
})
