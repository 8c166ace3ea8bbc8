import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openHistory } from '../../src/history/history.ts'
import { child, output, tempFolder, tempHistory } from './fixtures.ts'
import { newRound, start } from './rows.ts'

describe('several processes at once', () => {
  it('make one database and open one round', { timeout: 60_000 }, async () => {
    const file = join(tempFolder(), 'new', 'history.db')
    const problems = ['a', 'b', 'c', 'd', 'e', 'f']
    const said = await Promise.all(problems.map((problem) => output(child('start-round', file, problem))))
    expect(said.toSorted()).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'started'])
    const history = tempHistory(file)
    const rounds = history.rounds()
    expect(rounds.map((round) => round.problem)).toEqual([problems[said.indexOf('started')]])
    expect(history.events(rounds[0]?.id ?? '')).toHaveLength(6)
  })

  it('lose no event', { timeout: 60_000 }, async () => {
    const file = join(tempFolder(), 'history.db')
    const history = tempHistory(file)
    const { id } = history.startRound(newRound())
    await Promise.all(['a', 'b', 'c'].map((writer) => output(child('add-events', file, writer, '100'))))
    const events = history.events(id).slice(1)
    expect(events).toHaveLength(300)
    expect(new Set(events.map(({ data }) => `${data.writer} ${data.n}`)).size).toBe(300)
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b))
  })
})

describe('a process that is killed while it writes', () => {
  it('loses nothing that it was told is kept', { timeout: 60_000 }, async () => {
    const file = join(tempFolder(), 'history.db')
    const { id } = tempHistory(file).startRound(newRound())
    for (const writer of ['a', 'b', 'c']) {
      const running = child('add-events', file, writer)
      let printed = ''
      running.stdout.on('data', (chunk) => {
        printed += String(chunk)
        if (printed.length > 300) running.kill('SIGKILL')
      })
      await once(running, 'close')
      expect(running.signalCode).toBe('SIGKILL')
      const kept = printed.split('\n').slice(0, -1).map(Number)
      const history = openHistory({ file, now: start })
      const saved = history.events(id).filter((event) => event.data.writer === writer)
      expect(saved.map((event) => event.data.n).slice(0, kept.length)).toEqual(kept)
      for (const { data } of saved) expect(history.source(String(data.source))).toContain(`of ${writer}`)
      expect(history.openRound()?.id).toBe(id)
      history.close()
    }
    const raw = new Sqlite(file)
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    raw.close()
    expect(readdirSync(dirname(file)).filter((name) => name.includes('damaged'))).toEqual([])
  })
})
