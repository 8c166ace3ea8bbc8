import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHistory } from '../../../src/history/history.ts'
import { newId } from '../../../src/history/id.ts'
import type { NewResult } from '../../../src/history/types.ts'
import { day, minute, newRound, newSubmission, start } from '../../history/rows.ts'
import { prep, temporary } from '../prep.ts'

/** A small history, of which each figure is counted by hand below. */
let home = ''
const now = start + 10 * day

beforeAll(() => {
  home = temporary()
  const history = openHistory({ file: join(home, 'history.sqlite'), now: start })
  const result = (name: NewResult['class'], verdict: NewResult['verdict']): NewResult => {
    return { index: 0, class: name, verdict, timeMs: 1, memoryKb: 1 }
  }
  const begin = (days: number, changes: Parameters<typeof newRound>[0]): { id: string; at: number } => {
    const at = start + days * day
    const id = newId(at)
    history.startRound(newRound({ id, startedAt: at, deadline: at + 22.5 * minute, ...changes }))
    return { id, at }
  }
  // Day 0: two-sum, new, a wrong answer in an edge test after 6 minutes (said 80%), accepted after 12: 0.8 of the target.
  const first = begin(0, {})
  history.addEvent(first.id, 'predicted', { sure: 80 }, first.at + 5 * minute)
  history.addSubmission(
    newSubmission(first.id, { at: first.at + 6 * minute, verdict: 'WA', results: [result('edge', 'WA')] }),
  )
  history.addSubmission(
    newSubmission(first.id, { at: first.at + 12 * minute, verdict: 'AC', results: [], end: 'accepted' }),
  )
  history.addEvent(first.id, 'tested', { caught: ['a'], missed: ['b', 'c'] }, first.at + 13 * minute)
  history.addEvent(
    first.id,
    'measured',
    { growth: 'O(n^2)', expected: 'O(n)', worse: true },
    first.at + 13 * minute,
  )
  // Day 1: another problem, hard, given up after 15 minutes with one hint.
  const second = begin(1, {
    problem: 'islands',
    title: 'Islands, "all"',
    difficulty: 'hard',
    topics: ['graphs'],
    language: 'python',
  })
  history.hint(second.id, 1, 0, second.at + minute)
  history.endRound(second.id, 'gave-up', second.at + 15 * minute)
  // Day 9: two-sum again, which is a review and does not count; accepted at the first submission after 3 minutes.
  const third = begin(9, {})
  history.addSubmission(
    newSubmission(third.id, { at: third.at + 3 * minute, verdict: 'AC', results: [], end: 'accepted' }),
  )
  history.close()
})

const stats = (...args: readonly string[]) =>
  prep('stats', ...args)
    .home(home)
    .at(now)

