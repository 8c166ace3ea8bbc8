import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { newId } from '../../src/history/id.ts'
import { steps } from '../../src/history/schema.ts'
import { tempHistory } from './fixtures.ts'
import { newRound, newSubmission, start } from './rows.ts'
import { fresh } from './transfer.ts'

it('ids of one instant sort as they were made, whatever came between', () => {
  const ids = [newId(start)]
  for (let n = 0; n < 5000; n++) ids.push(newId(start, ids.at(-1)))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  expect(newId(start + 1, ids.at(-1)) > (ids.at(-1) ?? '')).toBe(true)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('events, submissions and entries of one instant are read as they were written', () => {
  const history = tempHistory()
  const { id } = history.startRound(newRound())
  const numbers = Array.from({ length: 30 }, (_, n) => n)
  for (const n of numbers) history.addEvent(id, 'noted', { n }, start)
  for (const n of numbers) history.addEntry(n % 2 === 0 ? 'note' : 'goal', { n }, start)
  const submissions = numbers.map((n) => history.addSubmission(newSubmission(id, { at: start, passed: n })))
  history.endRound(id, 'gave-up', start)
  const events = history.events(id)
  expect(events.filter(({ kind }) => kind === 'noted').map(({ data }) => data.n)).toEqual(numbers)
  expect(events.at(0)?.kind).toBe('started')
  expect(events.at(-1)?.kind).toBe('ended')
  expect(history.entries(['note', 'goal']).map(({ data }) => data.n)).toEqual(numbers)
  expect(history.submissions(id)).toEqual(submissions)
})

it('older events of one instant, whose ids were random, keep the order in which they were written', () => {
  const file = fresh()
  const raw = new Sqlite(file)
  for (const step of steps.slice(0, 3)) raw.exec(step)
  raw.exec(`PRAGMA application_id = ${0x70726570}; PRAGMA user_version = 3`)
  raw.exec(`INSERT INTO rounds (id, problem, title, difficulty, topics, kind, language, minutes, target_minutes, workspace,
    file, started_at, deadline) VALUES ('${newId(start)}', 'p', 'P', 'easy', '[]', 'function', 'python', 20, 15, '/', '/f',
    ${start}, ${start + 1000})`)
  const insert = raw.prepare("INSERT INTO events (id, round, at, kind, data) VALUES (?, 1, ?, 'noted', ?)")
  const numbers = Array.from({ length: 200 }, (_, n) => n)
  for (const n of numbers) insert.run(newId(start), start, JSON.stringify({ n }))
  const alone = newId(start + 5)
  insert.run(alone, start + 5, '{"n":200}')
  raw.close()
  const history = tempHistory(file)
  const [round] = history.rounds()
  const events = history.events(round?.id ?? '')
  expect(events.map(({ data }) => data.n)).toEqual([...numbers, 200])
  expect(events.at(-1)?.id).toBe(alone)
  for (const { id, at } of events) expect(id.startsWith(newId(at).slice(0, 13))).toBe(true)
  history.addEvent(round?.id ?? '', 'noted', { n: 'new' }, start + 5)
  expect(history.events(round?.id ?? '').at(-1)?.data.n).toBe('new')
  const again = new Sqlite(file)
  expect(() => again.exec("UPDATE events SET data = '{}'")).toThrow('append-only')
  again.close()
})
