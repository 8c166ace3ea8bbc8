import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { type HistoryOptions, renderHistory } from '../../../src/cli/render/history.ts'
import { type RoundStory, renderRound } from '../../../src/cli/render/timeline.ts'
import type { Event, EventData, EventKind } from '../../../src/history/log-types.ts'
import { plainRules, type Round, type Submission } from '../../../src/history/types.ts'
import { day, failed, minute, now, roundOf } from '../../insight/rounds.ts'
import { bracketed } from './bracketed.ts'

const options: HistoryOptions = { columns: 80, paint: plainPaint, now, timeZone: 'Europe/Berlin' }
const id = (n: number) => `0196-0000000${n}`
const rounds = [
  roundOf({ id: id(6), problem: 'two-sum', endedAt: null, outcome: null, startedAt: now - 5 * minute }),
  failed({ id: id(5), problem: 'lru-cache', startedAt: now - day }),
  roundOf({ id: id(4), problem: 'word-count', startedAt: now - 2 * day, hints: 2 }),
  roundOf({ id: id(3), problem: 'lru-cache', startedAt: now - 3 * day, revealed: true }),
  roundOf({
    id: id(2),
    problem: 'shortest-path-with-obstacles-in-a-very-large-grid',
    startedAt: now - 4 * day,
    minutesTaken: 72,
    submissions: 3,
  }),
  roundOf({
    id: id(1),
    problem: 'three-sum',
    startedAt: now - 5 * day,
    outcome: 'abandoned',
    minutesTaken: 0,
  }),
]
const list = (columns: number) => renderHistory(rounds, { ...options, columns })

