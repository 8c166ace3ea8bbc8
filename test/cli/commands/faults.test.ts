import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { beginRound, fixtures, pathWith, prep, solutions, temporary, warmHome } from '../prep.ts'

const noRound = { code: 0, stdout: 'no open round' }

describe('a machine that lacks something', () => {
  it('a missing runtime is named with its remedy, and nothing is recorded', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const PATH = pathWith('node', 'sh')
    const stderr = /^error: Python needs 'python3', which is not on this machine\.\n→ Install Python/
    await prep('start', 'pair-with-sum', '--language', 'python', '--json')
      .home(home)
      .cwd(cwd)
      .env({ PATH })
      .expect({ code: 3, stdout: '', stderr })
    const file = join(cwd, 'solution.py')
    writeFileSync(file, 'def pairWithSum(amounts, target):\n    return []\n')
    await prep('judge', 'pair-with-sum', file, '--json')
      .home(home)
      .cwd(cwd)
      .env({ PATH })
      .expect({ code: 3, stdout: '', stderr })
    await prep('status').home(home).expect(noRound)
    expect(readdirSync(cwd)).toEqual(['solution.py'])
  })

  it('the doctor says what is there, and what to install for the rest', async () => {
    const report = await prep('doctor', '--json')
      .env({ PATH: pathWith('node', 'sh') })
      .expect({ code: 0, stderr: '' })
    const byId = new Map<string, { runtime: string | null; remedy: string }>(
      report.json.languages.map((language: { id: string }) => [language.id, language]),
    )
    expect(byId.get('typescript')?.runtime).toMatch(/node$/)
    expect(byId.get('python')?.runtime).toBeNull()
    expect(byId.get('python')?.remedy).toMatch(/^Install Python/)
    expect(report.json.isolation.name).toBe('group')
    const text = await prep('doctor').expect({ code: 0, stderr: '' })
    expect(text.stdout).toMatch(/✓ TypeScript +v\d+/)
  })

  it('a workspace that cannot be written is told, and no round is recorded', async () => {
    const home = await warmHome()
    const cwd = temporary()
    writeFileSync(join(cwd, 'file'), '')
    const start = (...flags: readonly string[]) =>
      prep('start', 'pair-with-sum', '--json', ...flags)
        .home(home)
        .cwd(cwd)
    const stderr = /^error: Workspaces cannot be kept in [\s\S]*→ Choose another folder with --root/
    await start('--root', 'file/below').expect({ code: 3, stdout: '', stderr })
    await start('--root', '/proc/practice').expect({ code: 3, stdout: '', stderr })
    await prep('status').home(home).expect(noRound)
    expect((await prep('history', '--json').home(home).expect({ code: 0 })).json).toEqual({ rounds: [] })
  })

  it('a home that cannot be written is told', async () => {
    const home = join(temporary(), 'file')
    writeFileSync(home, '')
    await prep('status')
      .home(join(home, 'below'))
      .expect({
        code: 3,
        stdout: '',
        stderr: /^error: The history's folder cannot be written[\s\S]*→ .*PREP_HOME/,
      })
    // What needs no history works.
    await prep('view', 'pair-with-sum').home(join(home, 'below')).expect({ code: 0, stderr: '' })
  })
})

describe('a solution that cannot be judged', () => {
  it('costs a verdict where the fault is its own, and nothing else', async () => {
    const round = await beginRound()
    const cases: readonly (readonly [source: string, verdict: string, told: RegExp])[] = [
      [
        'export function pairWithSum(amounts: number[] { return [] }\n',
        'CE',
        /✗ CE compile error[\s\S]*at line 1:/,
      ],
      [
        'export function pairWithSums() { return [] }\n',
        'CE',
        /no function named 'pairWithSum'\. Found\s+'pairWithSums'/,
      ],
      ['const pairWithSum = 3\n', 'CE', /no function named 'pairWithSum'/],
      ['', 'CE', /no function named 'pairWithSum'/],
      ['export function pairWithSum() { return "x" }\n', 'WA', /expected int\[\], got string "x"/],
      ['export function pairWithSum() {}\n', 'WA', /expected int\[\], got undefined/],
      ['export function pairWithSum() { return [0.5] }\n', 'WA', /expected int/],
      ['throw new Error("at the top")\nexport function pairWithSum() { return [] }\n', 'RTE', /at the top/],
    ]
    for (const [source, verdict, told] of cases) {
      writeFileSync(round.file, source)
      const run = await round.prep('run').expect({ code: 1, stderr: '' })
      expect(run.stdout).toContain(`✗ ${verdict} `)
      expect(run.stdout).toMatch(told)
    }
    const { json } = await round.prep('submit', '--json').expect({ code: 1, stderr: '' })
    expect(json).toMatchObject({ verdict: 'RTE', passed: 0, total: 31 })
    expect((await round.prep('status', '--json').expect({ code: 0 })).json).toMatchObject({
      runs: cases.length,
      submissions: 1,
      lastVerdict: 'RTE',
    })
  })

  it('that was deleted is asked back, and the round goes on', async () => {
    const round = await beginRound()
    rmSync(round.file)
    for (const command of [['run'], ['submit'], ['submit', '--json']])
      await round.prep(...command).expect({
        code: 3,
        stdout: '',
        stderr: /^error: The solution is gone\.\n→ Put it back at\s[\s\S]*'prep stop'/,
      })
    expect((await round.prep('status', '--json').expect({ code: 0 })).json).toMatchObject({
      round: round.id,
      submissions: 0,
    })
    rmSync(round.workspace, { recursive: true })
    await round.prep('submit').expect({ code: 3, stdout: '' })
    await round.prep('stop', '--json').expect({ code: 0 })
  })

  it('of a problem that has left the bank is told, and the round can be given up', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const bank = temporary()
    cpSync(join(fixtures, 'bank'), bank, { recursive: true })
    const inRound = (...args: readonly string[]) =>
      prep(...args)
        .home(home)
        .cwd(cwd)
        .env({ PREP_BANK: bank })
    await inRound('start', 'add-two', '--json').expect({ code: 0 })
    writeFileSync(join(bank, 'add-two/problem.yaml'), 'format: 1\n')
    await inRound('submit').expect({ code: 3, stdout: '', stderr: /'add-two' cannot be used/ })
    rmSync(join(bank, 'add-two'), { recursive: true })
    await inRound('submit').expect({ code: 2, stdout: '', stderr: /There is no problem 'add-two'/ })
    await inRound('status').expect({ code: 0, stdout: /^add-two · / })
    await inRound('stop').expect({ code: 0, stdout: /^✗ Given up\n/ })
  })
})

