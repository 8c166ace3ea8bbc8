import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginRound, prep, solutions, temporary, warmHome } from '../prep.ts'

const minute = 60_000
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const keysOf = (data: object): string[] => Object.keys(data).sort()
const words = (text: string): string[] => text.split(' ').sort()

describe('a whole round by script', () => {
  it('goes from start to the statistics', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const inRound = (...args: readonly string[]) =>
      prep(...args)
        .home(home)
        .cwd(cwd)

    const started = await inRound('start', 'pair-with-sum', '--json', '--no-input').expect({
      code: 0,
      stderr: '',
    })
    const { round, file, workspace } = started.json
    expect(keysOf(started.json)).toEqual(
      words('round problem language workspace file startedAt deadline minutes targetMinutes'),
    )
    expect(started.json).toMatchObject({
      problem: 'pair-with-sum',
      language: 'typescript',
      minutes: 22.5,
      targetMinutes: 15,
    })
    expect(started.json.startedAt).toMatch(isoInstant)
    expect(Date.parse(started.json.deadline) - Date.parse(started.json.startedAt)).toBe(22.5 * minute)
    expect(relative(join(cwd, 'practice/pair-with-sum'), workspace)).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{6}$/)
    expect(readdirSync(workspace).sort()).toEqual(
      ['.prep.json', 'STATEMENT.md', 'cases.yaml', 'prep.d.ts', 'solution.ts', 'tsconfig.json'].sort(),
    )

    const second = await inRound('start', 'merge-bookings', '--json').expect({ code: 2, stdout: '' })
    expect(second.stderr).toMatch(
      /^error: A round is open: Pair with a given sum\.\n→ 'prep resume'.*\n→ 'prep stop'/,
    )
    await inRound('resume').expect({ code: 2, stdout: '', stderr: /needs a terminal\.\n→ The round goes on/ })

    const open = await inRound('status', '--json').expect({ code: 0, stderr: '' })
    expect(keysOf(open.json)).toEqual(
      words(
        'round problem language workspace file startedAt deadline elapsedMs remainingMs overtime minutes targetMinutes submissions runs hints questions lastVerdict rules phase phases',
      ),
    )
    expect(open.json).toMatchObject({
      round,
      problem: 'pair-with-sum',
      overtime: false,
      submissions: 0,
      lastVerdict: null,
    })
    expect(open.json.elapsedMs + open.json.remainingMs).toBe(22.5 * minute)
    await inRound('status').expect({
      code: 0,
      stdout: /^pair-with-sum · clarify \S+ · \d+:\d\d left$/,
      stderr: '',
    })

    const starter = await inRound('run', '--json').expect({ code: 1, stderr: '' })
    expect(starter.json).toMatchObject({
      round,
      verdict: 'RTE',
      passed: 0,
      total: 2,
      classes: { sample: { passed: 0, total: 2, verdicts: { RTE: 2 } } },
    })
    expect(starter.json.tests[0].failure).toMatchObject({
      message: 'Error: not implemented',
      frames: [{ line: 3, function: 'pairWithSum' }],
    })

    writeFileSync(file, solutions.wrong)
    await inRound('run').expect({ code: 0, stdout: /^✓ AC accepted · 2 of 2 passed\n/, stderr: '' })
    const wrong = await inRound('submit', '--json').expect({ code: 1, stderr: '' })
    const judged = 'problem language verdict passed total timeMs memoryKb limits isolation classes tests'
    expect(keysOf(wrong.json)).toEqual(words(`${judged} round late elapsedMs submission`))
    expect(wrong.json).toMatchObject({
      round,
      late: false,
      verdict: 'WA',
      passed: 26,
      total: 31,
      classes: { edge: { passed: 15, total: 20 } },
    })
    const told = await inRound('submit').expect({
      code: 1,
      stdout: /^✗ WA wrong answer · 26 of 31 passed\n/,
      stderr: '',
    })
    for (const { stdout } of [wrong, told])
      expect(stdout).not.toMatch(/half of the target|a single line|two equal lines/)
    await inRound('status').expect({
      code: 0,
      stdout: /^pair-with-sum · clarify \S+ · \d+:\d\d left · WA 26\/31$/,
    })

    writeFileSync(file, solutions.right)
    const right = await inRound('submit', '--no-growth', '--json').expect({ code: 0, stderr: '' })
    expect(right.json).toMatchObject({
      round,
      late: false,
      verdict: 'AC',
      passed: 31,
      total: 31,
      growth: null,
    })
    await inRound('status', '--json').expect({ code: 0, stdout: '{\n  "round": null\n}', stderr: '' })

    const { json: history } = await inRound('history', '--json').expect({ code: 0, stderr: '' })
    expect(history.rounds).toHaveLength(1)
    expect(history.rounds[0]).toMatchObject({
      round,
      outcome: 'accepted',
      solved: true,
      late: false,
      revealed: false,
      runs: 2,
      submissions: 3,
      hints: 0,
    })
    await inRound('history').expect({ code: 0, stdout: /pair-with-sum {2}solved/, stderr: '' })

    const { json: shown } = await inRound('show', round.slice(-6), '--json').expect({ code: 0, stderr: '' })
    expect(shown).toMatchObject({ round, source: solutions.right })
    expect(shown.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'started',
      'ran',
      'saved',
      'ran',
      'submitted',
      'submitted',
      'saved',
      'submitted',
      'ended',
      'tested',
    ])
    expect(shown.submissions.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['WA', 'WA', 'AC'])
    expect(JSON.stringify(shown)).not.toMatch(/half of the target|a single line|two equal lines/)
    await inRound('show', round).expect({ code: 0, stdout: /accepted, 31 of 31 passed/, stderr: '' })

    const { json: stats } = await inRound('stats', '--json').expect({ code: 0, stderr: '' })
    expect(stats).toMatchObject({
      rounds: 1,
      solved: 1,
      late: 0,
      revealed: 0,
      gaveUp: 0,
      abandoned: 0,
      acceptanceFirstSubmission: 0,
    })
    for (const topic of stats.topics) {
      expect(keysOf(topic)).toEqual(
        expect.arrayContaining(words('topic attempts solved mean low high bar standing pace')),
      )
      // Beta(4b + s, 4(1 - b) + n - s) with b = .75, n = s = 1: 4 of 5.
      expect(topic).toMatchObject({ attempts: 1, solved: 1, bar: 0.75, standing: 'not-enough-data' })
      expect(topic.mean).toBeCloseTo(0.8, 3)
    }
    expect(stats.topics.map(({ topic }: { topic: string }) => topic).sort()).toEqual(['arrays', 'hashing'])
    expect(stats.focus).toHaveLength(2)
    await inRound('stats').expect({ code: 0, stdout: /^Period .*\nRounds {3}1: 1 solved\n/, stderr: '' })
    expect((await inRound('list', '--json', '--solved').expect({ code: 0 })).json.problems).toMatchObject([
      { id: 'pair-with-sum', status: 'solved' },
    ])

    const solution = await inRound('solution', '--json').expect({ code: 0, stderr: '' })
    expect(keysOf(solution.json)).toEqual(words('problem approach complexity twist solution failed'))
    expect(solution.json.failed).toContainEqual({
      class: 'edge',
      label: 'a single line of half the target',
      verdict: 'WA',
    })
    const text = await inRound('solution', 'pair').expect({ code: 0, stderr: '' })
    expect(text.stdout).toMatch(
      /WA edge: a single line of half the target\n {4}amounts = \[4\]\n {4}target = 8\n {4}expected \[\]/,
    )
    expect(text.stdout).toContain(solutions.right.trimEnd())
  })

  it('shows the scorecard at the end of a round', async () => {
    const round = await beginRound()
    writeFileSync(round.file, solutions.right)
    const { stdout } = await round.prep('submit', '--no-growth').expect({ code: 0, stderr: '' })
    for (const part of [
      '✓ AC accepted',
      '✓ Solved',
      'the target of 15:00',
      '0 runs · 1 submission · 0 of 4 hints',
      '.75 → .80',
      'prep solution: compare',
    ])
      expect(stdout).toContain(part)
  })

  it('picks a problem where none is named, and says where it is', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const { stdout, stderr } = await prep(
      'start',
      '--topic',
      'hashing',
      '--difficulty',
      'easy',
      '-l',
      'python',
    )
      .home(home)
      .cwd(cwd)
      .expect({ code: 0 })
    expect(stdout).toMatch(/^\.\/practice\/[\w-]+\/[\w-]+\/solution\.py$/)
    expect(stderr).toContain('The clock runs.')
    const { json } = await prep('status', '--json').home(home).cwd(cwd).expect({ code: 0 })
    expect(join(cwd, stdout)).toBe(json.file)
    // The answer to "give up?" is only "go on".
    const stop = await prep('stop', '--json').home(home).cwd(cwd).expect({ code: 0, stderr: '' })
    expect(keysOf(stop.json)).toEqual(words('round problem outcome elapsedMs testing'))
    expect(stop.json).toMatchObject({ round: json.round, outcome: 'gave-up' })
    // Under two minutes and without a submission it is no evidence.
    expect((await prep('stats', '--json').home(home).expect({ code: 0 })).json).toMatchObject({
      rounds: 1,
      gaveUp: 1,
      topics: [],
    })
  })
})