describe('the list of rounds', () => {
  it('says what to do where there is none', () => {
    expect(renderHistory([], { ...options, columns: 40 })).toMatchInlineSnapshot(`
      "No rounds yet. prep start begins one, on
      a problem that fits; prep list shows the
      bank.
      "
    `)
  })

  it('fits 40 columns', () => {
    expect(list(40)).toMatchInlineSnapshot(`
      "00000006  2026-05-01 11:25  open
        two-sum                           5:00
      00000005  2026-04-30 11:30  given up
        lru-cache                        15:00
      00000004  2026-04-29 11:30  solved
        word-count                       15:00
      00000003  2026-04-28 11:30  revealed
        lru-cache                        15:00
      00000002  2026-04-27 11:30  late
        shortest-path-with-obstacles-… 1:12:00
      00000001  2026-04-26 11:30  abandoned
        three-sum                         0:00
      "
    `)
  })

  it('fits 60 columns', () => {
    expect(list(60)).toMatchInlineSnapshot(`
      "round     started      problem            outcome       time
      00000006  05-01 11:25  two-sum            open          5:00
      00000005  04-30 11:30  lru-cache          given up     15:00
      00000004  04-29 11:30  word-count         solved       15:00
      00000003  04-28 11:30  lru-cache          revealed     15:00
      00000002  04-27 11:30  shortest-path-wi…  late       1:12:00
      00000001  04-26 11:30  three-sum          abandoned     0:00
      "
    `)
  })

  it('fits 80 columns', () => {
    expect(list(80)).toMatchInlineSnapshot(`
      "round     started           problem                   outcome       time  target
      00000006  2026-05-01 11:25  two-sum                   open          5:00   20:00
      00000005  2026-04-30 11:30  lru-cache                 given up     15:00   20:00
      00000004  2026-04-29 11:30  word-count                solved       15:00   20:00
      00000003  2026-04-28 11:30  lru-cache                 revealed     15:00   20:00
      00000002  2026-04-27 11:30  shortest-path-with-obst…  late       1:12:00   20:00
      00000001  2026-04-26 11:30  three-sum                 abandoned     0:00   20:00
      "
    `)
  })

  it('fits 200 columns', () => {
    expect(list(200)).toMatchInlineSnapshot(`
      "round     started           problem                                            difficulty  language    outcome       time  target  submissions  hints
      00000006  2026-05-01 11:25  two-sum                                            medium      typescript  open          5:00   20:00            1      -
      00000005  2026-04-30 11:30  lru-cache                                          medium      typescript  given up     15:00   20:00            1      -
      00000004  2026-04-29 11:30  word-count                                         medium      typescript  solved       15:00   20:00            1      2
      00000003  2026-04-28 11:30  lru-cache                                          medium      typescript  revealed     15:00   20:00            1      -
      00000002  2026-04-27 11:30  shortest-path-with-obstacles-in-a-very-large-grid  medium      typescript  late       1:12:00   20:00            3      -
      00000001  2026-04-26 11:30  three-sum                                          medium      typescript  abandoned     0:00   20:00            1      -
      "
    `)
  })

  it.each([40, 50, 59, 60, 70, 79, 80, 119, 120, 200])('is never wider than %i columns', (columns) => {
    for (const line of list(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})

const started = now - 40 * minute
const round: Round = roundOf({
  id: '0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6',
  problem: 'lru-cache',
  title: 'A cache that forgets',
  topics: ['design', 'linked-list'],
  file: '/home/me/practice/lru-cache/2026-05-01-b3c4d5e6/solution.ts',
  startedAt: started,
  minutesTaken: 33,
  hints: 1,
  runs: 1,
  submissions: 2,
})

function event(minutes: number, kind: EventKind, data: EventData = {}): Event {
  return { id: `${kind}-${minutes}`, round: round.id, at: started + minutes * minute, kind, data }
}

function submission(name: string, minutes: number, changes: Partial<Submission>): Submission {
  return {
    id: name,
    round: round.id,
    at: started + minutes * minute,
    elapsedMs: minutes * minute,
    language: 'typescript',
    sourceHash: 'abc',
    verdict: 'AC',
    passed: 20,
    total: 20,
    timeMs: 35.2,
    memoryKb: 45_000,
    limitMs: 500,
    limitKb: 262_144,
    isolation: 'group',
    late: false,
    ...changes,
  }
}

const story: RoundStory = {
  round,
  events: [
    event(0, 'started'),
    event(4, 'saved'),
    event(5.5, 'saved'),
    event(6.05, 'saved'),
    event(6.1, 'ran', { passed: 1, total: 3 }),
    event(9, 'hinted', { hint: 1 }),
    event(10, 'noted', {
      text: 'A map alone does not know which entry is the oldest; a list does, at its end.',
    }),
    event(12, 'submitted', { submission: 'first' }),
    event(14, 'saved', { clockSetBack: 70 * minute }),
    event(33, 'submitted', { submission: 'second' }),
    event(33, 'ended', { outcome: 'accepted' }),
  ],
  submissions: [
    submission('first', 12, { verdict: 'TLE', passed: 17, timeMs: 1012 }),
    submission('second', 33, { late: true }),
  ],
  source: 'export class LruCache {\n\tget(key: number): number {\n\t\treturn -1\n\t}\n}\n',
}

describe('an interview', () => {
  const ruled = { ...plainRules, interview: true, whiteboard: true, runLimit: 3 }
  const hidden = { problem: 'secret-id', title: 'Secret title', topics: ['heap' as const], targetMinutes: 17 }
  const isOpen = roundOf({ ...hidden, id: id(7), rules: ruled, endedAt: null, outcome: null, runs: 0 })
  const [, second] = rounds
  const all = second ? [isOpen, second] : []
  const listed = (columns: number, given = all) => renderHistory(given, { ...options, columns })

  it.each([40, 60, 80, 100, 120, 144, 200])('is listed without what it is on, in %i columns', (columns) => {
    const text = listed(columns)
    expect(text).toContain('an interview')
    expect(text).not.toMatch(/secret|17:00/i)
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    expect(text.includes('interview, whiteboard, 3 runs')).toBe(columns >= 100)
  })

  it('leaves the list as it is where no round has rules', () => {
    expect(listed(100, [...rounds])).not.toContain('rules')
  })

  const told = (round: Round) =>
    renderRound(
      { round, events: [], submissions: [submission('first', 3, { verdict: 'WA', passed: 4 })] },
      options,
    )

  it('is shown without what it is on while it is open, and whole after it', () => {
    const text = told(isOpen)
    expect(text).toMatch(/^an interview\ntypescript\n/)
    expect(text).not.toMatch(/secret|heap|medium|target/i)
    expect(text).toContain('Rules    interview: ')
    expect(text).toContain('Unrun    whiteboard, first submission: ✗ WA wrong answer, 4 of 20 passed')
    const over = told({ ...isOpen, endedAt: now, outcome: 'gave-up', solved: false })
    expect(over).toMatch(/^Secret title\nsecret-id · medium · heap · typescript\n/)
    expect(over).toContain('target 17:00')
  })
})

describe('one round', () => {
  it('is told with its timeline and code', () => {
    expect(renderRound(story, options)).toMatchInlineSnapshot(`
      "A cache that forgets
      lru-cache · medium · design, linked-list · typescript

      Round    0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6
      Started  2026-05-01 10:50, clock 30:00, target 20:00
      Outcome  late after 33:00, 1.65 of the target
      Used     1 run, 1 hint, 2 submissions
      Moments  first edit 4:00 · first run 6:06 · first submission 12:00
               longest stall 19:00 at 14:00
      File     /home/me/practice/lru-cache/2026-05-01-b3c4d5e6/solution.ts

      Timeline
         0:00  started    clock 30:00, target 20:00
         4:00  saved      3 times, until 6:03
         6:06  ran        1 of 3 passed
         9:00  hint       1
        10:00  note       A map alone does not know which entry is the oldest; a list
                          does, at its end.
        12:00  submitted  ✗ time limit exceeded, 17 of 20 passed, 1.01 s, 44 MB
        14:00  saved      (the clock was set back by 1:10:00)
        33:00  submitted  ✓ accepted, 20 of 20 passed, 35 ms, 44 MB, late
        33:00  ended      late

      Last submission
      export class LruCache {
      	get(key: number): number {
      		return -1
      	}
      }
      "
    `)
  })

  it('fits 40 columns', () => {
    const text = renderRound({ ...story, source: undefined }, { ...options, columns: 40 })
    expect(text).toMatchInlineSnapshot(`
      "A cache that forgets
      lru-cache · medium · design, linked-list
      · typescript

      Round    0196897a-1b2c-7d3e-8f40-51a2b3c
               4d5e6
      Started  2026-05-01 10:50, clock 30:00,
               target 20:00
      Outcome  late after 33:00, 1.65 of the
               target
      Used     1 run, 1 hint, 2 submissions
      Moments  first edit 4:00
               first run 6:06
               first submission 12:00
               longest stall 19:00 at 14:00
      File     /home/me/practice/lru-cache/202
               6-05-01-b3c4d5e6/solution.ts

      Timeline
         0:00  started    clock 30:00, target
                          20:00
         4:00  saved      3 times, until 6:03
         6:06  ran        1 of 3 passed
         9:00  hint       1
        10:00  note       A map alone does not
                          know which entry is
                          the oldest; a list
                          does, at its end.
        12:00  submitted  ✗ time limit
                          exceeded, 17 of 20
                          passed, 1.01 s, 44
                          MB
        14:00  saved      (the clock was set
                          back by 1:10:00)
        33:00  submitted  ✓ accepted, 20 of 20
                          passed, 35 ms, 44
                          MB, late
        33:00  ended      late
      "
    `)
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  it('shows by colour what its words say too', () => {
    expect(
      renderRound({ ...story, source: undefined }, { ...options, paint: bracketed }),
    ).toMatchInlineSnapshot(`
      "<title A cache that forgets>
      <dim lru-cache · medium · design, linked-list · typescript>

      <title Round    >0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6
      <title Started  >2026-05-01 10:50, clock 30:00, target 20:00
      <title Outcome  ><warn late> after 33:00, 1.65 of the target
      <title Used     >1 run, 1 hint, 2 submissions
      <title Moments  >first edit 4:00 · first run 6:06 · first submission 12:00
               longest stall 19:00 at 14:00
      <title File     >/home/me/practice/lru-cache/2026-05-01-b3c4d5e6/solution.ts

      <title Timeline>
        <dim  0:00>  started    clock 30:00, target 20:00
        <dim  4:00>  saved      3 times, until 6:03
        <dim  6:06>  ran        1 of 3 passed
        <dim  9:00>  hint       1
        <dim 10:00>  note       A map alone does not know which entry is the oldest; a list
                          does, at its end.
        <dim 12:00>  submitted  <fail ✗> time limit exceeded, 17 of 20 passed, 1.01 s, 44 MB
        <dim 14:00>  saved      <warn (the clock was set back by 1:10:00)>
        <dim 33:00>  submitted  <pass ✓> accepted, 20 of 20 passed, 35 ms, 44 MB, <warn
                          late>
        <dim 33:00>  ended      <warn late>
      "
    `)
  })

  it('tells an interview by its phases, at 60 columns', () => {
    const phased = { ...round, rules: { ...round.rules, phases: true } }
    const events = [
      event(0, 'started'),
      event(1, 'asked', { question: 'May two entries have the same key, and which of them counts then?' }),
      event(2, 'clarified', { ticked: [] }),
      event(2, 'clarified', { ticked: [1, 3] }),
      event(3, 'phased', { phase: 'plan' }),
      event(4, 'planned', { approach: 'A map and a list', time: 'O(1) a call', space: null }),
      event(5, 'saved'),
      event(6, 'phased', { phase: 'code' }),
      event(7, 'saved'),
      event(8, 'saved'),
      event(9, 'hinted', { hint: 1, costMs: 90_000 }),
      event(33, 'phased', { phase: 'wrap-up' }),
      event(33, 'ended', { outcome: 'accepted' }),
    ]
    const text = renderRound({ round: phased, events, submissions: [] }, { ...options, columns: 60 })
    expect(text).toMatchInlineSnapshot(`
      "A cache that forgets
      lru-cache · medium · design, linked-list · typescript

      Round    0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6
      Started  2026-05-01 10:50, clock 30:00, target 20:00
      Outcome  late after 33:00, 1.65 of the target
      Used     1 run, 1 hint, 2 submissions
      Moments  first edit 5:00 · longest stall 24:00 at 9:00
      Phases   clarify 3:00 of 3:00, plan 3:00 of 6:00, code 27:00
               of 13:30
      File     /home/me/practice/lru-cache/2026-05-01-b3c4d5e6/sol
               ution.ts

      Timeline
         0:00  started    clock 30:00, target 20:00
         1:00  asked      May two entries have the same key, and
                          which of them counts then?
         2:00  clarified  the problem's questions; thought of none
         2:00  clarified  the problem's questions; thought of 1, 3
         3:00  phase      plan
         4:00  planned    A map and a list · time O(1) a call
         5:00  saved
         6:00  phase      code
         7:00  saved      2 times, until 8:00
         9:00  hint       1, which took 1:30 off the clock
        33:00  phase      wrap up
        33:00  ended      late
      "
    `)
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60)
  })

  it('is told while it is open', () => {
    const open = roundOf({ endedAt: null, outcome: null, startedAt: now - 5 * minute })
    const text = renderRound({ round: open, events: [], submissions: [] }, options)
    expect(text).toContain('Outcome  open after 5:00')
  })

  it('lets nothing of a note reach the terminal as a command', () => {
    const events = [event(1, 'noted', { text: 'red \u001b[31mflag' })]
    expect(renderRound({ ...story, events }, options)).toContain('red ␛[31mflag')
  })
})