describe('the history', () => {
  it('that is damaged is set aside whole, and a new one begins', async () => {
    const home = temporary()
    const file = join(home, 'history.sqlite')
    writeFileSync(file, 'this is no database\n'.repeat(500))
    const damaged = readFileSync(file)
    const { json, stderr } = await prep('stats', '--json').home(home).expect({ code: 0 })
    expect(json).toMatchObject({ rounds: 0, topics: [], focus: [] })
    expect(stderr).toMatch(/^note: The history was damaged/)
    const aside = readdirSync(home).filter((name) => name.includes('.damaged-'))
    expect(aside).toHaveLength(1)
    expect(readFileSync(join(home, aside[0] ?? '')).equals(damaged)).toBe(true)
    await prep('stats', '--json').home(home).expect({ code: 0, stderr: '' })
  })

  it('of a newer prep is refused and not touched', async () => {
    const home = temporary()
    const file = join(home, 'history.sqlite')
    await prep('status').home(home).expect(noRound)
    const database = new Database(file)
    database.pragma('user_version = 999')
    database.pragma('journal_mode = DELETE')
    database.close()
    const before = readFileSync(file)
    for (const command of [['status', '--json'], ['stats'], ['list'], ['start', 'pair-with-sum', '--json']])
      await prep(...command)
        .home(home)
        .expect({ code: 3, stdout: '', stderr: /written by a newer prep[\s\S]*→ Update prep/ })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that another program holds is told, and the round goes on', async () => {
    const round = await beginRound()
    const database = new Database(join(round.home, 'history.sqlite'))
    database.exec('BEGIN IMMEDIATE')
    await round.prep('hint').expect({
      code: 3,
      stdout: '',
      stderr: /^error: The history is locked by another program[\s\S]*→ Close what else/,
    })
    database.exec('ROLLBACK')
    database.close()
    await round.prep('hint').expect({ code: 0, stdout: /^Hint 1 of 4/ })
  })
})

describe('settings', () => {
  it('tell all their faults with places', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const file = join(cwd, 'prep.config.yaml')
    const list = () => prep('start', 'pair-with-sum', '--json').home(home).cwd(cwd)
    writeFileSync(file, 'langage: python\nbanks: [more, 3]\nroot: [a]\neditor: ""\n')
    const { stderr } = await list().expect({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^error: The settings cannot be read\.\n/)
    for (const part of [
      'prep.config.yaml:1:1 langage: ',
      '2:15 banks[1]: ',
      '3:1 root: ',
      '4:9 editor: ',
      '4 faults',
      '→ Mend the file',
    ])
      expect(stderr).toContain(part)
    writeFileSync(file, 'language: python: 3\n')
    await list().expect({ code: 3, stdout: '', stderr: /prep\.config\.yaml:1:/ })
    writeFileSync(file, 'language: ruby\n')
    await list().expect({ code: 2, stdout: '', stderr: /'ruby' is not a language/ })
    await prep('status').home(home).expect(noRound)
  })

  it('of a project come before the own, and a flag before both', async () => {
    const home = await warmHome()
    const project = temporary()
    const cwd = join(project, 'inner')
    mkdirSync(cwd)
    writeFileSync(join(home, 'config.yaml'), 'language: javascript\nroot: of-the-user\n')
    writeFileSync(
      join(project, 'prep.config.yaml'),
      `root: of-the-project\nbanks: [${join(fixtures, 'bank')}]\n`,
    )
    const start = async (...flags: readonly string[]) => {
      const { json } = await prep('start', 'add-two', '--json', ...flags)
        .home(home)
        .cwd(cwd)
        .expect({ code: 0, stderr: '' })
      await prep('stop', '--json').home(home).cwd(cwd).expect({ code: 0 })
      return json
    }
    const first = await start()
    expect(first).toMatchObject({
      language: 'javascript',
      workspace: expect.stringContaining(join(project, 'of-the-project/')),
    })
    const second = await start('--language', 'typescript', '--root', 'here')
    expect(second).toMatchObject({
      language: 'typescript',
      workspace: expect.stringContaining(join(cwd, 'here/')),
    })
    expect(existsSync(join(home, 'of-the-user'))).toBe(false)
  })
})

it('a bank that is not there is noted, and the rest works', async () => {
  const home = await warmHome()
  await prep('list')
    .home(home)
    .env({ PREP_BANK: '/nowhere' })
    .expect({ code: 0, stdout: /pair-with-sum/, stderr: /^note: 1 fault/ })
  const round = await beginRound()
  writeFileSync(round.file, solutions.right)
  await round.prep('submit', '--no-growth').env({ PREP_BANK: '/nowhere' }).expect({ code: 0 })
})
