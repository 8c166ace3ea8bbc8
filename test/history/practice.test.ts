import Sqlite from 'better-sqlite3'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { practiceAmong } from '../../.dev/practice.ts'
import { type Connection, connect } from '../../src/history/connection.ts'
import { readEventsIn, readEventsOf, readRatedRounds } from '../../src/history/events.ts'
import type { Evidence } from '../../src/history/practice.ts'
import { practiceOf } from '../../src/history/practice.ts'
import { steps } from '../../src/history/schema.ts'
import { countedRounds } from '../../src/insight/evidence.ts'
import { topicMeans, topicStandings } from '../../src/insight/standing.ts'
import { tempHistory } from './fixtures.ts'
import { day, minute, newRound, newSubmission, start } from './rows.ts'
import { fresh, live, merged, using } from './transfer.ts'

/** Some hours from one thing to the next, so that a problem comes again after days or months. */
const paceMs = 25 * minute

async function made(seed: number, stepCount = 400): Promise<string> {
  const file = fresh()
  await live(file, xoroshiro128plus(seed), stepCount, { paceMs, more: true })
  return file
}

/** What a round keeps beside what it was told: as it is kept, and as it is counted anew. */
function keptIn(file: string): { kept: unknown[]; counted: unknown[] } {
  const raw = new Sqlite(file, { readonly: true })
  const kept = raw.prepare('SELECT id, hints, runs, submissions, first_verdict FROM rounds ORDER BY id').all()
  const counted = raw
    .prepare(
      `SELECT id,
         (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'hinted') AS hints,
         (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'ran') AS runs,
         (SELECT count(*) FROM submissions WHERE round = rounds.key) AS submissions,
         (SELECT verdict FROM submissions WHERE round = rounds.key AND verdict <> 'JE'
           ORDER BY at, submissions.id LIMIT 1) AS first_verdict
       FROM rounds ORDER BY id`,
    )
    .all()
  raw.close()
  return { kept, counted }
}

function countingIn(file: string): unknown[] {
  const raw = new Sqlite(file, { readonly: true })
  const ids = raw.prepare('SELECT id FROM rounds WHERE counts = 1 ORDER BY started_at, id').pluck().all()
  raw.close()
  return ids
}

async function expectKept(file: string): Promise<void> {
  const { kept, counted } = keptIn(file)
  expect(kept).toEqual(counted)
  const rounds = await using(file, ({ figures }) => figures.rounds())
  const ids = countedRounds(rounds).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(5)
  expect(ids.length).toBeLessThan(rounds.length)
  expect(countingIn(file)).toEqual(ids)
}

describe.each([1, 2, 3, 4])('what is kept with a round (seed %i)', (seed) => {
  it('is what its events, submissions and the rounds before it say, after merges too', async () => {
    const [a, b] = [await made(seed), await made(seed + 100)]
    await expectKept(a)
    const both = await merged(a, b)
    await expectKept(both)
    expect(keptIn(both)).toEqual(keptIn(await merged(b, a)))
    expect(countingIn(both)).toEqual(countingIn(await merged(b, a)))
  })

  it('is filled in where an older history is opened', async () => {
    const now = await made(seed)
    const older = fresh()
    const raw = new Sqlite(older)
    for (const step of steps.slice(0, 4)) raw.exec(step)
    raw.exec(`PRAGMA application_id = ${0x70726570}; PRAGMA user_version = 4; ATTACH '${now}' AS now`)
    for (const table of ['rounds', 'sources', 'submissions', 'results', 'events']) {
      const columns = raw.prepare<[], { name: string }>(`PRAGMA main.table_info(${table})`).all()
      const names = columns.map(({ name }) => name).join(', ')
      raw.exec(`INSERT INTO main.${table} (${names}) SELECT ${names} FROM now.${table}`)
    }
    raw.close()
    const read = (file: string) => using(file, (history) => history.rounds())
    expect(await read(older)).toEqual(await read(now))
    expect(keptIn(older)).toEqual(keptIn(now))
    expect(countingIn(older)).toEqual(countingIn(now))
    // What comes later is counted on.
    await live(older, xoroshiro128plus(seed), 50, { paceMs, more: true })
    await expectKept(older)
  })

  it('answers what the choice of the next problem asks, as all rounds would', async () => {
    const file = await merged(await made(seed), await made(seed + 200))
    await using(file, ({ practice, figures }) => {
      const rounds = figures.rounds()
      const all = practiceAmong(rounds)
      const problems = ['problem-3', 'problem-0', 'unknown']
      expect(practice.newest(problems, 3)).toEqual(all.newest(problems, 3))
      expect(practice.newest(['problem-1'], 1000)).toEqual(all.newest(['problem-1'], 1000))
      expect(practice.met(problems)).toEqual(all.met(problems))
      expect(practice.newestEvidence(5)).toEqual(all.newestEvidence(5))
      expect(practice.totals()).toEqual(all.totals())
      const now = rounds.at(-1)?.startedAt ?? 0
      for (const least of [3, 30]) {
        expect(practice.since(now - 10 * day, least)).toEqual(all.since(now - 10 * day, least))
        expect(practice.since(now + 1, least)).toEqual(all.since(now + 1, least))
      }
      const { startedAt: until = 0, id: without = '' } = countedRounds(rounds).at(-3) ?? {}
      for (const query of [{ now }, { now: now + 90 * day }, { now, until }, { now, until, without }])
        expect(summed(practice.evidence(query))).toEqual(summed(all.evidence(query)))
      const exact = topicStandings(rounds, now).map(({ pace: _pace, ...rest }) => rest)
      expect(topicMeans(practice.evidence({ now }))).toEqual(
        exact.map((mean) => ({
          ...mean,
          ...{ evidence: expect.closeTo(mean.evidence, 9), mean: expect.closeTo(mean.mean, 9) },
          ...{ low: expect.closeTo(mean.low, 9), high: expect.closeTo(mean.high, 9) },
          ...{ bar: expect.closeTo(mean.bar, 9) },
        })),
      )
    })
  })
})

