import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { openBank } from '../src/bank/bank.ts'
import { connect } from '../src/history/connection.ts'
import { recount } from '../src/history/evidence.ts'
import { openHistory } from '../src/history/history.ts'
import { addSource } from '../src/history/sources.ts'
import { plainRules } from '../src/history/types.ts'
import { learnerOf, problemsOf } from './learner.ts'
import type { Learner, MadeRound } from './learner-rows.ts'

/**
 * Makes a history of a person who practises, grows better and has weak topics: to look at reports with much in them, and for
 * the benchmarks at scale. `npx tsx .dev/history.ts <home> <submissions> [seed] [now]`; the same words make the same history.
 * The rows go in by the schema's own statements in one transaction, since a million submissions one by one take hours.
 */
const [home, count = '1000', seed = '1', until = new Date().toISOString()] = process.argv.slice(2)
const submissions = Number(count)
const now = Date.parse(until)

if (home === undefined || !(submissions > 0) || Number.isNaN(now)) {
  process.stderr.write('npx tsx .dev/history.ts <home> <submissions> [seed] [now]\n')
  process.exitCode = 2
} else await make(resolve(home))

async function make(folder: string): Promise<void> {
  const file = join(folder, 'history.sqlite')
  const bank = openBank({
    roots: [resolve(import.meta.dirname, '../problems')],
    cacheDir: join(folder, 'cache/bank'),
    version: 'made',
  })
  const problems = problemsOf(await bank.list(), submissions)
  openHistory({ file, now }).close()
  const texts = connect(file, { readonly: false, busyTimeoutMs: 5000 })
  const hashes = Array.from({ length: 200 }, (_, at) => addSource(texts, sourceText(at)))
  texts.close()
  const db = new Sqlite(file)
  // A fault while this runs leaves a file that is thrown away, so nothing has to be safe.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000')
  const learner = learnerOf({ problems, submissions, seed: Number(seed), now, hashes })
  db.transaction(() => fill(db, learner))()
  db.exec('PRAGMA journal_mode = WAL; PRAGMA optimize')
  db.close()
  const counting = connect(file, { readonly: false, busyTimeoutMs: 5000 })
  counting.write(() => {
    for (const { id } of problems) recount(counting, id)
  })
  counting.close()
  process.stdout.write(`${learner.rounds} rounds, ${learner.submissions} submissions: ${file}\n`)
}

function sourceText(at: number): string {
  return `export function solution${at}(values: number[]): number {\n  // attempt ${at}\n  return values.length + ${at}\n}\n`
}

function fill(db: Sqlite.Database, learner: Learner): void {
  // The tests of each problem, from which the results of a submission are copied: inserting them one by one takes minutes.
  db.exec(`CREATE TEMP TABLE tests (problem INTEGER, position INTEGER, class TEXT, first INTEGER, time REAL,
    PRIMARY KEY (problem, position)) WITHOUT ROWID`)
  const test = db.prepare('INSERT INTO temp.tests VALUES (?, ?, ?, ?, ?)')
  for (const [problem, { tests }] of learner.problems.entries())
    for (const [position, name] of tests.entries())
      test.run(problem, position, name, Number(tests.indexOf(name) === position), 1 + (position % 7))
  const addRound = db.prepare(`INSERT INTO rounds (id, problem, title, difficulty, topics, kind, language,
    minutes, target_minutes, workspace, file, started_at, deadline, ended_at, outcome, revealed, rules)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const addEvent = db.prepare('INSERT INTO events (id, round, at, kind, data) VALUES (?, ?, ?, ?, ?)')
  const addSubmission = db.prepare(`INSERT INTO submissions (id, round, at, language, source, verdict, passed,
    total, time_ms, memory_kb, limit_ms, limit_kb, isolation)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 45000, 2000, 524288, 'namespaces')`)
  const addResults =
    db.prepare(`INSERT INTO results (submission, position, class, verdict, time_ms, memory_kb)
    SELECT @submission, position, class,
      CASE WHEN class = @failing AND (first OR (position + @salt) % 3 = 0) THEN @verdict ELSE 'AC' END, time, 45000
    FROM temp.tests WHERE problem = @problem`)
  for (const round of learner.make()) {
    const key = addRound.run(...roundRow(round)).lastInsertRowid
    for (const event of round.events)
      addEvent.run(event.id, key, event.at, event.kind, JSON.stringify(event.data))
    for (const [at, made] of round.submissions.entries()) {
      const total = round.tests
      const { lastInsertRowid: submission } = addSubmission.run(
        ...[
          made.id,
          key,
          made.at,
          round.language,
          made.source,
          made.verdict,
          made.passed,
          total,
          made.timeMs,
        ],
      )
      if (made.verdict === 'CE') continue
      const { failing, verdict } = made
      addResults.run({ submission, problem: round.problemAt, failing, verdict, salt: at })
    }
  }
}

function roundRow(round: MadeRound): (string | number)[] {
  const { id, problem, title, difficulty, topics, kind, language, minutes, targetMinutes } = round
  const folder = `/home/somebody/practice/${problem}/${id.slice(-8)}`
  return [
    ...[id, problem, title, difficulty, JSON.stringify(topics), kind, language, minutes, targetMinutes],
    ...[folder, `${folder}/solution.ts`, round.startedAt, round.deadline, round.endedAt, round.outcome],
    ...[Number(round.revealed), JSON.stringify(plainRules)],
  ]
}
