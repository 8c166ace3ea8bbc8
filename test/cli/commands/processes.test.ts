import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { execa } from 'execa'
import { expect, it } from 'vitest'
import { beginRound, isHere, type OpenRound, prep, solutions, temporary, warmHome } from '../prep.ts'

const integrity = (home: string): unknown => {
  const database = new Database(join(home, 'history.sqlite'))
  try {
    return database.pragma('integrity_check', { simple: true })
  } finally {
    database.close()
  }
}

const roundsIn = async (home: string) =>
  (await prep('history', '--json').home(home).expect({ code: 0 })).json.rounds

/** Waits until the solution runs: the sandbox of a judging is a child of it. */
async function childrenOf(pid: number | undefined): Promise<string> {
  for (;;) {
    const { stdout } = await execa('pgrep', ['-P', String(pid)], { reject: false })
    if (stdout !== '') return stdout
    await sleep(20)
  }
}

/** A submission of a sleepy solution that is in the middle of its tests. */
async function judging(round: OpenRound) {
  writeFileSync(round.file, solutions.sleepy)
  const submission = round.prep('submit', '--json').start()
  const children = await childrenOf(submission.pid)
  await sleep(2000)
  return { submission, children: children.split('\n').map(Number) }
}

/** Those that still run; what has ended and was not waited for yet does not. */
async function running(pids: readonly number[]): Promise<readonly string[]> {
  const { stdout } = await execa('ps', ['-o', 'stat=,args=', '-p', pids.join(',')], { reject: false })
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith('Z'))
}

it.skipIf(!isHere('pgrep'))(
  'kill -9 in the middle of a submission loses nothing and leaves nothing running',
  async () => {
    const round = await beginRound()
    await round.prep('hint').expect({ code: 0 })
    const { submission, children } = await judging(round)
    submission.kill('SIGKILL')
    expect(await submission).toMatchObject({ signal: 'SIGKILL', stdout: '' })
    const before = Date.now()
    const { json } = await round.prep('status', '--json').expect({ code: 0, stderr: '' })
    expect(json).toMatchObject({
      round: round.id,
      submissions: 0,
      hints: 1,
      startedAt: new Date(round.startedAt).toISOString(),
    })
    expect(json.elapsedMs).toBeGreaterThanOrEqual(before - round.startedAt)
    expect(json.elapsedMs).toBeLessThanOrEqual(Date.now() - round.startedAt)
    await expect.poll(() => running(children), { timeout: 20_000 }).toEqual([])
    expect(integrity(round.home)).toBe('ok')
    writeFileSync(round.file, solutions.right)
    await round.prep('submit', '--no-growth').expect({ code: 0 })
    expect(await roundsIn(round.home)).toMatchObject([{ solved: true, submissions: 1 }])
  },
)

it.skipIf(!isHere('pgrep'))('Ctrl-C ends a submission with 130, which is not recorded', async () => {
  const round = await beginRound()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { submission, children } = await judging(round)
    submission.kill(signal)
    expect(await submission).toMatchObject({ exitCode: 130, stdout: '', stderr: '' })
    await expect.poll(() => running(children), { timeout: 20_000 }).toEqual([])
  }
  expect((await round.prep('status', '--json').expect({ code: 0 })).json).toMatchObject({
    round: round.id,
    submissions: 0,
  })
})

it('two starts at once begin exactly one round', async () => {
  const home = await warmHome()
  const cwd = temporary()
  const start = () => prep('start', 'pair-with-sum', '--json').home(home).cwd(cwd).expect({})
  const outcomes = await Promise.all([start(), start(), start()])
  const begun = outcomes.filter(({ code }) => code === 0)
  expect(begun).toHaveLength(1)
  for (const { code, stdout, stderr } of outcomes.filter((outcome) => !begun.includes(outcome))) {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/A round is open[\s\S]*'prep resume'[\s\S]*'prep stop'/)
  }
  expect(await roundsIn(home)).toMatchObject([{ round: begun[0]?.json.round, endedAt: null }])
  // No workspace without a round.
  expect(readdirSync(join(cwd, 'practice/pair-with-sum'))).toHaveLength(1)
  expect(integrity(home)).toBe('ok')
})

it('two submissions at once are both kept, and the round ends once', async () => {
  const round = await beginRound()
  writeFileSync(round.file, solutions.wrong)
  const submit = () => round.prep('submit', '--no-growth', '--json').expect({})
  const wrong = await Promise.all([submit(), submit()])
  expect(wrong.map(({ code }) => code)).toEqual([1, 1])
  expect((await round.prep('status', '--json').expect({ code: 0 })).json).toMatchObject({ submissions: 2 })
  writeFileSync(round.file, solutions.right)
  const right = await Promise.all([submit(), submit()])
  // One that came after the end of the round finds none open.
  const accepted = right.filter(({ code }) => code === 0)
  expect(accepted.length).toBeGreaterThanOrEqual(1)
  for (const { code, stderr } of right.filter((outcome) => !accepted.includes(outcome))) {
    expect(code).toBe(2)
    expect(stderr).toMatch(/No round is open/)
  }
  const { json } = await round.prep('show', round.id, '--json').expect({ code: 0 })
  expect(json).toMatchObject({ outcome: 'accepted', solved: true })
  expect(json.submissions).toHaveLength(2 + accepted.length)
  expect(json.events.filter(({ kind }: { kind: string }) => kind === 'ended')).toHaveLength(1)
  expect(integrity(round.home)).toBe('ok')
})

it.skipIf(!isHere('pgrep'))(
  'a round that is given up while a submission is judged stays given up',
  async () => {
    const round = await beginRound()
    const { submission } = await judging(round)
    await round.prep('stop', '--json').expect({ code: 0 })
    expect((await submission).exitCode).toBe(0)
    expect(await roundsIn(round.home)).toMatchObject([{ outcome: 'gave-up', solved: false, submissions: 1 }])
  },
)

it('a reader that leaves early is no fault', async () => {
  const list = prep('list', '--json')
    .home(await warmHome())
    .start()
  list.stdout.destroy()
  expect(await list).toMatchObject({ exitCode: 0, stderr: '' })
})
