import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginRound, prep, solutions, temporary, warmHome } from '../prep.ts'
import { type Terminal, terminal, terminalIsHere } from '../terminal.ts'

const roundsIn = async (home: string) =>
  (await prep('history', '--json').home(home).expect({ code: 0 })).json.rounds

/** The shell has the terminal again: the exit code, what is typed is seen, the cursor too, and no other screen. */
async function isRestored(shell: Terminal, code: number): Promise<void> {
  // What is typed before the shell has it is lost with the screen.
  await shell.see(/^\$ *$/m)
  await shell.type('echo "left with $?"')
  const screen = await shell.see(`left with ${code}`)
  expect(screen).toContain('echo "left with $?"')
  expect(await shell.ask('cursor_flag')).toBe('1')
  expect(await shell.ask('alternate_on')).toBe('0')
  await shell.type('clear; stty -a | grep -oE " -(echo|icanon|isig)( |$)"; echo modes" told"')
  expect(await shell.see('modes told')).not.toMatch(/^ -(echo|icanon|isig) ?$/m)
  await shell.type('clear')
  await shell.miss('modes told')
}

describe.skipIf(!terminalIsHere)('in a terminal', { timeout: 120_000 }, () => {
  it('a round waits for Enter, runs the samples on each save, and ends with what is accepted', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const shell = await terminal({ home, cwd })
    await shell.type('prep start pair-with --phases off')
    const before = await shell.see('Press Enter to start the clock')
    expect(before).toMatch(
      /Pair with a given sum\neasy · write a function · TypeScript\n[\s\S]*clock {3}22:30\ntarget {2}15:00/,
    )
    expect(await roundsIn(home)).toEqual([])
    await shell.press('C-c')
    await isRestored(shell, 130)
    expect(await roundsIn(home)).toEqual([])

    await shell.type('prep start pair-with --phases off')
    await shell.see('Press Enter')
    await shell.press('Enter')
    const first = await shell.see('leave (the round goes on)')
    expect(first).toMatch(/22:[0-3]\d left of 22:30 {3}target in 1[45]:/)
    expect(first).toMatch(/samples {2}not run yet\n submit {3}none yet\n hints {4}0 of 4 taken/)
    expect(first).toContain('r run  s submit  h hint  v statement  e editor  g give up')
    const [{ file, round }] = await roundsIn(home)

    writeFileSync(file, 'export function pairWithSum() { return [0, 1] }\n')
    const failed = await shell.see('0 of 2 passed')
    expect(failed).toMatch(/expected {2}\[2, 4\]\n\s+actual {4}\[0, 1\]/)
    writeFileSync(file, solutions.wrong)
    await shell.see('2 of 2 passed')
    await shell.press('s')
    const refused = await shell.see('1 submission')
    expect(refused).toMatch(/WA {2}26 of 31 passed/)
    expect(refused).toContain('WA: failed 5 edge.')

    await shell.press('h')
    await shell.see('Hint 1 of 4? The review counts it as hard. y/n')
    await shell.press('n')
    await shell.miss('y/n')
    await shell.press('h', 'y')
    await shell.see('1. Stand on one line of the account.')
    await shell.press('h', 'y')
    const hints = await shell.see('2. Searching the whole list')
    // Wrapped once, to the width that is left beside the number.
    expect(hints).toMatch(/\n {4}time\. Which structure answers/)
    await shell.press('v')
    await shell.see('An auditor reads the lines of an')
    await shell.press('Space')
    await shell.miss('An auditor reads the lines of an')
    await shell.press('v')
    await shell.see('hints    2 of 4 taken')
    await shell.press('g')
    await shell.see('Give this round up? y/n')
    await shell.press('n')
    await shell.see('r run  s submit')

    await shell.press('q')
    await shell.see("The round goes on. 'prep resume' comes back to it")
    await isRestored(shell, 0)
    await shell.type('prep resume')
    await shell.see('1 submission')
    writeFileSync(file, solutions.right)
    await shell.see('2 of 2 passed')
    await shell.press('s')
    // Verdict and scorecard fit the 24 rows.
    const card = await shell.see('→ prep debrief')
    expect(card).toContain('✓ AC accepted · 31 of 31 passed')
    expect(card).toContain('✓ Solved')
    expect(card).toContain('2 submissions · 2 of 4 hints')
    await isRestored(shell, 0)
    expect(await roundsIn(home)).toMatchObject([{ round, solved: true, submissions: 2, hints: 2 }])
    const { json } = await prep('show', round, '--json').home(home).expect({ code: 0 })
    expect(json.events.filter(({ kind }: { kind: string }) => kind === 'saved')).toHaveLength(3)
  })

  it('the screen fits 80x24, 60x20 and 40x15, and is drawn again when the size changes', async () => {
    const round = await beginRound(['--phases', 'off'])
    const shell = await terminal(round)
    await shell.type('prep resume')
    await shell.see('not run yet')
    writeFileSync(round.file, 'export function pairWithSum() { return [0, 1] }\n')
    await shell.see('0 of 2 passed')
    for (const [columns, rows] of [
      [60, 20],
      [40, 15],
      [80, 24],
      [20, 5],
      [40, 15],
    ] as const) {
      await shell.resize(columns, rows)
      if (rows < 10) {
        await shell.see(/^ \d+:\d\d left of 22:…\n r run {2}s submit\n h hint\n v statement\n e editor$/)
        continue
      }
      // The title's line ends one column before the edge: it was drawn for this width.
      const top = `^ .{${columns - 19}}easy · TypeScript\\n \\d+:\\d\\d left of 22:30`
      const screen = await shell.see(new RegExp(`${top}[\\s\\S]*actual {4}\\[0, 1\\][\\s\\S]*q leave`))
      expect(screen.trimEnd().split('\n')).toHaveLength(rows)
    }
    await shell.resize(40, 12)
    await shell.press('h', 'y')
    await shell.see('1. Stand on one line')
    await shell.press('h', 'y')
    // The newest is shown from its first line on, as far as it fits.
    const hints = await shell.see(/\n 2\. Searching[\s\S]*\n lines \d+ to \d+ of \d+\n/)
    expect(hints).not.toContain('1. Stand on one line')
    await shell.press('PageUp')
    await shell.see(/\n 1\. Stand on one line[\s\S]*\n lines 1 to \d+ of \d+\n/)
    await shell.press('b')
    await shell.see('0 of 2 passed')
    await shell.press('C-c')
    await isRestored(shell, 130)
    expect(await roundsIn(round.home)).toMatchObject([{ endedAt: null }])
  })

  it('Ctrl-C, SIGTERM and Ctrl-Z give the terminal back, also in the middle of a submission, and the round goes on', async () => {
    const home = await warmHome()
    const cwd = temporary()
    const shell = await terminal({ home, cwd })
    await shell.type('prep start pair-with --phases off')
    await shell.see('Press Enter')
    process.kill(await shell.child(), 'SIGTERM')
    await isRestored(shell, 130)
    expect(await roundsIn(home)).toEqual([])

    // A prompt was there in this process: libraries that listen to signals must not end it first.
    await shell.type('prep start pair-with --phases off')
    await shell.see('Press Enter')
    await shell.press('Enter')
    await shell.see('r run')
    process.kill(await shell.child(), 'SIGTERM')
    await isRestored(shell, 130)

    const [{ file }] = await roundsIn(home)
    writeFileSync(file, solutions.sleepy)
    for (const [key, code] of [
      ['q', 0],
      ['C-c', 130],
    ] as const) {
      await shell.type('prep resume')
      await shell.see('r run')
      await shell.press('s')
      await shell.see('judging')
      await shell.press(key)
      const after = await shell.see('The round goes on.')
      expect(after).not.toMatch(/Error|node:internal/)
      await isRestored(shell, code)
    }
    expect(await roundsIn(home)).toMatchObject([{ endedAt: null, submissions: 0 }])

    await shell.type('prep resume')
    await shell.see('r run')
    await shell.press('C-z')
    await shell.see('Stopped')
    await shell.type('echo in the "shell"')
    await shell.see('in the shell')
    await shell.type('fg')
    await shell.see('r run')
    await shell.press('g')
    await shell.see('Give this round up? y/n')
    await shell.press('y')
    await shell.see('✗ Given up')
    await isRestored(shell, 1)
    expect(await roundsIn(home)).toMatchObject([{ outcome: 'gave-up', submissions: 0 }])
  })

  it('kill -9 of the screen loses nothing', async () => {
    const round = await beginRound(['--phases', 'off'])
    const shell = await terminal(round)
    await shell.type('prep resume')
    await shell.see('not run yet')
    writeFileSync(round.file, solutions.right)
    await shell.see('2 of 2 passed')
    process.kill(await shell.child(), 'SIGKILL')
    const { json } = await round.prep('status', '--json').expect({ code: 0 })
    expect(json).toMatchObject({
      round: round.id,
      runs: 1,
      startedAt: new Date(round.startedAt).toISOString(),
    })
    expect(json.elapsedMs).toBeLessThanOrEqual(Date.now() - round.startedAt)
    const again = await terminal({ ...round, rows: 40 })
    await again.type('prep resume')
    await again.see(/2[012]:\d\d left of 22:30/)
    await again.press('s')
    await again.see('✓ Solved')
    await isRestored(again, 0)
  })

  it('an editor has the terminal until it is closed', async () => {
    const round = await beginRound(['--phases', 'off'])
    const editor = join(temporary(), 'editor')
    writeFileSync(editor, '#!/bin/sh\necho the editor has it\nread answer\necho "// $answer" >> "$1"\n', {
      mode: 0o755,
    })
    const shell = await terminal({ ...round, env: { EDITOR: editor } })
    await shell.type('prep resume')
    await shell.see('not run yet')
    await shell.press('e')
    await shell.see('the editor has it')
    await shell.type('a line')
    await shell.see('0 of 2 passed')
    expect(readFileSync(round.file, 'utf8')).toMatch(/\n\/\/ a line\n$/)
    // What is typed ahead when the round is left opens nothing, and two presses open one editor.
    await shell.press('e', 'e')
    await shell.see('the editor has it')
    await shell.press('x', 'Enter')
    await shell.see('0 of 2 passed')
    expect(readFileSync(round.file, 'utf8')).toMatch(/\n\/\/ a line\n\/\/ e?x\n$/)
    await shell.press('q', 'e')
    await shell.see('The round goes on.')
    await shell.press('C-u')
    await isRestored(shell, 0)
    const without = await terminal(round)
    await without.type('EDITOR= prep resume')
    await without.see('r run')
    await without.press('e')
    await without.see('No editor is set')
    await without.type('q')
    await without.see('The round goes on.')
    await without.type('clear; EDITOR=false prep resume')
    await without.see('r run')
    await without.press('e')
    await without.see("The editor 'false' failed (exit code 1).")
  })

  it('the clock warns, faulty own cases are told, and a round that is ended elsewhere ends here', async () => {
    const round = await beginRound(['--minutes', '12', '--phases', 'off'])
    const shell = await terminal(round)
    await shell.type(`PREP_NOW=${new Date(round.startedAt + 6 * 60_000 - 8000).toISOString()} prep resume`)
    await shell.see('Half of the time is over.')
    await shell.press('C-c')
    await shell.see('The round goes on.')
    await shell.type(`clear; PREP_NOW=${new Date(round.deadline - 6000).toISOString()} prep resume`)
    await shell.see(/Time is up, 0:\d\d over {3}ends by itself in 1[12]:/)
    await shell.see('The time is over. The round goes on as overtime')
    await shell.press('C-c')
    await shell.see('The round goes on.')

    await shell.type('clear; prep resume')
    await shell.see('r run')
    writeFileSync(join(round.workspace, 'cases.yaml'), '- in: 7\n')
    await shell.see('Your own cases cannot be read.')
    writeFileSync(
      join(round.workspace, 'cases.yaml'),
      '- in: {amounts: [1, 2], target: 3}\n  out: [1, 1]\n  label: mine\n',
    )
    await shell.see('case 1: its output is wrong')
    writeFileSync(
      join(round.workspace, 'cases.yaml'),
      '- in: {amounts: [3, 1, 2], target: 6}\n  out: []\n  label: mine\n',
    )
    await shell.see('0 of 3 passed')
    writeFileSync(round.file, solutions.wrong)
    await shell.see('2 of 3 passed')
    await shell.see('mine')
    const { json } = await round.prep('show', round.id, '--json').expect({ code: 0 })
    const kinds = json.events.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(['started', 'ran', 'ran', 'saved', 'ran'])
    await round.prep('stop', '--json').expect({ code: 0 })
    // What the one case catches, and what stands above has scrolled away.
    await shell.see('your tests catch 1 of')
    await isRestored(shell, 1)
  })

  it('phases: questions, a plan and code, typed on the screen while the clock goes on', async () => {
    const round = await beginRound()
    const shell = await terminal({ ...round, columns: 60, rows: 20 })
    await shell.type('prep resume')
    // One reads first.
    const first = await shell.see('An auditor reads the lines of an')
    expect(first).toMatch(/▸ clarify 0:\d\d of 2:15 {3}plan {3}code {3}test {3}wrap up/)
    await shell.press('v')
    await shell.see('not run yet')
    await shell.press('v', 'c', 'Enter')
    await shell.see('Ask one of your own first (c)')
    await shell.press('c')
    await shell.see('Question 1 ·')
    expect(await shell.ask('cursor_flag')).toBe('1')
    // What is no question yet runs and submits nothing.
    await shell.press('s', 'o', 'r', 't', 'e', 'd', '?', 'Home', 'i', 's', 'Space', 'Enter')
    await shell.see('Question 1 is recorded.')
    await shell.paste('May amounts\nbe négative 🙂?')
    await shell.see('› May amounts be négative 🙂?')
    await shell.press('Home', 'C-k')
    await shell.paste('May they be negative?')
    await shell.see(/^ › May they be negative\? *$/m)
    await shell.press('Enter')
    await shell.see('Question 3 · Enter records it')
    await shell.type('dropped')
    await shell.see('Question 4')
    await shell.press('x', 'Escape')
    await shell.miss('Question 4')
    expect(await shell.ask('cursor_flag')).toBe('0')
    await shell.press('c', 'Enter')
    const page = await shell.see('What could have been asked.')
    expect(page).toMatch(/1\. is sorted\?\n 2\. May they be negative\?\n 3\. dropped\n/)
    await shell.press('PageDown', 'PageDown')
    await shell.see('Does the order of the two positions matter?')
    await shell.press('1', '3', '4', '1', '9')
    await shell.see(/3 \[x\] {2}Are the amounts[\s\S]*4 \[x\] {2}Does the order/)

    await shell.press('n')
    await shell.see('Plan: say your approach and what it costs (a).')
    await shell.press('a')
    await shell.see('Approach ·')
    await shell.type('A map of what was seen, and one pass that asks it for the rest')
    await shell.see('Time, such as O(n log n)')
    await shell.resize(40, 15)
    await shell.type('O(n)')
    await shell.see('Space, such as O(n)')
    await shell.press('C-z')
    await shell.see('Stopped')
    await shell.type('fg')
    await shell.see('Space, such as O(n)')
    await shell.press('Escape')
    await shell.see('Your plan is recorded.')
    // A line longer than the terminal scrolls, and what was said is there to be changed.
    await shell.press('a')
    await shell.see(/^ › ….* the rest$/m)
    await shell.press('Enter')
    await shell.see(/^ › O\(n\)$/m)
    await shell.press('BSpace', ' log n)', 'Enter', 'O(n)', 'Enter')
    await shell.see('Your plan is recorded.')
    await shell.press('n')
    await shell.see('Code: edit; each save runs')
    await shell.resize(100, 30)
    const code = await shell.see(/▸ code 0:\d\d of 10:07 {3}test 3:22 {3}wrap up 2:15/)
    expect(code).toMatch(
      /asked {4}3 questions · 2 of 4 ticked\n plan {5}O\(n log n\) time, O\(n\) space · A map/,
    )
    await shell.press('w')
    await shell.type('mind position 0')
    await shell.see('Noted.')
    await shell.press('n', 'n', 'n', 'p')
    await shell.see(/✓ code 0:\d\d {3}▸ test/)
    await shell.press('w', 'x', 'C-c')
    await isRestored(shell, 130)

    const { json } = await round.prep('show', round.id, '--json').expect({ code: 0 })
    type Said = { kind: string; data: Record<string, unknown> }
    const said = json.events.map(({ kind, data }: Said) => [kind, data])
    const approach = 'A map of what was seen, and one pass that asks it for the rest'
    expect(said.slice(1)).toEqual([
      ['asked', { question: 'is sorted?' }],
      ['asked', { question: 'May they be negative?' }],
      ['asked', { question: 'dropped' }],
      ['clarified', { ticked: [] }],
      ['clarified', { ticked: [3, 4] }],
      ['phased', { phase: 'plan' }],
      ['planned', { approach, time: 'O(n)', space: null }],
      ['planned', { approach, time: 'O(n log n)', space: 'O(n)' }],
      ['phased', { phase: 'code' }],
      ['noted', { text: 'mind position 0' }],
      ['phased', { phase: 'test' }],
      ['phased', { phase: 'wrap-up' }],
      ['phased', { phase: 'test' }],
    ])
  })

  it('the time of a phase that is used up is told once', async () => {
    const round = await beginRound()
    const shell = await terminal(round)
    await shell.type(`PREP_NOW=${new Date(round.startedAt + 135_000 - 4000).toISOString()} prep resume`)
    await shell.see('The time for your questions is used up: n goes on to plan.')
    await shell.press('Down')
    await shell.miss('is used up')
    await shell.see(/clarify 2:1[6-9] of 2:15/)
    expect(await shell.screen()).not.toContain('is used up')
    await shell.press('C-c')
    await isRestored(shell, 130)
  })

  it('texts fit a terminal 40 columns wide', async () => {
    const round = await beginRound()
    writeFileSync(round.file, solutions.wrong)
    const shell = await terminal({ ...round, columns: 40, rows: 200 })
    const commands = [
      '--help',
      'start --help',
      'start pair',
      // Without a format it is one line however wide that is.
      'status --format prompt',
      'run',
      'submit',
      'hint --cost',
      'hint --yes',
      'reveal --yes',
      'phase plan',
      'clarify --show',
      'approach',
      'view pair',
      'list',
      'judge pair nothing.ts',
      'show x',
      'resume --no-input',
      'stop --yes',
      'history',
      'stats',
      'solution --language python',
      'debrief --show',
      'debrief --actions',
    ]
    const wide: string[] = []
    for (const [index, command] of commands.entries()) {
      await shell.type(`clear; prep ${command}; echo "end of ${index}"`)
      await shell.see(new RegExp(`^end of ${index}$`, 'm'))
      // As it was written, before the terminal wraps; code and the prompt may be wider.
      const lines = (await shell.unwrapped()).split('\n').filter((line) => !/^(\$|def | {4})/.test(line))
      wide.push(...lines.filter((line) => line.length > 40).map((line) => `${command}: ${line}`))
    }
    expect(wide).toEqual([])
    expect(await shell.ask('cursor_flag')).toBe('1')
  })

  it('questions are asked, and no is the default', async () => {
    const round = await beginRound()
    const shell = await terminal(round)
    await shell.type('prep solution')
    await shell.see('Show it? (y/N)')
    await shell.press('Enter')
    await isRestored(shell, 0)
    await shell.type('prep stop')
    await shell.see('Give Pair with a given sum up? (y/N)')
    await shell.press('C-c')
    await isRestored(shell, 130)
    await shell.type('prep stop --no-input')
    await shell.see('✗ Given up')
    await isRestored(shell, 0)
    expect(await roundsIn(round.home)).toMatchObject([{ revealed: false, outcome: 'gave-up' }])
  })
})
