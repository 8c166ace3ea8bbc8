import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  beginRound,
  type Expected,
  type OpenRound,
  type Outcome,
  prep,
  solutions,
  temporary,
  warmHome,
} from '../prep.ts'

const secret = /pair-with-sum|pair with a given sum|hashing|\barrays\b|\beasy\b/i
const target = /target +\d|of the target/

/** What is anywhere in a folder: names and texts. */
function textsIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => {
      const text = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : ''
      return `${join(entry.parentPath, entry.name)}\n${text}`
    })
    .join('\n')
}

/** Runs commands in a round, side by side, and asserts that none tells what it is on. */
async function silent(round: OpenRound, commands: readonly [string, Expected][]): Promise<Outcome[]> {
  return Promise.all(
    commands.map(async ([line, expected]) => {
      const outcome = await round.prep(...line.split(' ')).expect(expected)
      expect(outcome.stdout + outcome.stderr, line).not.toMatch(secret)
      return outcome
    }),
  )
}

it('an interview at the whiteboard hides what it is on until its end, and tells all then', async () => {
  const round = await beginRound(['--interview', '--whiteboard', '--language', 'typescript'])
  expect(round.workspace).toMatch(/\/practice\/interview\/\d{4}-\d\d-\d\d-[0-9a-f]{6}$/)
  expect(textsIn(round.cwd)).not.toMatch(secret)
  expect(readFileSync(join(round.workspace, 'STATEMENT.md'), 'utf8')).toMatch(/^# Interview\n/)

  const [status, , show, shown, history, list] = await silent(round, [
    ['status --json', { code: 0 }],
    ['status', { code: 0, stdout: /interview/ }],
    [`show ${round.id} --json`, { code: 0 }],
    [`show ${round.id}`, { code: 0, stdout: /^an interview\n/ }],
    ['history --json', { code: 0 }],
    ['history', { code: 0, stdout: /an interview/ }],
    ['start --json --no-input', { code: 2, stderr: /A round is open: an interview\./ }],
    ['run', { code: 2, stderr: /whiteboard round: nothing is run before/ }],
    ['run --watch', { code: 2, stderr: /whiteboard round/ }],
    ['debrief', { code: 2 }],
    [`debrief ${round.id}`, { code: 2, stderr: /The round on an interview is\s+open/ }],
  ])
  expect(status?.json).toMatchObject({ round: round.id, problem: null, targetMinutes: null })
  const nothing = { problem: null, title: null, difficulty: null, topics: null, targetMinutes: null }
  expect(show?.json).toMatchObject({
    round: round.id,
    ...nothing,
    events: [{ kind: 'started', data: nothing }],
  })
  expect(history?.json).toMatchObject({ rounds: [{ round: round.id, ...nothing }] })
  for (const text of [shown, list]) expect(text?.stdout).not.toMatch(target)

  // No list is longer, or shorter, for the problem that the round is on.
  const byProblem = await round.prep('history', '--problem', 'pair-with-sum', '--json').expect({ code: 0 })
  expect(byProblem.json).toEqual({ rounds: [] })
  const listed = await round.prep('list', '--json').expect({ code: 0 })
  expect(listed.json.problems.every(({ status: of }: { status: string }) => of === 'new')).toBe(true)

  const add = (...flags: readonly string[]) => round.prep('case', 'add', '--json', ...flags)
  const wrong = await add('--in', '{amounts: [1, 6, 2], target: 3}', '--out', '[0, 1]').expect({ code: 0 })
  const right = await add('--in', '{amounts: [5, 5], target: 10}', '--out', '[0, 1]').expect({ code: 0 })
  for (const { json } of [wrong, right]) expect(json.cases).toMatchObject([{ state: 'unchecked' }])
  await add('--in', '{amounts: [], target: 3}', '--out', '[]').expect({ code: 1, stdout: /"invalid"/ })

  writeFileSync(round.file, solutions.wrong)
  const [submitted] = await silent(round, [['submit --json', { code: 1 }]])
  expect(submitted?.json).toMatchObject({ round: round.id, problem: null, verdict: 'WA' })
  const [ran] = await silent(round, [
    ['run --json', { code: 1 }],
    ['case list', { code: 0, stderr: /run\s+as\s+they\s+are; at its end/ }],
    ['hint', { code: 0 }],
    ['replay --json', { code: 0 }],
    ['replay --all', { code: 0, stdout: /^an interview\n/ }],
    ['solution', { code: 2, stderr: /An interview is open/ }],
    ['check practice --json', { code: 0, stdout: /"problem": null,[^}]*the interview is open/ }],
  ])
  // Each case is run as it was written, also the one that is wrong.
  expect(ran?.json).toMatchObject({ problem: null, total: 4, runsLeft: null, classes: { own: { total: 2 } } })
  const reveals = ['pair-with-sum', 'merge-bookings'].map((problem) =>
    round.prep('solution', problem, '--reveal').expect({ code: 2, stdout: '', stderr: /An interview is/ }),
  )
  const [own, other] = await Promise.all(reveals)
  expect(own?.stderr).toBe(other?.stderr)
  expect(textsIn(round.workspace)).not.toMatch(secret)

  const stopped = await round.prep('stop', '--json').expect({ code: 0 })
  expect(stopped.json).toMatchObject({
    problem: 'pair-with-sum',
    testing: { wrong: 1, wrongCases: [1], counted: 1, cases: 2 },
  })
  const [told, after] = await Promise.all([
    round.prep('show', round.id).expect({ code: 0, stdout: /^Pair with a given sum\npair-with-sum · easy/ }),
    round.prep('show', round.id, '--json').expect({ code: 0 }),
  ])
  expect(told.stdout).toMatch(/Unrun +whiteboard, first submission: ✗ WA wrong answer/)
  expect(after.json).toMatchObject({ problem: 'pair-with-sum', revealed: false, hints: 1, runs: 1 })
  const stats = await round.prep('stats', '--json').expect({ code: 0 })
  expect(stats.json).toMatchObject({
    interviews: { rounds: 1, solved: 0 },
    whiteboard: { rounds: 1, acceptedFirst: 0 },
  })

  // The workspace still does not name the problem, and the check finds it.
  writeFileSync(round.file, solutions.right)
  const checked = await round.prep('check', 'practice', '--json').expect({ code: 0 })
  expect(checked.json.items).toMatchObject([{ kind: 'solution', problem: 'pair-with-sum', ok: true }])
})

