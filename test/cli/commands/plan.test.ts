import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type History, openHistory } from '../../../src/history/history.ts'
import { plainRules } from '../../../src/history/types.ts'
import { day, minute, newRound, newSubmission, start } from '../../history/rows.ts'
import { type Prep, prep, temporary } from '../prep.ts'

/** A home whose history is written by `fill`, and `prep` in it at noon, so many days after 1 May 2026. */
function homeWith(fill: (history: History) => void = () => {}) {
  const home = temporary()
  const history = openHistory({ file: join(home, 'history.sqlite'), now: start })
  fill(history)
  history.close()
  return (on: number, ...args: readonly string[]): Prep =>
    prep(...args)
      .home(home)
      .at(start + on * day)
}

/** A solved round of 20 minutes, with what was said in it and of it. */
function solve(history: History, on: number, changes: Parameters<typeof newRound>[0] = {}): string {
  const startedAt = start + on * day
  const { id } = history.startRound(newRound({ startedAt, deadline: startedAt + 25 * minute, ...changes }))
  history.addEvent(id, 'asked', { question: 'May it be *empty*?' }, startedAt + minute)
  history.addSubmission(newSubmission(id, { at: startedAt + 20 * minute, verdict: 'AC', end: 'accepted' }))
  return id
}

describe('a plan', () => {
  it('is made, followed over weeks, replanned after a missed one, and ended', async () => {
    const at = homeWith((history) => {
      solve(history, 1)
      solve(history, 9, { problem: 'heaps', topics: ['heap'] })
    })
    await at(0, 'plan').expect({ code: 0, stdout: '', stderr: /No plan yet/ })
    const flags = ['--weeks', '6', '--hours', '8', '--from', '2026-05-01', '--goal-rounds', '2']
    const made = await at(2, 'plan', ...flags, '--json').expect({ code: 0, stderr: '' })
    expect(made.json).toMatchObject({
      plan: { weeks: 6, hours: 8, from: '2026-05-01', until: '2026-06-11', interview: null },
      now: 1,
      week: { week: 1, state: 'now', minutes: 480, phases: ['foundation'], doneMinutes: 20 },
      dropped: [],
      goals: [{ goal: 'rounds', target: 2, done: 1 }],
    })
    await at(8, 'log', '--minutes', '45', '--format', 'mock').expect({ code: 0 })
    const { json } = await at(9.5, 'plan', '--json').expect({ code: 0 })
    // Of the first week 20 of 480 minutes were done, and what counts as missed is told in steps of five.
    expect(json.weeks[0]).toMatchObject({ state: 'over', doneMinutes: 20, missedMinutes: 460 })
    expect(json.week).toMatchObject({ week: 2, doneMinutes: 65, minutes: 480 })
    const sum = (items: { minutes: number }[]) => items.reduce((total, { minutes }) => total + minutes, 0)
    expect(sum(json.week.items)).toBe(480)
    expect(sum(json.dropped)).toBe(460)
    expect(json.week.items).toContainEqual(
      expect.objectContaining({ kind: 'mock', catchUpMinutes: 45, doneMinutes: 45 }),
    )
    expect(json.goals).toEqual([{ goal: 'rounds', target: 2, done: 1 }])
    const shown = await at(9.5, 'plan', '--week', '6').expect({ code: 0, stderr: '' })
    expect(shown.stdout).toMatch(/^Week 6: simulation\n[\s\S]*^Dropped by missed weeks$/m)
    await at(9.5, 'plan', '--week', '7').expect({ code: 2, stderr: /The plan has no week 7/ })
    // Without a plan a week begins on Monday, which is this 11 May.
    await at(10, 'plan', '--stop').expect({ code: 0, stdout: 'Goals    0 of 2 rounds', stderr: /is ended/ })
    await at(10, 'plan', '--stop').expect({ code: 2, stderr: /No plan is there to stop/ })
  })

  it('lasts until the interview, and refuses what does not fit', async () => {
    const at = homeWith()
    const until = await at(0, 'plan', '--hours', '7.5', '--interview', '2026-05-20', '--json').expect({
      code: 0,
    })
    expect(until.json.plan).toMatchObject({ weeks: 3, until: '2026-05-19', interview: '2026-05-20' })
    expect(until.json.weeks.map(({ minutes }: { minutes: number }) => minutes)).toEqual([450, 450, 320])
    const refused: readonly (readonly [args: string, stderr: RegExp])[] = [
      ['--weeks 6', /--hours is missing/],
      ['--hours 6', /--weeks is missing/],
      ['--hours 1', /hours from 2 to 60/],
      ['--weeks 27', /whole number from 2 to 26/],
      ['--interview 2026-02-30', /a day of the calendar/],
      ['--hours 6 --weeks 4 --interview 2026-05-20', /19 days after the first day[\s\S]*--weeks 3 fits/],
      ['--stop --weeks 3', /cannot be used with/],
    ]
    await Promise.all(
      refused.map(([args, stderr]) => at(0, 'plan', ...args.split(' ')).expect({ code: 2, stderr })),
    )
  })
})

