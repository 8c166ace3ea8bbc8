import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { day, minute, start } from '../../history/rows.ts'
import { live } from '../../history/transfer.ts'
import { binary, cleanEnvironment, type Prep, prep, temporary } from '../prep.ts'

const now = start + 30 * day

/** A home with a history, and commands in it, each at the same time. */
async function livedHome(seed: number): Promise<string> {
  const home = temporary()
  await live(join(home, 'history.sqlite'), xoroshiro128plus(seed), 60, { paceMs: minute })
  return home
}

const at = (home: string, ...args: readonly string[]): Prep =>
  prep(...args)
    .home(home)
    .at(now)

/** The stats, whose numbers depend on the ms that the commands are apart, to some digits. */
async function statsOf(home: string) {
  const { stdout } = await at(home, 'stats', '--json').expect({ code: 0, stderr: '' })
  return JSON.parse(stdout, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value))
}

/** The lines of an export without its header, which tells when it was made. */
async function exported(home: string): Promise<string[]> {
  return (await at(home, 'export').expect({ code: 0 })).stdout.split('\n').slice(1)
}

describe('an exported history', () => {
  it('gives an empty home the same stats, and nothing new a second time', async () => {
    const [home, other] = [await livedHome(1), temporary()]
    const cwd = temporary()
    const { json } = await at(home, 'export', 'history.jsonl', '--json')
      .cwd(cwd)
      .expect({ code: 0, stderr: '' })
    const file = join(cwd, 'history.jsonl')
    expect(json.file).toBe(file)
    const first = await at(other, 'import', file, '--json').expect({ code: 0, stderr: '' })
    expect(first.json).toMatchObject({
      dryRun: false,
      rounds: { added: json.counts.rounds, changed: 0 },
      events: { added: json.counts.events },
      conflicts: [],
    })
    const stats = await statsOf(home)
    expect(stats.rounds).toBeGreaterThan(3)
    expect(await statsOf(other)).toEqual(stats)
    const { stdout } = await at(home, 'history', '--json').expect({ code: 0 })
    await at(other, 'history', '--json').expect({ code: 0, stdout })
    await at(other, 'import', file).expect({ code: 0, stdout: /^= Nothing new in / })
    // Only the first has changed something: one backup.
    expect(readdirSync(join(other, 'backups'))).toHaveLength(1)
  })

  it('goes through a pipe, line by line, and from standard input', async () => {
    const [home, other] = [await livedHome(2), temporary()]
    const { stdout } = await at(home, 'export').expect({ code: 0, stderr: '' })
    const lines = stdout.split('\n').map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ type: 'header', format: 'prep-history', version: 1 })
    const env = { ...cleanEnvironment(), PREP_HOME: other, PREP_NOW: new Date(now).toISOString() }
    const options = { env, extendEnv: false, reject: false, input: `${stdout}\n` } as const
    const run = await execa(process.execPath, [binary, 'import', '-', '--json'], options)
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(run.stdout).events.added).toBe(lines[0].counts.events)
    expect(await exported(other)).toEqual(stdout.split('\n').slice(1))
    expect(readdirSync(join(other, 'cache', 'import'))).toEqual([])
  })

  it('holds only what is asked for, and never overwrites a file unless it is told to', async () => {
    const home = await livedHome(3)
    const cwd = temporary()
    const write = (...flags: readonly string[]) => at(home, 'export', 'h.jsonl', ...flags).cwd(cwd)
    await write('--since', '1d').expect({ code: 0, stdout: /^✓ h\.jsonl: 0 rounds, 0 submissions/ })
    await write().expect({ code: 2, stdout: '', stderr: /A file is there already[\s\S]*--force/ })
    const before = readFileSync(join(cwd, 'h.jsonl'), 'utf8')
    await write('--since', 'once').expect({ code: 2, stdout: '', stderr: /30d/ })
    await write('--force').expect({ code: 0, stdout: /^✓ h\.jsonl: [1-9]\d* rounds/ })
    expect(readFileSync(join(cwd, 'h.jsonl'), 'utf8')).not.toBe(before)
    expect(readdirSync(cwd)).toEqual(['h.jsonl'])
    await at(home, 'export', 'none/h.jsonl')
      .cwd(cwd)
      .expect({ code: 3, stdout: '', stderr: /cannot be written/ })
  })

  it('that is at fault is told with its lines, and changes nothing', async () => {
    const home = await livedHome(4)
    const cwd = temporary()
    await at(home, 'export', 'h.jsonl').cwd(cwd).expect({ code: 0 })
    const file = join(cwd, 'h.jsonl')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[3] = '{"type":"event"}'
    lines[5] = 'oops'
    writeFileSync(file, lines.join('\n'))
    const other = temporary()
    const { stderr } = await at(other, 'import', 'h.jsonl').cwd(cwd).expect({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^error: The file cannot be imported, and nothing was changed\./)
    expect(stderr).toMatch(/h\.jsonl:4 id: .*\n[\s\S]*h\.jsonl:6: is not JSON/)
    expect((await at(other, 'history', '--json').expect({ code: 0 })).json).toEqual({ rounds: [] })
    writeFileSync(file, '{"format":"prep-history","version":2}\n')
    await at(other, 'import', 'h.jsonl')
      .cwd(cwd)
      .expect({ code: 3, stdout: '', stderr: /newer prep[\s\S]*→ Update prep/ })
    mkdirSync(join(cwd, 'different'))
    writeFileSync(join(cwd, 'different/problem.yaml'), 'name: Different\n')
    await at(other, 'import', 'different')
      .cwd(cwd)
      .expect({ code: 2, stdout: '', stderr: /a folder, not an exported history[\s\S]*prep bank import/ })
  })

  it('from another machine is merged; a dry run tells it first', async () => {
    const [home, other] = [await livedHome(5), await livedHome(6)]
    const cwd = temporary()
    await at(home, 'export', 'h.jsonl').cwd(cwd).expect({ code: 0 })
    const before = await exported(other)
    await at(other, 'import', 'h.jsonl', '--dry-run')
      .cwd(cwd)
      .expect({ code: 0, stdout: /^✓ h\.jsonl would bring\n {2}rounds +\d+ new\n/ })
    expect(await exported(other)).toEqual(before)
    const { stdout } = await at(other, 'import', 'h.jsonl').cwd(cwd).expect({ code: 0 })
    expect(stdout).toMatch(/^✓ Imported h\.jsonl\n {2}rounds +\d+ new\n/)
    expect(stdout.replace(/\s/g, '')).toContain(join(other, 'backups/history.sqlite.import-'))
  })
})

describe('a backup', () => {
  it('brings a history back, by import or by taking its place', async () => {
    const home = await livedHome(7)
    const before = await statsOf(home)
    const { json } = await at(home, 'backup', '--json').expect({ code: 0, stderr: '' })
    expect(json).toEqual({ file: expect.stringContaining(join(home, 'backups')), bytes: expect.any(Number) })
    const other = temporary()
    await at(other, 'import', json.file).expect({ code: 0, stdout: /^✓ Imported/ })
    expect(await statsOf(other)).toEqual(before)
    rmSync(join(home, 'history.sqlite'))
    copyFileSync(json.file, join(home, 'history.sqlite'))
    expect(await statsOf(home)).toEqual(before)
    const cwd = temporary()
    await at(home, 'backup', 'mine.sqlite')
      .cwd(cwd)
      .expect({ code: 0, stdout: /^✓ mine\.sqlite · \d+ kB, checked/ })
    await at(home, 'backup', 'mine.sqlite')
      .cwd(cwd)
      .expect({ code: 2, stdout: '', stderr: /--force/ })
    expect(existsSync(join(cwd, 'mine.sqlite'))).toBe(true)
  })
})