it('a round with a number of runs refuses a watch, and the run after the last', async () => {
  const round = await beginRound(['--runs', '1', '--language', 'typescript'])
  await round.prep('run', '--watch').expect({ code: 2, stderr: /a\s+watch\s+would/ })
  writeFileSync(round.file, solutions.right)
  await round.prep('run').expect({ code: 0, stderr: /0 runs left/ })
  await round.prep('run').expect({ code: 2, stdout: '', stderr: /The one run of this round/ })
  const status = await round.prep('status', '--json').expect({ code: 0 })
  expect(status.json).toMatchObject({ problem: 'pair-with-sum', runs: 1 })
  await round.prep('submit', '--json', '--no-growth').expect({ code: 0 })
})

it('an interview is told before its clock without its problem', async () => {
  const begun = await prep('start', 'pair', '--interview', '--runs', '3', '--no-input')
    .home(await warmHome())
    .cwd(temporary())
    .expect({ code: 0, stdout: /^\.\/practice\/interview\/.*\/solution\.ts$/ })
  expect(begun.stderr).not.toMatch(secret)
  expect(begun.stderr).not.toMatch(target)
  expect(begun.stderr).toMatch(
    /^Interview\nwrite a function · TypeScript\n\nclock +45:00\nfolder .*\nrules +interview/,
  )
})
