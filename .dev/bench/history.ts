import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { node, prep, runBare } from './machine.ts'
import { medians, print, printRatio } from './measure.ts'

/**
 * What a long history costs: commands at 1,000 and at many submissions, beside the bare queries of what they tell.
 * `npx tsx .dev/bench/history.ts [submissions] [rounds]`, after a build; a million take some minutes and 3 GB to make.
 * With PREP_BENCH_HOME, the homes there (`small`, `big`) are used, and made where they are missing.
 */
const [submissions = 1_000_000, times = 3] = process.argv.slice(2).map(Number)
const kept = process.env.PREP_BENCH_HOME
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'prep-bench-history-'))
const now = '2026-05-01T09:30:00Z'
const sizes = { small: 1000, big: submissions } as const
type Size = keyof typeof sizes

/** Each answers what its command needs to know, by the indexes, and nothing is made of the rows. */
const queries: { readonly [command: string]: readonly string[] } = {
  stats: [
    `SELECT id, problem, title, difficulty, topics, kind, language, target_minutes, started_at, ended_at, outcome,
       revealed, deadline, rules, hints, runs, submissions, first_verdict
     FROM rounds WHERE ended_at IS NOT NULL ORDER BY started_at`,
    `SELECT (SELECT group_concat(DISTINCT class) FROM results WHERE submission = first.key AND verdict <> 'AC') AS classes
     FROM rounds CROSS JOIN submissions AS first ON first.key =
       (SELECT key FROM submissions WHERE round = rounds.key AND verdict <> 'JE' ORDER BY at, id LIMIT 1)
     WHERE first_verdict <> 'AC'`,
    ...['tested', 'measured', 'predicted', 'submitted'].map(
      (kind) =>
        `SELECT rounds.id, at, data FROM rounds CROSS JOIN events ON events.round = rounds.key AND events.kind = '${kind}'`,
    ),
  ],
  next: [
    `SELECT topics, difficulty, sum(outcome = 'accepted' AND ended_at <= deadline AND NOT revealed), count(*),
       sum(pow(0.5, (${Date.parse(now)} - ended_at) / 5184000000.0))
     FROM rounds INDEXED BY rounds_counted WHERE counts = 1 GROUP BY topics, difficulty`,
    `SELECT rounds.*, (SELECT data FROM events WHERE round = rounds.key AND kind = 'rated' ORDER BY at DESC LIMIT 1)
     FROM json_each('${JSON.stringify(readdirSync(resolve(import.meta.dirname, '../../problems')))}') AS problem
     CROSS JOIN rounds ON rounds.key IN
       (SELECT key FROM rounds WHERE problem = problem.value ORDER BY started_at DESC LIMIT 50)`,
    `SELECT * FROM rounds WHERE started_at > ${Date.parse(now) - 10 * 86_400_000} ORDER BY started_at`,
  ],
  history: ['SELECT * FROM rounds ORDER BY started_at DESC LIMIT 20'],
}

const homeOf = (size: Size): string => join(folder, size)

function make(): void {
  for (const [size, count] of Object.entries(sizes)) {
    const home = join(folder, size)
    if (existsSync(join(home, 'history.sqlite'))) continue
    const tsx = resolve(import.meta.dirname, '../../node_modules/.bin/tsx')
    const made = runBare([tsx, resolve(import.meta.dirname, '../history.ts'), home, String(count), '1', now])
    print(made.trim())
  }
}

const run =
  (size: Size, ...args: readonly string[]) =>
  () =>
    runBare([node, prep, ...args], { PREP_HOME: homeOf(size), PREP_NOW: now, TZ: 'UTC' })

/** The queries in this process, read row by row. */
function ask(size: Size, command: string): () => void {
  return () => {
    const db = new Sqlite(join(homeOf(size), 'history.sqlite'), { readonly: true })
    for (const sql of queries[command] ?? [])
      for (const row of db.prepare(sql).iterate()) if (row === undefined) throw new Error('no row')
    db.close()
  }
}

/** From the command to the round that it has begun, ms; the round is given up, which is not counted. */
function begin(size: Size): () => number {
  return () => {
    const started = performance.now()
    run(size, 'start', 'pair-with-sum', '--json', '--no-input', '--root', folder)()
    const elapsed = performance.now() - started
    run(size, 'stop', '--no-input')()
    return elapsed
  }
}

try {
  make()
  for (const command of Object.keys(queries)) {
    const time = await medians(
      {
        start: run('big', 'status'),
        small: run('small', command),
        big: run('big', command),
        bare: ask('big', command),
      },
      times,
    )
    const more = `${(time.small).toFixed(0)} ms at ${sizes.small}`
    printRatio(
      `prep ${command} / (start + bare queries), ${submissions} submissions`,
      [time.big, time.start + time.bare],
      { aim: '<= 2', more },
    )
  }
  const each = (size: Size) => ({
    status: run(size, 'status'),
    history: run(size, 'history'),
    list: run(size, 'list'),
    start: begin(size),
    next: run(size, 'next'),
  })
  const [small, big] = [each('small'), each('big')]
  for (const command of ['status', 'start', 'next', 'history', 'list'] as const) {
    const time = await medians({ small: small[command], big: big[command] }, times * 3)
    printRatio(`prep ${command}, ${submissions} / ${sizes.small} submissions`, [time.big, time.small], {
      aim: '<= 1.5',
    })
  }
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
