import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { BankError, HistoryError, UsageError } from '../../src/errors.ts'
import { files, filled, tempFolder } from './fixtures.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'
import { fresh, importInto, linesOf, live, using } from './transfer.ts'

/** A file of these lines. */
function fileOf(lines: readonly string[], ending = '\n'): string {
  const file = join(tempFolder(), 'history.jsonl')
  writeFileSync(file, lines.map((line) => line + ending).join(''))
  return file
}

/** A history with a bit of everything. */
async function lived(seed = 1): Promise<string> {
  const file = fresh()
  await live(file, xoroshiro128plus(seed), 60)
  return file
}

/** What is thrown. */
async function fault(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('an import into an empty history', () => {
  it('makes it the same in every row, and the same export', async () => {
    const file = await lived()
    const lines = await linesOf(file)
    const other = fresh()
    const report = await importInto(other, fileOf(lines))
    const count = (type: string) => lines.filter((line) => line.startsWith(`{"type":"${type}"`)).length
    expect(report).toMatchObject({
      rounds: { added: count('round'), changed: 0 },
      submissions: { added: count('submission') },
      events: { added: count('event') },
      sources: { added: count('source') },
      entries: { added: count('entry') },
      conflicts: [],
      ended: null,
    })
    for (const type of ['round', 'submission', 'event', 'source', 'entry'])
      expect(count(type)).toBeGreaterThan(2)
    expect(await linesOf(other)).toEqual(lines)
    const all = (database: string) =>
      using(database, (history) =>
        history.rounds().map((round) => ({
          round,
          events: history.events(round.id),
          submissions: history
            .submissions(round.id)
            .map((one) => ({ one, results: history.results(one.id), text: history.source(one.sourceHash) })),
        })),
      )
    expect(await all(other)).toEqual(await all(file))
  })

  it('keeps an open round open', async () => {
    const file = fresh()
    const round = await using(file, (history) => history.startRound(newRound()))
    const other = fresh()
    await importInto(other, fileOf(await linesOf(file)))
    expect(await using(other, (history) => history.openRound())).toEqual(round)
  })

  it.each(['\r\n', '\n\n'])('takes lines that end in %j, and a mark of the byte order', async (ending) => {
    const lines = await linesOf(await lived())
    const other = fresh()
    await importInto(other, fileOf([`\ufeff${lines[0]}`, ...lines.slice(1)], ending))
    expect(await linesOf(other)).toEqual(lines)
  })

  it('gives what an older line does not have its default', async () => {
    const file = fresh()
    const rules = { phases: true, interview: false, whiteboard: false, predict: false, runLimit: null }
    const { id } = await using(file, (history) => history.startRound(newRound({ rules })))
    const [header = '', round = '{}', ...rest] = await linesOf(file)
    const { rules: _rules, revealed: _revealed, ...older } = JSON.parse(round)
    const other = fresh()
    await importInto(other, fileOf([header, JSON.stringify(older), ...rest]))
    expect(await using(other, (history) => history.round(id))).toMatchObject({
      revealed: false,
      rules: { phases: false },
    })
  })
})

describe('an import into another history', () => {
  it('copies the database first, and only where something changes', async () => {
    const [file, other] = [await lived(1), await lived(2)]
    const before = await linesOf(other)
    const dry = await importInto(other, file, true)
    expect(dry.rounds.added).toBeGreaterThan(0)
    expect(await linesOf(other)).toEqual(before)
    expect(files(other)).not.toContain('backups')
    const { backup, ...report } = await importInto(other, file)
    expect({ ...report, backup: null }).toEqual(dry)
    expect(await linesOf(backup ?? '')).toEqual(before)
    expect((await importInto(other, file)).backup).toBeNull()
  })

  it('ends the round that is open there where another is open here, once', async () => {
    const [file, other] = [fresh(), fresh()]
    const [there, here] = [newRound(), newRound({ startedAt: start + minute })]
    await using(file, (history) => {
      history.startRound(there)
      history.addEvent(there.id, 'noted', { text: 'x' }, start + 3 * minute)
    })
    await using(other, (history) => history.startRound(here))
    expect(await importInto(other, file)).toMatchObject({ ended: there.id, rounds: { added: 1 } })
    expect(await importInto(other, file)).toMatchObject({ ended: null, rounds: { added: 0, changed: 0 } })
    await using(other, (history) => {
      expect(history.openRound()?.id).toBe(here.id)
      expect(history.round(there.id)).toMatchObject({ outcome: 'abandoned', endedAt: start + 3 * minute })
      expect(history.events(there.id).at(-1)).toMatchObject({ kind: 'ended', data: { outcome: 'abandoned' } })
    })
    // What was really done there afterwards counts.
    await using(file, (history) =>
      history.addSubmission(
        newSubmission(there.id, { at: start + 9 * minute, verdict: 'AC', end: 'accepted' }),
      ),
    )
    await importInto(other, file)
    expect(await using(other, (history) => history.round(there.id))).toMatchObject({ solved: true })
  })

  it('takes the end, the reveal and the smaller deadline of a round that both have', async () => {
    const [file, other] = [fresh(), fresh()]
    const round = newRound()
    await using(file, (history) => history.startRound(round))
    await importInto(other, file)
    await using(file, (history) => {
      history.hint(round.id, 1, 2 * minute, start + minute)
      history.reveal(round.id, { what: 'solution' }, start + 2 * minute)
      history.endRound(round.id, 'gave-up', start + 3 * minute)
    })
    const next = newRound({ startedAt: start + 5 * minute })
    await using(file, (history) => history.startRound(next))
    expect(await importInto(other, file)).toMatchObject({
      rounds: { added: 1, changed: 1 },
      events: { added: 4 },
      conflicts: [],
      ended: null,
    })
    await using(other, (history) => {
      expect(history.round(round.id)).toMatchObject({
        outcome: 'gave-up',
        revealed: true,
        hints: 1,
        deadline: round.deadline - 2 * minute,
      })
      // None is open here any more: so the one that is open there stays open.
      expect(history.openRound()?.id).toBe(next.id)
    })
  })

  it('keeps what is here where the same id holds something else, and tells it', async () => {
    const file = await lived()
    const lines = await linesOf(file)
    const before = [...lines]
    const change = (type: string, changes: object) => {
      const at = lines.findIndex((line) => line.startsWith(`{"type":"${type}"`))
      const line = JSON.parse(lines[at] ?? '{}')
      lines[at] = JSON.stringify({ ...line, ...changes })
      return line.id
    }
    const round = change('round', { title: 'Another', workspace: '/elsewhere' })
    const submission = change('submission', { verdict: 'TLE', results: [] })
    const event = change('event', { data: { other: true } })
    const entry = change('entry', { kind: 'goal' })
    const report = await importInto(file, fileOf(lines))
    expect(report.conflicts).toEqual([
      { type: 'round', id: round, fields: ['title', 'workspace'], kept: 'here' },
      { type: 'submission', id: submission, fields: ['verdict', 'results'], kept: 'here' },
      { type: 'event', id: event, fields: ['data'], kept: 'here' },
      { type: 'entry', id: entry, fields: ['kind'], kept: 'here' },
    ])
    expect(report.conflictCount).toBe(4)
    expect(await linesOf(file)).toEqual(before)
  })
})

describe('a file that is not as it should be', () => {
  it('is told with all its faults and their lines, and nothing is imported', async () => {
    const lines = await linesOf(await lived())
    const of = (type: string) => lines.findIndex((line) => line.startsWith(`{"type":"${type}"`))
    const mend = (at: number, changes: object) => {
      lines[at] = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), ...changes })
    }
    const [source, round, submission, event, entry] = ['source', 'round', 'submission', 'event', 'entry'].map(
      of,
    )
    if (!source || !round || !submission || !event || !entry) throw new Error('a kind of line is missing')
    mend(source, { text: 'other' })
    mend(round, { deadline: '2020-01-01T00:00:00Z', added: 1 })
    mend(round + 1, { deadline: '2020-01-01T00:00:00Z' })
    mend(submission, { verdict: 'OK', at: 'yesterday' })
    mend(event, { kind: 'danced' })
    lines[event + 1] = '{"type":"event"'
    mend(entry, { type: 'diary' })
    lines[entry + 1] = lines[entry + 1]?.slice(1) ?? ''
    const other = fresh()
    const error = await fault(importInto(other, fileOf(lines)))
    expect(error).toBeInstanceOf(BankError)
    if (!(error instanceof BankError)) return
    const told = error.faults
      .map(({ file, line, key, message }) => `${file}:${line} ${key}: ${message}`)
      .filter((text) => !text.includes('neither here'))
    expect(told).toEqual([
      `some.jsonl:${source + 1} hash: is not the hash of the text`,
      `some.jsonl:${round + 1} undefined: Unrecognized key: "added"`,
      `some.jsonl:${round + 1} deadline: must be after startedAt`,
      `some.jsonl:${round + 2} deadline: must be after startedAt`,
      `some.jsonl:${submission + 1} at: must be an instant in UTC, such as 2026-01-31T09:30:00.000Z`,
      `some.jsonl:${submission + 1} verdict: is not a verdict`,
      `some.jsonl:${event + 1} kind: is not a kind of event that this prep knows`,
      `some.jsonl:${event + 2} undefined: is not JSON`,
      `some.jsonl:${entry + 1} type: must be source, round, submission, event or entry`,
      `some.jsonl:${entry + 2} undefined: is not JSON`,
    ])
    expect(error.faults.some(({ message }) => message.startsWith('names a source that is neither'))).toBe(
      true,
    )
    expect(error.faults.some(({ message }) => message.startsWith('names a round that is neither'))).toBe(true)
    expect(await linesOf(other)).toHaveLength(1)
  })

  it('is read no further than to the fiftieth fault', async () => {
    const [header = ''] = await linesOf(fresh())
    const error = await fault(
      importInto(fresh(), fileOf([header, ...Array.from({ length: 80 }, () => '{}')])),
    )
    expect(error).toMatchObject({ message: expect.stringContaining('the first 50 faults') })
    expect(error instanceof BankError && error.faults.length).toBe(50)
  })

  it.each([
    ['without the last line', -1, 'is the file cut?'],
    ['without the events', -2, 'has no event'],
  ])('is refused %s', async (_, cut, message) => {
    const file = fresh()
    await using(file, (history) => history.startRound(newRound()))
    const lines = (await linesOf(file)).slice(0, cut === -1 ? -1 : undefined)
    const kept = cut === -1 ? lines : [`{"format":"prep-history","version":1}`, lines[1] ?? '']
    const error = await fault(importInto(fresh(), fileOf(kept)))
    expect(error instanceof BankError && error.faults.map((one) => one.message).join()).toContain(message)
  })

  it('of a newer version is refused, with what to do', async () => {
    const error = await fault(
      importInto(fresh(), fileOf(['{"format":"prep-history","version":2}', '{"new":1}'])),
    )
    expect(error).toBeInstanceOf(HistoryError)
    expect(error).toMatchObject({
      message: expect.stringMatching(/exported by a newer prep: some\.jsonl has version 2/),
      remedies: [expect.stringContaining('Update prep')],
    })
  })

  it.each([
    ['some text', Buffer.from('hello\n'), /not a history that prep has exported/],
    ['an empty file', Buffer.from(''), /not a history that prep has exported/],
    ['a zip archive', Buffer.from('PK\x03\x04 and so on', 'latin1'), /zip archive.*/],
    ['a compressed export', Buffer.from([0x1f, 0x8b, 8, 0]), /compressed/],
  ])('that is %s is refused', async (_, bytes, message) => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, bytes)
    const error = await fault(importInto(fresh(), file))
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('that is a problem package leads to the import of a bank', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'problem.yaml'), 'name: Different\n')
    expect(await fault(importInto(fresh(), folder))).toMatchObject({
      remedies: [expect.stringContaining("'prep bank import <folder>'")],
    })
    mkdirSync(join(folder, 'other'))
    expect(await fault(importInto(fresh(), join(folder, 'other')))).toMatchObject({
      message: expect.stringContaining('This is a folder'),
    })
    expect(await fault(importInto(fresh(), join(folder, 'none')))).toBeInstanceOf(UsageError)
  })
})

describe('a database', () => {
  it('is imported as its export would be, and is not changed', async () => {
    const file = await lived()
    const raw = new Sqlite(file)
    raw.pragma('journal_mode = DELETE')
    raw.close()
    const bytes = readFileSync(file)
    const other = fresh()
    await importInto(other, file)
    expect(await linesOf(other)).toEqual(await linesOf(file))
    expect(existsSync(join(dirname(other), 'temp'))).toBe(true)
    expect(files(join(dirname(other), 'temp', 'x'))).toEqual([])
    const again = await lived()
    const unchanged = readFileSync(again)
    await importInto(other, again)
    expect(readFileSync(again).equals(unchanged)).toBe(true)
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('that is damaged is refused, and nothing is imported', async () => {
    const file = filled()
    truncateSync(file, 20_000)
    const other = await lived()
    const before = await linesOf(other)
    expect(await fault(importInto(other, file))).toMatchObject({
      name: 'HistoryError',
      message: expect.stringContaining('This database is damaged: some.jsonl'),
    })
    expect(await linesOf(other)).toEqual(before)
  })
})