it('hints are counted, and given one after the other', async () => {
  const round = await beginRound()
  await round
    .prep('hint', '--all')
    .expect({ code: 0, stdout: '', stderr: "No hint was taken. 'prep hint' takes one." })
  await round.prep('hint').expect({
    code: 0,
    stdout: /^Hint 1 of 4\nStand on one line/,
    // The price is told where nobody can be asked, too.
    stderr: 'Hint 1 of 4: the next review counts this problem as hard.',
  })
  const { json } = await round.prep('hint', '--json').expect({ code: 0, stderr: '' })
  expect(keysOf(json)).toEqual(words('round taken total hints cost next'))
  expect(json).toMatchObject({
    round: round.id,
    taken: 2,
    total: 4,
    hints: [expect.stringMatching(/^Stand/), expect.stringMatching(/^Searching/)],
  })
  await round.prep('hint').expect({ code: 0 })
  await round.prep('hint').expect({ code: 0 })
  await round.prep('hint').expect({ code: 0, stdout: /^Hint 4 of 4/, stderr: 'That was the last hint.' })
  await round.prep('hint', '--all').expect({ code: 0, stdout: /Hint 1 of 4[\s\S]*Hint 4 of 4/ })
  expect((await round.prep('status', '--json').expect({ code: 0 })).json.hints).toBe(4)
  expect((await round.prep('stop', '--json').expect({ code: 0 })).code).toBe(0)
  expect((await round.prep('history', '--json').expect({ code: 0 })).json.rounds[0].hints).toBe(4)
})

