import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beginRound, type OpenRound, solutions } from '../prep.ts'
import { terminal, terminalIsHere } from '../terminal.ts'

const minute = 60_000
const eventsOf = async (round: OpenRound) =>
  (await round.prep('show', round.id, '--json').expect({ code: 0 })).json.events as readonly {
    kind: string
    data: object
  }[]
const revealsIn = async (round: OpenRound): Promise<object[]> =>
  (await eventsOf(round)).flatMap(({ kind, data }) => (kind === 'revealed' ? [data] : []))

describe('a reveal', () => {
  it('shows the smallest hidden test that failed, logs it, and ends the claim to solved', async () => {
    const round = await beginRound()
    await round
      .prep('reveal', '--yes')
      .expect({ code: 2, stdout: '', stderr: /Nothing was submitted[\s\S]*→ 'prep submit'/ })
    writeFileSync(round.file, solutions.wrong)
    await round.prep('submit', '--json').expect({ code: 1 })
    for (const flags of [[], ['--json']])
      await round
        .prep('reveal', ...flags)
        .expect({ code: 2, stdout: '', stderr: /This needs an answer[\s\S]*→ Give --yes to say yes\./ })
    expect(await revealsIn(round)).toEqual([])

    // What is run is what was submitted, not what is in the file now.
    writeFileSync(round.file, solutions.right)
    const { json } = await round.prep('reveal', '--yes', '--json').expect({ code: 0, stderr: '' })
    expect(json).toMatchObject({
      round: round.id,
      test: {
        class: 'edge',
        label: 'a single line of half the target',
        verdict: 'WA',
        in: 'amounts = [4]\ntarget = 8',
        inLength: 24,
        expected: '[]',
        actual: '[0, 0]',
      },
    })
    const [logged, ...others] = await revealsIn(round)
    expect(logged).toEqual({ what: 'test', test: expect.any(Number) })
    expect(others).toEqual([])

    // To see it again costs nothing, and asks nothing.
    const { stdout } = await round.prep('reveal').expect({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^✗ hidden test, edge · WA wrong answer · .*\n {2}a single line of half the target\n {2}input\n {4}amounts = \[4\]\n {4}target = 8\n/,
    )
    expect(stdout).toMatch(/expected {2}\[\]\n {2}actual {4}\[0, 0\]/)
    expect(await revealsIn(round)).toHaveLength(1)

    const submitted = await round.prep('submit', '--no-growth').expect({ code: 0, stderr: '' })
    expect(submitted.stdout).toContain('✓ Accepted after a reveal, so not solved')
    const { json: history } = await round.prep('history', '--json').expect({ code: 0 })
    expect(history.rounds[0]).toMatchObject({ outcome: 'accepted', revealed: true, solved: false })
    await round.prep('reveal', '--yes').expect({ code: 2, stdout: '', stderr: /No round is open/ })
  })

  it('is refused in an interview, and so is the solution of any problem', async () => {
    const round = await beginRound(['--interview'])
    writeFileSync(round.file, solutions.wrong)
    await round.prep('submit', '--json').expect({ code: 1 })
    for (const command of [
      ['reveal', '--yes'],
      ['solution', '--reveal'],
      ['solution', 'merge-bookings'],
    ])
      await round.prep(...command).expect({ code: 2, stdout: '', stderr: /^error: An interview is open/ })
    expect(await revealsIn(round)).toEqual([])
  })
})

describe('the cost of hints', () => {
  it('is told before and after a hint is taken, and of all of them', async () => {
    const round = await beginRound()
    const ladder = await round.prep('hint', '--cost').expect({ code: 0, stderr: '' })
    expect(ladder.stdout).toMatch(
      /^hint 1 +the next review counts this problem as hard\nhint 2 .* not recalled\nhint 3 +it costs nothing more\n/,
    )
    const first = await round.prep('hint', '--json').expect({ code: 0 })
    expect(first.json).toMatchObject({
      taken: 1,
      cost: { clockMs: 0, review: 'hard' },
      next: { clockMs: 0, review: 'again' },
    })
    const shown = await round.prep('hint', '--cost', '--json').expect({ code: 0, stderr: '' })
    expect(shown.json).toMatchObject({ taken: 1, cost: null, next: { review: 'again' } })
    expect(shown.json.ladder.map(({ taken }: { taken: boolean }) => taken)).toEqual([
      true,
      false,
      false,
      false,
    ])
    for (const _ of [2, 3]) await round.prep('hint').expect({ code: 0 })
    const last = await round.prep('hint', '--json').expect({ code: 0 })
    expect(last.json).toMatchObject({ taken: 4, cost: { clockMs: 0, review: null }, next: null })
  })

  it('is time of the clock in an interview, as far as there is some', async () => {
    const start = Date.UTC(2026, 10, 21, 12)
    const round = await beginRound(['--interview', '--minutes', '20'], start)
    const { json } = await round.prep('hint', '--json').at(start).expect({ code: 0, stderr: '' })
    expect(json).toMatchObject({ cost: { clockMs: minute }, next: { clockMs: 2 * minute } })
    const status = await round
      .prep('status', '--json')
      .at(start + minute)
      .expect({ code: 0 })
    expect(Date.parse(status.json.deadline)).toBe(round.deadline - minute)
    // 19 minutes of clock are left, and as much overtime: two minutes less do not pay for two times two.
    await round
      .prep('hint')
      .at(start + 35 * minute)
      .expect({ code: 2, stdout: '', stderr: /does not pay for this hint/ })
    await round
      .prep('status', '--json')
      .at(start + 35 * minute)
      .expect({ code: 0, stdout: /"hints": 1/ })
    const { stdout } = await round
      .prep('stop', '--yes')
      .at(start + 35 * minute)
      .expect({ code: 0 })
    expect(stdout).toContain('1 of 4 hints, 1:00 off the clock')
  })
})

describe.skipIf(!terminalIsHere)('in a terminal', { timeout: 120_000 }, () => {
  it('a reveal and a hint are asked for, with what they cost, and no is the default', async () => {
    const round = await beginRound(['--phases', 'off'])
    writeFileSync(round.file, solutions.wrong)
    await round.prep('submit', '--json').expect({ code: 1 })
    const shell = await terminal({ ...round, columns: 60 })
    await shell.type('prep hint')
    await shell.see(/Hint 1 of 4: the next review counts this problem\s+as hard\. Take it\? \(y\/N\)/)
    await shell.press('Enter')
    await shell.see('No')
    await shell.type('clear; prep reveal')
    await shell.see(/ends the claim of\s+this round to "solved"\. Show it\? \(y\/N\)/)
    await shell.press('Enter')
    await shell.see('No')
    expect((await eventsOf(round)).map(({ kind }) => kind)).toEqual(['started', 'saved', 'submitted'])

    await shell.type('clear; prep resume')
    await shell.see('x reveal')
    await shell.press('x')
    await shell.see('Show a failed hidden test? The round is unsolved then. y/n')
    await shell.press('n')
    await shell.miss('y/n')
    expect(await revealsIn(round)).toEqual([])
    await shell.press('x', 'y')
    const test = await shell.see('hidden test, edge')
    expect(test).toMatch(/a single line of half the target\n[\s\S]*expected {2}\[\]\n {3}actual {4}\[0, 0\]/)
    expect(await revealsIn(round)).toHaveLength(1)
    await shell.press('b')
    await shell.miss('hidden test, edge')
    await shell.press('x')
    await shell.see('hidden test, edge')
    await shell.press('h')
    await shell.see('Hint 1 of 4? The review counts it as hard. y/n')
    await shell.press('n', 'q')
    await shell.see('The round goes on.')
    expect(await revealsIn(round)).toHaveLength(1)
  })
})
