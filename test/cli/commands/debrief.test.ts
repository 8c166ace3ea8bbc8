import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beginRound, prep, solutions, temporary } from '../prep.ts'
import { terminal, terminalIsHere } from '../terminal.ts'

it('a round is predicted, rated by flags, and its action item opens the next round', async () => {
  const round = await beginRound()
  await round.prep('debrief').expect({ code: 2, stdout: '', stderr: /No round is over yet/ })
  await round
    .prep('debrief', round.id)
    .expect({ code: 2, stdout: '', stderr: /is open: a debrief comes after/ })
  await round.prep('submit', '--sure', '101').expect({ code: 2, stderr: /from 0 to 100/ })
  writeFileSync(round.file, solutions.wrong)
  await round.prep('submit', '--sure', '90').expect({ code: 1 })
  writeFileSync(round.file, solutions.right)
  await round.prep('submit', '--no-growth', '--sure', '70').expect({
    code: 0,
    stdout: /→ prep debrief: .*twist/,
    stderr: '',
  })
  const { calibration } = (await round.prep('stats', '--json').expect({ code: 0 })).json
  // (0.9² + 0.3²) / 2
  expect(calibration).toEqual({ count: 2, brier: expect.closeTo(0.45, 10), bins: [] })

  const unrated = await round.prep('debrief', '--json').expect({ code: 0, stderr: '' })
  expect(unrated.json).toMatchObject({ round: round.id, solved: true, rating: null, twistAnswer: null })
  expect(unrated.json.evidence.technical.verdicts).toEqual(['WA', 'AC'])
  expect(unrated.json.evidence.testing.first.classes).toContainEqual({ class: 'edge', passed: 15, total: 20 })
  await round.prep('debrief', '--testing', '5').expect({ code: 2, stderr: /a level from 1 to 4/ })
  await round.prep('debrief', '--show', '--testing', '2').expect({ code: 2, stderr: /cannot be used with/ })

  const rated = await round
    .prep(
      'debrief',
      '--communication',
      '3',
      '--testing',
      '1',
      '--action',
      'Try the empty list',
      '--twist',
      'Two pointers',
    )
    .expect({ code: 0, stderr: '' })
  expect(rated.stdout).toMatch(/3 of 4: asked before/)
  expect(rated.stdout).toMatch(/Next time: Try the empty list\n\nThe twist\n[\s\S]*Your answer: Two pointers/)
  // What a later rating does not say stays.
  await round.prep('debrief', round.id.slice(-6), '--testing', '2').expect({ code: 0 })
  const { rating } = (await round.prep('debrief', '--json').expect({ code: 0 })).json
  expect(rating).toMatchObject({
    communication: 3,
    testing: 2,
    technical: null,
    action: 'Try the empty list',
  })
  const { events } = (await round.prep('show', round.id, '--json').expect({ code: 0 })).json
  const kinds = events.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['predicted', 'rated', 'noted']))
  expect(kinds.filter((kind: string) => kind === 'rated')).toHaveLength(2)

  const next = await round.prep('start', 'pair-with-sum').expect({ code: 0 })
  expect(next.stderr).toMatch(/You set out to:\n• Try the empty list\n/)
  await round
    .prep('debrief', '--actions')
    .expect({ stdout: /^1 {2}Try the empty list\n {3}\d{4}-\d\d-\d\d, Pair/ })
  await round.prep('debrief', '--done', '2').expect({ code: 2, stderr: /no open action item 2/ })
  const { json } = await round.prep('debrief', '--done', '1', '--json').expect({ code: 0 })
  expect(json).toEqual({ actions: [] })
})

describe.skipIf(!terminalIsHere)('in a terminal', { timeout: 120_000 }, () => {
  it('a submission asks how sure one is where that is wanted, and the debrief asks, counts down and can be left', async () => {
    const round = await beginRound(['--predict', '--phases', 'off'])
    const shell = await terminal({ ...round, columns: 60, rows: 50 })
    await shell.type('prep resume')
    await shell.see('not run yet')
    writeFileSync(round.file, solutions.wrong)
    await shell.see('2 of 2 passed')
    await shell.press('s')
    await shell.see('How sure are you? 0-9')
    // Neither another key nor Escape submits.
    await shell.press('r', 'Escape')
    await shell.miss('How sure are you?')
    await shell.press('s', 'Enter')
    await shell.see('1 submission')
    writeFileSync(round.file, solutions.right)
    await shell.see('2 of 2 passed · just now')
    await shell.press('s', '8')
    await shell.see('→ prep debrief')
    const { calibration } = (await prep('stats', '--json').home(round.home).expect({ code: 0 })).json
    expect(calibration).toMatchObject({ count: 1, brier: expect.closeTo(0.04, 10) })

    await shell.type('clear; prep debrief')
    await shell.see('? Communication')
    await shell.press('3', 'Enter')
    await shell.see('? Problem solving')
    await shell.press('C-c')
    await shell.see('Nothing of this debrief was recorded.')
    await shell.type('clear; prep debrief')
    await shell.see(/measured: nothing recorded\n\? Communication[\s\S]*❯ skip/)
    await shell.press('3', 'Enter')
    for (const name of ['Problem solving', 'Technical competency', 'Testing']) {
      await shell.see(`? ${name}`)
      await shell.press('Enter')
    }
    await shell.see('What went well?')
    await shell.press('Enter')
    await shell.see('One thing to do next time?')
    await shell.type('Say the plan')
    await shell.see(/\d:\d\d left {2}Enter ends it/)
    await shell.press('x')
    await shell.press('Enter')
    await shell.see('Your answer, in a line?')
    await shell.press('C-c')
    await shell.see(/^\$ *$/m)
    await shell.type('echo "left with $?"')
    await shell.see('left with 130')
    const { json } = await prep('debrief', '--json').home(round.home).cwd(temporary()).expect({ code: 0 })
    expect(json.rating).toEqual({
      communication: 3,
      problemSolving: null,
      technical: null,
      testing: null,
      wentWell: null,
      action: 'Say the plan',
    })
    expect(json.twistAnswer).toBeNull()
  })
})
