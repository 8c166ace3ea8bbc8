import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { beginRound, pathWith, solutions } from '../prep.ts'

it('own cases are added, checked, run, removed, and scored against the known bugs', async () => {
  const round = await beginRound()
  const file = join(round.workspace, 'cases.yaml')
  const comments = readFileSync(file, 'utf8')
  const add = (...flags: readonly string[]) => round.prep('case', 'add', ...flags)

  const added = await add('--in', '{amounts: [5, 5], target: 10}', '--out', '[0, 1]', '--json').expect({
    code: 0,
  })
  expect(added.json).toEqual({
    round: round.id,
    added: 1,
    file,
    cases: [{ case: 1, input: 'amounts = [5, 5]\ntarget = 10', expected: '[0, 1]', state: 'right' }],
  })
  const wrong = await add('--in', '{amounts: [1, 6, 2], target: 3}', '--out', '[0, 1]').expect({ code: 1 })
  expect(wrong.stdout).toContain('your expected output is wrong for this input')
  expect(wrong.stdout).not.toContain('[0, 2]')
  // It is not in the file, where the first case is another one.
  expect(wrong.stdout).not.toContain('own case 1')
  await add('--in', '{amounts: [], target: 3}').expect({
    code: 1,
    stdout: /breaks a constraint: the number of/,
  })
  await add('--in', '{amounts: [a]}').expect({
    code: 2,
    stderr: /--in, amounts\[0\]: .*\n.*--in, target: is missing/,
  })
  await add('--out', '1').expect({ code: 2, stderr: /needs an input/ })
  await add('--from-sample', '1', '--label', 'as told').expect({ code: 0, stderr: '' })
  expect(readFileSync(file, 'utf8').startsWith(comments)).toBe(true)

  appendFileSync(file, '- {in: {amounts: [1, 2], target: 3}, out: [], label: mine} # by hand\n')
  writeFileSync(round.file, solutions.right)
  const ran = await round.prep('run', '--json').expect({ code: 0, stderr: '' })
  expect(ran.json).toMatchObject({ passed: 4, total: 4, classes: { own: { passed: 2, total: 2 } } })
  expect(ran.json.cases.map(({ state }: { state: string }) => state)).toEqual(['right', 'right', 'wrong'])
  await round.prep('run').expect({ code: 0, stdout: /! own case 3 \(mine\) is not counted: your expected/ })

  await round.prep('case', 'remove', '2').expect({ code: 0, stdout: '', stderr: /2 cases left/ })
  const list = await round.prep('case', 'list', '--json').expect({ code: 0 })
  expect(list.json.cases).toMatchObject([
    { case: 1, state: 'right' },
    { case: 2, label: 'mine', state: 'wrong' },
  ])
  await round.prep('case', 'remove', '3').expect({ code: 2 })
  expect(readFileSync(file, 'utf8')).toMatch(/# by hand\n$/)

  // With no other language here, the test says the same everywhere.
  const path = pathWith('sh', 'bwrap', 'unshare', 'mount')
  const ended = await round
    .prep('submit', '--json', '--no-growth')
    .env({ PATH: path })
    .expect({ code: 0, stderr: '' })
  const { testing } = ended.json
  expect(testing).toEqual({
    // Two equal amounts, the first of them at position 0.
    caught: ['position looked up by value', 'position zero is falsy'],
    missed: ['pairs a line with itself'],
    wrong: 1,
    wrongCases: [2],
    cases: 2,
    counted: 1,
    skipped: [
      { label: 'equal amounts lost', language: 'Python' },
      { label: 'only neighbours', language: 'Rust' },
      { label: 'position zero is none', language: 'Go' },
      { label: 'skips amounts above target', language: 'Python' },
    ],
  })
  const shown = await round.prep('show', round.id, '--json').expect({ code: 0 })
  const events: { kind: string; data: object }[] = shown.json.events
  expect(events.filter(({ kind }) => kind === 'tested').map(({ data }) => data)).toEqual([testing])
  await round.prep('case', 'list').expect({ code: 2, stderr: /No round is open/ })
})

it('says on the scorecard that there were no tests', async () => {
  const round = await beginRound()
  await round.prep('stop').expect({ code: 0, stdout: /testing {2}no tests of your own: 0 of \d caught\n/ })
})