it('practice elsewhere is logged, listed and taken back', async () => {
  const at = homeWith()
  await at(0, 'log').expect({ code: 0, stdout: '', stderr: /Nothing is logged yet/ })
  const refused: readonly (readonly [args: string, stderr: RegExp])[] = [
    ['--minutes 45', /--format is missing/],
    ['--minutes 45 --format mokc', /Did you mean 'mock'\?/],
    ['--minutes 45 --format mock --date 2026-05-02', /still to come/],
    ['--minutes 45 --format mock --score 5/4', /such as 3\/4/],
  ]
  await Promise.all(
    refused.map(([args, stderr]) => at(0, 'log', ...args.split(' ')).expect({ code: 2, stderr })),
  )
  const args = [
    '--format',
    'onsite',
    '--topic',
    'graphs',
    '--score',
    '3/4',
    '--feedback',
    'Louder',
    '--questions',
    'Islands',
  ]
  const one = await at(0, 'log', '--minutes', '45', ...args, '--date', '2026-04-30', '--json').expect({
    code: 0,
  })
  expect(one.json.logged).toEqual({
    number: 1,
    minutes: 45,
    format: 'onsite',
    topic: 'graphs',
    score: { reached: 3, outOf: 4 },
    feedback: 'Louder',
    questions: 'Islands',
    day: '2026-04-30',
  })
  await at(0, 'log', '--minutes', '30', '--format', 'study').expect({
    code: 0,
    stdout: '',
    stderr: /Logged as 2/,
  })
  await at(0, 'log', '--undo', '1').expect({ code: 0, stdout: '', stderr: /Taken back: 45 min of onsite/ })
  await at(0, 'log', '--undo', '1').expect({ code: 2, stderr: /the number 1/ })
  await at(0, 'log').expect({ code: 0, stdout: '2  2026-05-01 · study · 30 min' })
})

it('the journal tells what was done, and names no interview that is open', async () => {
  const at = homeWith((history) => {
    solve(history, -20, { problem: 'old', title: 'Old one' })
    const id = solve(history, -1, { title: 'Two <Sum>' })
    const rating = { communication: 3, problemSolving: null, technical: null, testing: null }
    history.addEvent(
      id,
      'rated',
      { ...rating, wentWell: null, action: 'Ask first' },
      start - day + 30 * minute,
    )
    const rules = { ...plainRules, interview: true }
    const open = newRound({
      startedAt: start - minute,
      deadline: start + 30 * minute,
      title: 'Secret',
      problem: 'hid',
      rules,
    })
    history.startRound(open)
    history.addEvent(open.id, 'noted', { text: 'a secret note' }, start)
  })
  await at(0, 'journal', '--note', 'Slept *well*').expect({ code: 0, stdout: '', stderr: /^Noted/ })
  const { stdout } = await at(0, 'journal').expect({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^# Practice journal, 2026-04-25 to 2026-05-01\n\n1 round on 1 day, 20 min: 1 solved\.\n/,
  )
  expect(stdout).toContain(
    '- **2026-04-30, Two \\<Sum\\>** (easy, arrays, hashing, typescript): solved after 20:00 (target 15:00)',
  )
  expect(stdout).toContain('- 2026-04-30, *Two \\<Sum\\>*: May it be \\*empty\\*?')
  expect(stdout).toContain('- [ ] Ask first (*Two \\<Sum\\>*, 2026-04-30)')
  expect(stdout).toContain('- 2026-05-01: Slept \\*well\\*')
  expect(stdout).not.toMatch(/secret|Old one/i)
  const { json } = await at(0, 'journal', '--all', '--json').expect({ code: 0 })
  expect(json).toMatchObject({ from: '2026-04-11', until: '2026-05-01', timeMs: 40 * minute })
  expect(json.rounds.map(({ title }: { title: string }) => title)).toEqual(['Old one', 'Two <Sum>'])
  const few = await at(0, 'journal', '--since', '2d', '--until', '2026-04-11').expect({ code: 0 })
  expect(few.stdout).toMatch(/^# Practice journal, 2026-04-10 to 2026-04-11\n\n1 round/)
  await at(0, 'journal', '--since', '2026-05-02').expect({ code: 2, stderr: /end before it begins/ })
  await at(0, 'journal', '--since', 'soon').expect({ code: 2, stderr: /a number of days \(30d\)/ })
})