it('a reveal in an open round asks, is logged, and ends the claim to solved', async () => {
  const round = await beginRound()
  await round
    .prep('solution')
    .expect({ code: 2, stdout: '', stderr: /This needs an answer[\s\S]*→ Give --reveal to say yes\./ })
  await round.prep('solution', '--json', '--no-input').expect({ code: 2, stdout: '' })
  await round.prep('solution', '--reveal', '--language', 'ruby').expect({ code: 2, stdout: '' })
  const kinds = async (): Promise<string[]> =>
    (await round.prep('show', round.id, '--json').expect({ code: 0 })).json.events.map(
      ({ kind }: { kind: string }) => kind,
    )
  expect(await kinds()).toEqual(['started'])
  // Another problem's solution is no secret of this round.
  await round.prep('solution', 'merge-bookings').expect({ code: 0, stderr: '' })
  await round
    .prep('solution', '--reveal')
    .expect({ code: 0, stdout: /^Pair with a given sum: the approach\n/, stderr: '' })
  // To see it again asks nothing, and is no further reveal.
  await round.prep('solution').expect({ code: 0, stdout: /: the approach\n/, stderr: '' })
  expect(await kinds()).toEqual(['started', 'revealed'])
  writeFileSync(round.file, solutions.right)
  await round.prep('submit', '--no-growth').expect({ code: 0, stdout: /✓ AC accepted/ })
  expect((await round.prep('history', '--json').expect({ code: 0 })).json.rounds[0]).toMatchObject({
    outcome: 'accepted',
    revealed: true,
    solved: false,
    late: false,
  })
  expect((await round.prep('stats', '--json').expect({ code: 0 })).json).toMatchObject({
    rounds: 1,
    solved: 0,
    revealed: 1,
  })
})

