import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { build } from 'esbuild'

/**
 * `npx tsx .dev/durability.ts [count]`: so many times a process that writes rounds, events and submissions is killed (-9)
 * at a random moment. After each the database must pass its own check, and hold all that the process was told is kept.
 */
const count = Number(process.argv[2] ?? 1000)

/** After so many a new database begins, since the check reads all of it. */
const killsPerDatabase = 50
/** One in so many is killed while it starts, within this time, ms; the others while they write, within that time. */
const oneIn = 5
const startingMs = 250
const writingMs = 60

const folder = await mkdtemp(join(tmpdir(), 'prep-durability-'))
const writer = resolve(folder, 'writer.cjs')
await build({
  entryPoints: [resolve('.dev/durability/writer.ts')],
  outfile: writer,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['better-sqlite3'],
  logLevel: 'warning',
})

let database = ''
let acknowledged: string[] = []
let total = 0
let rounds = 0
let empty = 0
const faults: string[] = []
try {
  for (let kill = 0; kill < count && faults.length === 0; kill++) {
    if (kill % killsPerDatabase === 0) {
      database = join(folder, `${kill}.sqlite`)
      acknowledged = []
    }
    const said = await killed(database, kill % oneIn === 0)
    if (said.length === 0) empty++
    acknowledged.push(...said)
    total += said.length
    check(kill)
    if ((kill + 1) % 100 === 0) process.stderr.write(`${kill + 1} of ${count}\n`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(
  `${count} kills, ${empty} before the first write; ${total} writes acknowledged, ${rounds} rounds: ${faults.length === 0 ? 'nothing lost, every database whole' : 'FAILED'}\n`,
)
process.exitCode = faults.length === 0 ? 0 : 1

/** Runs a writer, kills it, and returns what it had said is kept. */
async function killed(file: string, starting: boolean): Promise<string[]> {
  const running = spawn(process.execPath, [writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: resolve('node_modules') },
  })
  let text = ''
  running.stdout.on('data', (chunk) => {
    text += String(chunk)
  })
  const closed = once(running, 'close')
  if (!starting) await Promise.race([once(running.stdout, 'data'), closed])
  await Promise.race([sleep(Math.random() * (starting ? startingMs : writingMs)), closed])
  if (running.exitCode !== null) faults.push(`the writer ended by itself with ${running.exitCode}`)
  running.kill('SIGKILL')
  await closed
  return text.split('\n').slice(0, -1)
}

function check(kill: number): void {
  const db = new Sqlite(database)
  try {
    const integrity = db.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') faults.push(`kill ${kill}: integrity_check says ${integrity}`)
    // A kill before the schema was there leaves an empty file, which the next process fills.
    if (db.pragma('user_version', { simple: true }) === 0) {
      if (acknowledged.length > 0) faults.push(`kill ${kill}: the schema is gone`)
      return
    }
    const broken = db.pragma('foreign_key_check')
    if (!Array.isArray(broken) || broken.length > 0)
      faults.push(`kill ${kill}: rows refer to what is not there`)
    const kept = new Set(
      db
        .prepare(
          `SELECT 'round ' || id FROM rounds UNION ALL SELECT 'submission ' || id FROM submissions
           UNION ALL SELECT 'end ' || id FROM rounds WHERE ended_at IS NOT NULL
           UNION ALL SELECT 'source ' || hash FROM sources
           UNION ALL SELECT 'event ' || json_extract(data, '$.token') FROM events WHERE kind IN ('saved', 'noted')`,
        )
        .pluck()
        .all(),
    )
    const lost = acknowledged.filter((token) => !kept.has(token))
    if (lost.length > 0) faults.push(`kill ${kill}: ${lost.length} lost, the first ${lost[0]}`)
    const halves = db
      .prepare(
        `SELECT (SELECT count(*) FROM rounds WHERE NOT EXISTS
             (SELECT 1 FROM events WHERE round = rounds.key AND kind = 'started'))
           + (SELECT count(*) FROM submissions WHERE NOT EXISTS (SELECT 1 FROM results WHERE submission = submissions.key))
           + (SELECT count(*) FROM rounds WHERE ended_at IS NOT NULL AND NOT EXISTS
             (SELECT 1 FROM events WHERE round = rounds.key AND kind = 'ended'))`,
      )
      .pluck()
      .get()
    if (halves !== 0) faults.push(`kill ${kill}: ${halves} writes are there by half`)
    if ((kill + 1) % killsPerDatabase === 0 || kill + 1 === count)
      rounds += Number(db.prepare('SELECT count(*) FROM rounds').pluck().get())
  } finally {
    db.close()
  }
}