describe('prep stats', () => {
  it('tells as JSON what can be counted by hand', async () => {
    const { json } = await stats('--json').expect({ code: 0, stderr: '' })
    expect(json).toMatchObject({
      period: { from: '2026-05-01', to: '2026-05-10' },
      ...{ rounds: 3, solved: 2, late: 0, revealed: 0, gaveUp: 1, abandoned: 0, timeMs: 30 * minute },
      ...{ acceptanceFirstSubmission: 0.5, accepted: { number: 1, of: 2 } },
      // The rounds that count are at 0.8 solved, and at 1 given up: half is reached with the first.
      pace: { median: 0.8, atLeast: null },
      streak: { current: 1, longest: 2, lastDay: '2026-05-10' },
      calibration: { count: 1, bins: [] },
      trend: {
        unit: 'week',
        periods: [
          {
            from: '2026-04-27',
            first: { rounds: 2, solved: 1, accepted: { number: 0, of: 1 } },
            review: { rounds: 0 },
          },
          {
            from: '2026-05-04',
            first: { rounds: 0 },
            review: { rounds: 1, accepted: { number: 1, of: 1 }, pace: 0.2 },
          },
        ],
        halves: { first: null, review: null },
      },
      failures: { judged: 2, failed: 1, verdicts: [{ verdict: 'WA', count: 1 }] },
      testing: { rounds: 1, caught: 1, known: 3 },
      hints: [{ rounds: 2, solved: 2 }, { rounds: 1, solved: 0 }, { rounds: 0 }],
      growth: { measured: 1, worse: 1, newest: [{ problem: 'two-sum', growth: 'O(n^2)', expected: 'O(n)' }] },
      calendar: {
        from: '2026-04-27',
        to: '2026-05-11',
        days: [
          { day: '2026-05-01', rounds: 1, minutes: 12 },
          { day: '2026-05-02', rounds: 1, minutes: 15 },
          { day: '2026-05-10', rounds: 1, minutes: 3 },
        ],
      },
    })
    expect(json.calibration.brier).toBeCloseTo(0.64)
    expect(json.failures.classes).toContainEqual({ class: 'edge', failed: 1 })
  })

  it.each([
    [['--topic', 'graphs'], 1],
    [['--difficulty', 'easy'], 2],
    [['--language', 'python'], 1],
    [['--language', 'py'], 1],
    [['--kind', 'stdio'], 0],
    [['--since', '2026-05-02'], 2],
    [['--since', '5d'], 1],
    [['--until', '2026-05-02'], 2],
    [['--since', '2026-05-02', '--until', '2026-05-02'], 1],
  ] as const)('filters by %j', async (flags, rounds) => {
    const { json } = await stats(...flags, '--json').expect({ code: 0 })
    expect(json.rounds).toBe(rounds)
  })

  it('groups', async () => {
    const { json } = await stats('--by', 'language', '--json').expect({ code: 0 })
    expect(json).toMatchObject({
      by: 'language',
      groups: [
        { group: 'python', rounds: 1, solved: 0, evidence: { number: 0, of: 1 } },
        { group: 'typescript', rounds: 2, solved: 2, evidence: { number: 1, of: 1 } },
      ],
    })
    await stats('--by', 'difficulty').expect({ code: 0, stdout: /\neasy +2 +1\/1.*\nhard +1 +0\/1/ })
    await stats('--by', 'kind', '--csv').expect({
      code: 0,
      stdout: /^kind,rounds.*\r\nfunction,3,2,1800000,2,1,/,
    })
  })

  it('is short, and tells all where it is asked to', async () => {
    const { stdout: short } = await stats().expect({ code: 0, stdout: /stats --all/ })
    const { stdout: all } = await stats('--all').expect({ code: 0, stdout: /\nCalendar\n/ })
    expect(all.split('\n').length).toBeGreaterThan(short.split('\n').length)
  })

  it('prints the rounds as CSV', async () => {
    const { stdout } = await stats('--csv').expect({ code: 0, stderr: '' })
    const [head, ...rows] = stdout.split('\r\n')
    expect(head).toMatch(/^round,problem,title,/)
    expect(rows.filter((row) => row !== '')).toHaveLength(3)
    expect(rows[1]).toMatch(/,islands,"Islands, ""all""",hard,graphs,function,python,/)
  })

  it('refuses flags that say two things', async () => {
    await stats('--csv', '--json').expect({ code: 2, stdout: '', stderr: /cannot be used with/ })
    await stats('--html', '-', '--csv').expect({ code: 2, stdout: '', stderr: /cannot be used with/ })
    await stats('--all', '--by', 'kind').expect({ code: 2, stdout: '', stderr: /cannot be used with/ })
    await stats('--by', 'colour').expect({ code: 2, stdout: '', stderr: /topic, difficulty, language, kind/ })
    await stats('--since', '2027-01-01').expect({ code: 2, stdout: '', stderr: /still to come/ })
    await stats('--until', 'soon').expect({ code: 2, stdout: '', stderr: /Write a date/ })
    await stats('--language', 'klingon').expect({ code: 2, stdout: '', stderr: /klingon/ })
  })
})

describe('prep stats --html', () => {
  const page = /^<!doctype html>[\s\S]*Interview practice, 2026-05-01 to 2026-05-10[\s\S]*<\/html>\n?$/

  it('writes a page, and a newer one over it', async () => {
    const cwd = temporary()
    const write = () => stats('--html', 'report.html').cwd(cwd)
    await write().expect({ code: 0, stdout: '', stderr: /Written to report\.html/ })
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toMatch(page)
    writeFileSync(join(cwd, 'report.html'), readFileSync(join(cwd, 'report.html'), 'utf8').slice(0, 900))
    await write().expect({ code: 0 })
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toMatch(page)
    expect(readdirSync(cwd)).toEqual(['report.html'])
  })

  it('prints it', async () => {
    await stats('--html', '-').expect({ code: 0, stderr: '', stdout: page })
  })

  it('leaves a file of others, a folder and a missing folder alone', async () => {
    const cwd = temporary()
    writeFileSync(join(cwd, 'notes.html'), '<p>mine')
    mkdirSync(join(cwd, 'folder'))
    symlinkSync('notes.html', join(cwd, 'link.html'))
    const write = (file: string) => stats('--html', file).cwd(cwd)
    await write('notes.html').expect({ code: 2, stderr: /no\s+page\s+of\s+prep/ })
    await write('link.html').expect({ code: 2, stderr: /no\s+page\s+of\s+prep/ })
    await write('folder').expect({ code: 2, stderr: /is a folder/ })
    await write('nowhere/report.html').expect({ code: 3, stderr: /folder\s+is\s+not\s+there/ })
    expect(readFileSync(join(cwd, 'notes.html'), 'utf8')).toBe('<p>mine')
    expect(readdirSync(cwd).sort()).toEqual(['folder', 'link.html', 'notes.html'])
  })

  it('has no round to report on in a new home', async () => {
    await prep('stats', '--html', '-')
      .home(temporary())
      .expect({ code: 0, stdout: /There is no round/ })
    await prep('stats')
      .home(temporary())
      .expect({ code: 0, stdout: /No rounds yet/ })
  })
})