/** Groups of evidence by what they have in common, whatever their order. */
function summed(evidence: readonly Evidence[]) {
  const sums = new Map<string, { rounds: number; weight: number }>()
  for (const { rounds, weight, ...common } of evidence) {
    const known = sums.get(JSON.stringify(common)) ?? { rounds: 0, weight: 0 }
    sums.set(JSON.stringify(common), { rounds: known.rounds + rounds, weight: known.weight + weight })
  }
  return new Map(
    [...sums].sort().map(([common, { rounds, weight }]) => [common, { rounds, weight: weight.toFixed(9) }]),
  )
}

it('a submission that was judged while its round was given up makes practice of a look', () => {
  const history = tempHistory()
  const { id } = history.startRound(newRound())
  history.endRound(id, 'gave-up', start + minute)
  expect(history.practice.evidence({ now: start })).toEqual([])
  history.addSubmission(newSubmission(id, { at: start + minute / 2, now: start + 2 * minute }))
  expect(history.practice.evidence({ now: start })).toMatchObject([{ rounds: 1, solved: false }])
})

it('neither a start nor the choice of a problem reads a whole table', async () => {
  const db = connect(await made(1, 100), { readonly: true, busyTimeoutMs: 1000 })
  const asked: string[] = []
  const spied: Connection = {
    ...db,
    get(sql, ...values) {
      asked.push(sql)
      return db.get(sql, ...values)
    },
    all(sql, ...values) {
      asked.push(sql)
      return db.all(sql, ...values)
    },
  }
  const practice = practiceOf(spied)
  practice.newest(['problem-1'], 50)
  practice.met(['problem-1'])
  practice.evidence({ now: start })
  practice.newestEvidence(5)
  practice.totals()
  practice.since(start, 1000)
  readRatedRounds(spied, 100)
  readEventsIn(spied, ['some'], ['rated', 'noted'])
  readEventsOf(spied, ['rated', 'noted'])
  expect(asked.length).toBeGreaterThan(10)
  const plans = asked.flatMap((sql) =>
    db
      .all(`EXPLAIN QUERY PLAN ${sql}`, ...(sql.match(/\?/g) ?? []).map(() => '[]'))
      .map(({ detail }) => detail),
  )
  db.close()
  // A scan is of an index that holds all that is asked, or ends after a few rows.
  const scans = plans.filter((detail) => /^SCAN (rounds|earlier|events|submissions)\b/.test(String(detail)))
  expect(scans.filter((detail) => !/USING (COVERING )?INDEX/.test(String(detail)))).toEqual([])
  expect(plans).toContainEqual(expect.stringMatching(/events USING INDEX events_said/))
})
