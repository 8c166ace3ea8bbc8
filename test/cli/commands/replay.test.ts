import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../src/history/history.ts'
import { plainRules } from '../../../src/history/types.ts'
import { prep, solutions, temporary } from '../prep.ts'
import { terminal, terminalIsHere } from '../terminal.ts'

const startedAt = Date.UTC(2026, 4, 1, 9, 30)
const minute = 60_000
const starter = 'export function pairWithSum() {\n  return []\n}\n'

/** A home with a round of three saves, of which the last was handed in and accepted; or with an open one. */
function homeWithRound({ saves = true, ended = true } = {}): string {
  const home = temporary()
  const history = openHistory({ file: join(home, 'history.sqlite'), now: startedAt })
  const { id } = history.startRound({
    id: '0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6',
    problem: 'pair-with-sum',
    title: 'Pair with a given sum',
    difficulty: 'easy',
    topics: ['arrays'],
    kind: 'function',
    language: 'typescript',
    minutes: 22.5,
    targetMinutes: 15,
    workspace: '/practice',
    file: '/practice/solution.ts',
    startedAt,
    deadline: startedAt + 22.5 * minute,
    rules: plainRules,
  })
  const at = (minutes: number): number => startedAt + minutes * minute
  const save = (source: string, minutes: number) =>
    history.addEvent(id, 'saved', { source: history.addSource(source) }, at(minutes))
  if (saves) {
    save(starter, 1)
    save(starter.replace('[]', '[0, 1]'), 1.5)
    save(solutions.right, 12.5)
  }
  history.addEvent(id, 'ran', { passed: 2, total: 2 }, at(12.6))
  if (ended) history.addSubmission({ ...submission, round: id, at: at(14), end: 'accepted' })
  history.close()
  return home
}

const submission = {
  language: 'typescript',
  verdict: 'AC',
  passed: 31,
  total: 31,
  timeMs: 2,
  memoryKb: 45_000,
  limitMs: 500,
  limitKb: 262_144,
  isolation: 'group',
  source: solutions.right,
  results: [],
} as const

describe('prep replay', () => {
  it('prints the last round, minute by minute or save by save, and the code of a time', async () => {
    const home = homeWithRound()
    const replay = (...args: readonly string[]) =>
      prep('replay', ...args)
        .home(home)
        .at(startedAt + 60 * minute)
    const text = await replay().expect({ code: 0, stderr: '' })
    expect(text.stdout).toMatch(/^Pair with a given sum\nb3c4d5e6 · pair-with-sum · typescript · solved\n/)
    expect(text.stdout).toMatch(/\n1:30 · step 1 of 2 · 2 saves · the code as it was first seen\nexport/)
    expect(text.stdout).toMatch(
      /\n12:30 · step 2 of 2 · 1 save · \+\d+ -\d+\n {2}12:36 {2}ran {8}2 of 2 passed\n {2}14:00 {2}submitted {2}✓ accepted, 31 of 31 passed/,
    )
    const { json } = await replay('d5e6', '--by', 'save', '--json').expect({ code: 0, stderr: '' })
    expect(json.round).toBe('0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6')
    expect(json.steps).toMatchObject([
      { at: '2026-05-01T09:31:00.000Z', elapsedMs: minute, saves: 1, source: starter, events: [] },
      { elapsedMs: 1.5 * minute, diff: expect.stringContaining('\n-  return []\n+  return [0, 1]\n') },
      { source: solutions.right, events: [{ kind: 'ran' }, { kind: 'submitted' }, { kind: 'ended' }] },
    ])
    expect(json.steps[0]).not.toHaveProperty('diff')
    await replay('--at', '1:29').expect({ code: 0, stdout: starter.trimEnd(), stderr: '' })
    await replay('--at', '12:30').expect({ code: 0, stdout: solutions.right.trimEnd(), stderr: '' })
    await replay('--at', '0:59').expect({ code: 2, stdout: '', stderr: /The first save is of 1:00\./ })
    await replay('--at', '12').expect({ code: 2, stdout: '', stderr: /a time such as 12:30/ })
    await replay('--by', 'hour').expect({ code: 2, stdout: '', stderr: /one of minute, save/ })
    const shown = await prep('show', 'd5e6', '--json').home(home).expect({ code: 0 })
    expect(shown.json.moments).toMatchObject({
      firstEditMs: minute,
      samplesPassedMs: 12.6 * minute,
      acceptedMs: 14 * minute,
      longestStall: { ms: 11 * minute, atMs: 1.5 * minute },
    })
  })

  it('says what there is where there is nothing to replay, also of an open round', async () => {
    const home = homeWithRound({ saves: false, ended: false })
    const replay = (...args: readonly string[]) =>
      prep('replay', ...args)
        .home(home)
        .at(startedAt + minute)
    await replay().expect({ code: 0, stdout: /^No save of this round is known\./, stderr: '' })
    const { json } = await replay('--json').expect({ code: 0 })
    expect(json).toEqual({ round: '0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6', steps: [] })
    await prep('replay').expect({ code: 2, stdout: '', stderr: /There is no round yet\./ })
  })

  it.skipIf(!terminalIsHere)('steps through a round in a terminal', { timeout: 60_000 }, async () => {
    const shell = await terminal({ home: homeWithRound(), cwd: temporary() })
    await shell.type('prep replay --by save')
    expect(await shell.see('step 1 of 3')).toMatch(/\n 1:00 · 1 save[\s\S]*→ next {2}← back.*q leave/)
    await shell.press('Right')
    expect(await shell.see('step 2 of 3')).toMatch(/\n - {2}return \[\]\n \+ {2}return \[0, 1\]\n/)
    await shell.press('End')
    await shell.see(/step 3 of 3[\s\S]*submitted {2}✓ accepted/)
    await shell.resize(60, 12)
    await shell.see(/step 3 of 3\n 12:30[\s\S]* lines 1 to \d+ of \d+\n/)
    await shell.press('Down')
    await shell.see(/ lines 2 to /)
    await shell.press('Left', 'p', 'Left')
    await shell.see('step 1 of 3')
    await shell.press('C-c')
    await shell.miss('step 1 of 3')
    await shell.type('echo "left with $?"')
    await shell.see('left with 130')
    expect(await shell.ask('alternate_on')).toBe('0')
  })
})