it('own cases are run beside the samples, told with their labels, and named by line where they are faulty', async () => {
  const round = await beginRound()
  const cases = join(round.workspace, 'cases.yaml')
  writeFileSync(round.file, solutions.right)
  writeFileSync(
    cases,
    '- in: {amounts: [1, 2, 3], target: 5}\n  out: [2, 1]\n- in: {amounts: [1], target: 5}\n',
  )
  const open = await round.prep('run').expect({ code: 0, stderr: '' })
  expect(open.stdout).toMatch(/^✓ AC accepted · 4 of 4 passed\n/)
  expect(open.stdout).toMatch(
    /✓ own case 2 .*\n {2}input\n {4}amounts = \[1\]\n {4}target = 5\n {2}answer {4}\[\]/,
  )
  writeFileSync(round.file, solutions.wrong)
  writeFileSync(cases, '- in: {amounts: [3, 1, 2], target: 6}\n  out: []\n  label: half of it\n')
  const told = await round.prep('run').expect({ code: 1, stderr: '' })
  expect(told.stdout).toMatch(/✗ own case 1 · WA wrong answer.*\n {2}half of it\n/)
  expect(told.stdout).toMatch(/expected {2}\[\][\s\S]*actual {4}\[0, 0\]/)
  const { json } = await round.prep('run', '--json').expect({ code: 1, stderr: '' })
  expect(json.classes).toEqual({
    sample: { passed: 2, total: 2, verdicts: { AC: 2 } },
    own: { passed: 0, total: 1, verdicts: { WA: 1 } },
  })
  expect(json.tests[2]).toMatchObject({
    class: 'own',
    label: 'half of it',
    verdict: 'WA',
    expected: '[]',
    actual: '[0, 0]',
  })
  writeFileSync(cases, '- in: {amounts: [1, "2"], target: 5}\n- in: {amounts: [1], tarjet: 5}\n  oot: []\n')
  const faulty = await round.prep('run').expect({ code: 3, stdout: '' })
  expect(faulty.stderr).toMatch(/^error: Your own cases cannot be read\./)
  for (const part of [
    'cases.yaml:1:21',
    "did you mean 'target'?",
    'cases.yaml:3:3',
    '4 faults',
    '→ Mend them, or comment them out.',
  ])
    expect(faulty.stderr).toContain(part)
  // A submission does not need them.
  writeFileSync(round.file, solutions.right)
  await round.prep('submit', '--no-growth').expect({ code: 0 })
})

it('a run again on each save, also of own cases, survives what cannot be run, and ends with Ctrl-C', async () => {
  const round = await beginRound()
  const cases = join(round.workspace, 'cases.yaml')
  const watching = round.prep('run', '--watch').start()
  let output = ''
  for (const stream of [watching.stdout, watching.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  /** Waits until this is told, and forgets what was told so far. */
  const until = async (text: string) => {
    await expect.poll(() => output, { timeout: 30_000, interval: 50 }).toContain(text)
    output = ''
  }
  await until('0 of 2 passed')
  writeFileSync(round.file, solutions.right)
  await until('2 of 2 passed')
  writeFileSync(cases, '- in: {amounts: [1, 2, 3], target: 5}\n  out: [1, 2]\n')
  await until('3 of 3 passed')
  writeFileSync(cases, '- in: 7\n')
  await until('Your own cases cannot be read.')
  writeFileSync(round.file, `${solutions.right}\n`)
  await until('Your own cases cannot be read.')
  rmSync(cases)
  writeFileSync(round.file, solutions.right)
  await until('2 of 2 passed')
  watching.kill('SIGINT')
  expect(await watching).toMatchObject({ exitCode: 130 })
  const { json } = await round.prep('show', round.id, '--json').expect({ code: 0 })
  expect(json.events.map(({ kind }: { kind: string }) => kind)).toEqual(
    'started ran saved ran ran saved saved ran'.split(' '),
  )
  expect(json.endedAt).toBeNull()
})

it('a submission is handed in when its command starts, though the limits must be measured again', async () => {
  const round = await beginRound()
  rmSync(join(round.home, 'cache'), { recursive: true })
  writeFileSync(round.file, solutions.right)
  const handedIn = 5 * minute
  const begin = performance.now()
  const submitted = round.prep('submit', '--no-growth', '--json').at(round.startedAt + handedIn)
  const { json } = await submitted.expect({ code: 0, stderr: '' })
  const lasted = performance.now() - begin
  expect(json).toMatchObject({ verdict: 'AC', late: false })
  // Measuring takes most of the command's time, and none of the round's.
  expect(json.elapsedMs - handedIn).toBeLessThan(lasted / 2)
})
