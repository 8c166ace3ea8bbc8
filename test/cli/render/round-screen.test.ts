import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Paint, paintFor, plainPaint } from '../../../src/cli/io.ts'
import {
  contentWidth,
  maxScroll,
  type RoundScreenState,
  renderRoundScreen,
  screenCursor,
} from '../../../src/cli/render/round-screen.ts'
import type { Judgement, TestResult } from '../../../src/model/verdict.ts'
import { type Phase, phases } from '../../../src/round/phases.ts'

const minute = 60_000
const statement = Array.from({ length: 60 }, (_, index) => `Line ${index + 1} of the statement.`)
const hints = ['1. What must you know', '   about the numbers before this one?', '', '2. Look back.']
const open: RoundScreenState = {
  title: 'Pair with a given sum',
  difficulty: 'easy',
  language: 'TypeScript',
  elapsedMs: 0,
  targetMs: 15 * minute,
  clockMs: 22.5 * minute,
  file: 'practice/pair-with-sum/2026-11-21-3f2a/solution.ts',
  samples: { running: false },
  submitting: false,
  hints: { taken: 0, total: 4 },
  view: 'main',
  page: [],
  scroll: 0,
}

const judgement: Judgement = {
  verdict: 'WA',
  passed: 1,
  total: 2,
  timeMs: 1,
  memoryKb: 40_000,
  limits: { timeMs: 1000, memoryKb: 262_144 },
  isolation: 'namespaces',
  tests: [
    { index: 0, class: 'sample', verdict: 'AC', timeMs: 1, memoryKb: 40_000 },
    {
      index: 1,
      class: 'sample',
      verdict: 'WA',
      timeMs: 1,
      memoryKb: 40_000,
      expected: '[0, 1]',
      actual: '[1, 1]',
      stdout: 'seen 4\nseen 9\n',
    },
  ],
}

const failing: RoundScreenState = {
  ...open,
  elapsedMs: 11.5 * minute,
  samples: {
    running: false,
    last: {
      judgement,
      agoMs: 130_000,
      inputs: new Map([[1, 'numbers = [4, 9, 5], target = 9']]),
      labels: new Map([[1, 'A number is not used twice.']]),
    },
  },
  submission: { count: 2, verdict: 'TLE', passed: 17, total: 20, agoMs: 200_000 },
  hints: { taken: 1, total: 4 },
  message: { text: 'Half of the time is over.', tone: 'warn' },
}

/** As so many minutes of a round with phases are gone, all in this phase. */
function inPhase(phase: Phase, minutes: number, state = open): RoundScreenState {
  const times = phases.map((name, index) => ({
    phase: name,
    shareMs: [135, 270, 607, 202, 135].map((seconds) => seconds * 1000)[index] ?? 0,
    spentMs: name === phase ? minutes * minute : 0,
  }))
  return { ...state, elapsedMs: minutes * minute, phases: { phase, times } }
}

const planned = {
  asked: { questions: 3, ticked: 1, known: 4 },
  plan: { approach: 'One pass with a map of the amounts seen.', time: 'O(n)', space: null },
}
const entry = { label: 'Question 1', help: ['Enter records it'], text: 'Is it sorted?', cursor: 6 }
const hidden: RoundScreenState = {
  title: 'Interview',
  language: 'TypeScript',
  elapsedMs: 60_000,
  clockMs: open.clockMs,
  file: 'practice/interview/2026-11-21-3f2a/solution.ts',
  samples: { running: false, barred: true },
  submitting: false,
  hints: open.hints,
  view: 'main',
  page: [],
  scroll: 0,
}

const states: Record<string, RoundScreenState> = {
  open,
  failing,
  running: { ...failing, samples: { ...failing.samples, running: true }, submitting: true },
  broken: {
    ...open,
    samples: {
      running: false,
      last: {
        judgement: {
          ...judgement,
          verdict: 'CE',
          tests: [],
          compile: { message: 'Expected "{"'.repeat(30) },
        },
        agoMs: 0,
      },
    },
  },
  lastMinutes: { ...open, elapsedMs: 19 * minute },
  lastMinute: { ...open, elapsedMs: 22 * minute },
  overtime: { ...open, elapsedMs: 30 * minute },
  asking: { ...failing, question: 'Give up? The round ends, and its solution can be read.  y/n' },
  statement: { ...open, view: 'statement', page: statement, scroll: 20 },
  hints: { ...failing, view: 'hints', page: hints },
  clarifying: { ...inPhase('clarify', 1), view: 'clarify', page: statement },
  reading: { ...inPhase('plan', 3), view: 'statement', page: statement },
  coding: inPhase('code', 12, { ...failing, ...planned }),
  typing: { ...inPhase('clarify', 1), entry },
  interview: inPhase('wrap-up', 1, hidden),
  long: { ...failing, title: 'A very long title '.repeat(9), file: `/${'folder/'.repeat(40)}solution.ts` },
}

function screen(state: RoundScreenState, columns = 60, rows = 20, paint: Paint = plainPaint): string {
  return renderRoundScreen(state, { columns, rows, paint }).join('\n')
}

test('a round that has just begun', () => {
  expect(screen(open)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     22:30 left of 22:30   target in 15:00
     ───────────────────────────────────────┃─────────────────┃
                                 target 15:00         end 22:30

     samples  not run yet
     submit   none yet
     hints    0 of 4 taken
     file     …actice/pair-with-sum/2026-11-21-3f2a/solution.ts









     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
})

test('a failed sample, with all that is known of it', () => {
  expect(screen(failing, 60, 26)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────┃─────────────────┃
                                 target 15:00         end 22:30

     samples  ✓✗  1 of 2 passed · 2 min ago
     submit   ✗ TLE  17 of 20 passed · 3 min ago
     hints    1 of 4 taken
     file     …actice/pair-with-sum/2026-11-21-3f2a/solution.ts

     ✗ sample 2 · WA wrong answer · 1 ms
       A number is not used twice.
       input     numbers = [4, 9, 5], target = 9
       expected  [0, 1]
       actual    [1, 1]
                  ^
       printed
         │ seen 4
         │ seen 9




     Half of the time is over.
     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
})

test('the difference is what remains on a small terminal', () => {
  expect(screen(failing, 40, 15)).toMatchInlineSnapshot(`
    " Pair with a given …  easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━──────┃───────────┃
     samples  ✓✗  1 of 2 passed · 2 min ago
     submit   ✗ TLE  17 of 20 passed

     ✗ sample 2 · WA wrong answer · 1 ms
       input     numbers = [4, 9, 5],
                 target = 9
       expected  [0, 1]
       actual    [1, 1]
                  ^
     Half of the time is over.
     r run  s submit  h hint  v statement
     e editor  g give up  q leave"
  `)
})

test('a wide terminal is not filled for its own sake', () => {
  expect(screen(failing, 200, 26)).toMatchInlineSnapshot(`
    " Pair with a given sum                                                              easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────────────┃───────────────────────────────┃
                                                             target 15:00                       end 22:30

     samples  ✓✗  1 of 2 passed · 2 min ago
     submit   ✗ TLE  17 of 20 passed · 3 min ago · 2 submissions
     hints    1 of 4 taken
     file     practice/pair-with-sum/2026-11-21-3f2a/solution.ts

     ✗ sample 2 · WA wrong answer · 1 ms
       A number is not used twice.
       input     numbers = [4, 9, 5], target = 9
       expected  [0, 1]
       actual    [1, 1]
                  ^
       printed
         │ seen 4
         │ seen 9





     Half of the time is over.
     r run  s submit  h hint  v statement  e editor  g give up  q leave (the round goes on)"
  `)
})

test('overtime goes on beyond the end of the clock', () => {
  expect(screen(states.overtime ?? open, 80, 20)).toMatchInlineSnapshot(`
    " Pair with a given sum                                        easy · TypeScript
     Time is up, 7:30 over   ends by itself in 15:00
     ━━━━━━━━━━━━━━━━━━━━━━━━━━┃━━━━━━━━━━━━┃━━━━━━━━━━━━──────────────────────────
                    target 15:00    end 22:30

     samples  not run yet
     submit   none yet
     hints    0 of 4 taken
     file     practice/pair-with-sum/2026-11-21-3f2a/solution.ts









     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
})

test('a question takes the place of the keys', () => {
  expect(screen(states.asking ?? open, 40, 15)).toMatchInlineSnapshot(`
    " Pair with a given …  easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━──────┃───────────┃
     samples  ✓✗  1 of 2 passed · 2 min ago
     submit   ✗ TLE  17 of 20 passed

     ✗ sample 2 · WA wrong answer · 1 ms
       input     numbers = [4, 9, 5],
                 target = 9
       expected  [0, 1]
       actual    [1, 1]
                  ^
     Half of the time is over.
     Give up? The round ends, and its
     solution can be read.  y/n"
  `)
})

test('the statement scrolls, up to its end', () => {
  expect(screen(states.statement ?? open, 60, 15)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     22:30 left of 22:30   target in 15:00
     ───────────────────────────────────────┃─────────────────┃
     Line 21 of the statement.
     Line 22 of the statement.
     Line 23 of the statement.
     Line 24 of the statement.
     Line 25 of the statement.
     Line 26 of the statement.
     Line 27 of the statement.
     Line 28 of the statement.
     Line 29 of the statement.
     Line 30 of the statement.
     lines 21 to 30 of 60
     ↑↓ scroll  space page  v back  r run  s submit  q leave"
  `)
  const view = { columns: 60, rows: 15, paint: plainPaint }
  const state: RoundScreenState = { ...open, view: 'statement', page: statement, scroll: 1000 }
  expect(maxScroll(state, view)).toBe(50)
  expect(renderRoundScreen(state, view)).toEqual(renderRoundScreen({ ...state, scroll: 50 }, view))
  expect(maxScroll({ ...state, page: ['One line.'] }, view)).toBe(0)
})

test('the hints taken', () => {
  expect(screen(states.hints ?? open, 60, 15)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────┃─────────────────┃
     1. What must you know
        about the numbers before this one?

     2. Look back.






     Half of the time is over.
     ↑↓ scroll  h next hint  b back  r run  s submit  q leave"
  `)
})

test('hints that do not fit scroll', () => {
  const state = { ...(states.hints ?? open), scroll: 1 }
  expect(screen(state, 60, 8)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     11:00 left of 22:30   target in 3:30
     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────┃─────────────────┃
        about the numbers before this one?

     lines 2 to 3 of 4
     Half of the time is over.
     ↑↓ scroll  h next hint  b back  r run  s submit  q leave"
  `)
  expect(maxScroll(state, { columns: 60, rows: 8, paint: plainPaint })).toBe(2)
})

test('where rows are few the bar goes first, then the title, and never the time left', () => {
  expect(screen(open, 60, 6)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     22:30 left of 22:30   target in 15:00
     samples  not run yet
     submit   none yet
     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
  expect(screen(open, 60, 5)).toMatchInlineSnapshot(`
    " 22:30 left of 22:30   target in 15:00
     samples  not run yet
     submit   none yet
     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
  expect(screen(open, 60, 4)).toMatchInlineSnapshot(`
    " 22:30 left of 22:30   target in 15:00
     samples  not run yet
     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
  expect(screen(open, 60, 3)).toMatchInlineSnapshot(`
    " 22:30 left of 22:30   target in 15:00
     r run  s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
  expect(screen(open, 20, 5)).toMatchInlineSnapshot(`
    " 22:30 left of 22:…
     r run  s submit
     h hint
     v statement
     e editor"
  `)
  expect(screen(states.asking ?? open, 30, 4)).toMatchInlineSnapshot(`
    " 11:00 left of 22:30
     Give up? The round ends, and
     its solution can be read.
     y/n"
  `)
  expect(screen({ ...(states.statement ?? open), scroll: 3 }, 60, 4)).toMatchInlineSnapshot(`
    " 22:30 left of 22:30   target in 15:00
     Line 4 of the statement.
     lines 4 to 4 of 60
     ↑↓ scroll  space page  v back  r run  s submit  q leave"
  `)
  expect(screen(open, 60, 1)).toMatchInlineSnapshot(`" 22:30 left of 22:30   target in 15:00"`)
})

test('a round with phases tells where it is, and shows the keys of its phase', () => {
  expect(screen(inPhase('clarify', 1))).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     21:30 left of 22:30   target in 14:00
     ━━─────────────────────────────────────┃─────────────────┃
                                 target 15:00         end 22:30
     ▸ clarify 1:00 of 2:15   plan   code   test   wrap up

     samples  not run yet
     submit   none yet
     hints    0 of 4 taken
     file     …actice/pair-with-sum/2026-11-21-3f2a/solution.ts








     c ask  n plan  w note  r run  s submit  h hint
     v statement  e editor  g give up  q leave"
  `)
  const plan = inPhase('plan', 3, { ...open, ...planned })
  expect(screen(plan, 100)).toMatchInlineSnapshot(`
    " Pair with a given sum                                                            easy · TypeScript
     19:30 left of 22:30   target in 12:00
     ━━━━━━━━━━━━━────────────────────────────────────────────────────┃───────────────────────────────┃
                                                           target 15:00                       end 22:30
     ✓ clarify 0:00   ▸ plan 3:00 of 4:30   code 10:07   test 3:22   wrap up 2:15

     samples  not run yet
     submit   none yet
     asked    3 questions · 1 of 4 ticked
     plan     O(n) time · One pass with a map of the amounts seen.
     hints    0 of 4 taken
     file     practice/pair-with-sum/2026-11-21-3f2a/solution.ts






     c ask  a approach  n code  w note  p back to clarify  r run  s submit  h hint  v statement
     e editor  g give up  q leave"
  `)
  expect(screen(inPhase('code', 12, { ...failing, ...planned }), 40, 15)).toMatchInlineSnapshot(`
    " Pair with a given …  easy · TypeScript
     10:30 left of 22:30   target in 3:00
     ━━━━━━━━━━━━━━━━━━━━─────┃───────────┃
     ▸ code 12:00 of 10:07 (3 of 5)
     samples  ✓✗  1 of 2 passed · 2 min ago
     submit   ✗ TLE  17 of 20 passed

     ✗ sample 2 · WA wrong answer · 1 ms
       expected  [0, 1]
       actual    [1, 1]
                  ^

     Half of the time is over.
     n test  w note  r run  s submit
     h hint  v statement  e editor  q leave"
  `)
})

test('in no phase do the keys take more than three lines of a terminal 60 wide', () => {
  const shown = phases.map((phase) => screen(inPhase(phase, 1)).split('\n').slice(11).join('\n').trim())
  expect(shown).toMatchInlineSnapshot(`
    [
      "c ask  n plan  w note  r run  s submit  h hint
     v statement  e editor  g give up  q leave",
      "a approach  n code  w note  r run  s submit  h hint
     v statement  e editor  g give up  q leave",
      "n test  w note  r run  s submit  h hint  v statement
     e editor  g give up  q leave",
      "n wrap up  w note  r run  s submit  h hint  v statement
     e editor  g give up  q leave",
      "w note  r run  s submit  h hint  v statement  e editor
     g give up  q leave",
    ]
  `)
})

test('all keys are shown where there is room', () => {
  const keys = screen(inPhase('test', 1), 100).split('\n').slice(-2).join(' ')
  for (const key of 'canwprshvegq') expect(keys).toMatch(new RegExp(` ${key} [a-z]`))
})

test('where rows are few the phases go after the bar and before the title', () => {
  const at = (rows: number) => screen(inPhase('code', 1), 60, rows).split('\n').slice(0, 4)
  expect([10, 7, 6, 5].map(at)).toMatchInlineSnapshot(`
    [
      [
        " Pair with a given sum                    easy · TypeScript",
        " 21:30 left of 22:30   target in 14:00",
        " ━━─────────────────────────────────────┃─────────────────┃",
        " ✓ clarify   ✓ plan   ▸ code 1:00 of 10:07   test   wrap up",
      ],
      [
        " Pair with a given sum                    easy · TypeScript",
        " 21:30 left of 22:30   target in 14:00",
        " ✓ clarify   ✓ plan   ▸ code 1:00 of 10:07   test   wrap up",
        " samples  not run yet",
      ],
      [
        " Pair with a given sum                    easy · TypeScript",
        " 21:30 left of 22:30   target in 14:00",
        " samples  not run yet",
        " submit   none yet",
      ],
      [
        " 21:30 left of 22:30   target in 14:00",
        " samples  not run yet",
        " submit   none yet",
        " n test  w note  r run  s submit  h hint  v statement",
      ],
    ]
  `)
})

test('a line that is typed takes the place of the keys, with the cursor in it', () => {
  const typing = { ...inPhase('clarify', 1), entry }
  expect(screen(typing, 60, 12)).toMatchInlineSnapshot(`
    " Pair with a given sum                    easy · TypeScript
     21:30 left of 22:30   target in 14:00
     ━━─────────────────────────────────────┃─────────────────┃
     ▸ clarify 1:00 of 2:15   plan   code   test   wrap up
     samples  not run yet
     submit   none yet
     hints    0 of 4 taken
     file     …actice/pair-with-sum/2026-11-21-3f2a/solution.ts


     Question 1 · Enter records it
     › Is it sorted?"
  `)
  for (const rows of [30, 12, 5, 4, 3, 2]) {
    const lines = screen(typing, 60, rows).split('\n')
    expect(lines.at(-1)).toBe(' › Is it sorted?')
    expect(lines.join()).toContain('left of')
    expect(screenCursor(typing, { columns: 60, rows })).toEqual({ row: rows - 1, column: 9 })
  }
  expect(screenCursor(typing, { columns: 60, rows: 1 })).toBeUndefined()
  expect(screenCursor(open, { columns: 60, rows: 20 })).toBeUndefined()
})

test('an interview tells neither what it is on nor how difficult that is', () => {
  expect(screen(hidden)).toMatchInlineSnapshot(`
    " Interview                                       TypeScript
     21:30 left of 22:30
     ━━───────────────────────────────────────────────────────┃
                                                      end 22:30

     samples  no run before the first submission
     submit   none yet
     hints    0 of 4 taken
     file     practice/interview/2026-11-21-3f2a/solution.ts









     s submit  h hint  v statement  e editor  g give up
     q leave (the round goes on)"
  `)
})

test('runs that are counted', () => {
  const samples = (left: number, last = failing.samples.last) =>
    screen({ ...open, samples: { running: false, runs: { left, limit: 5 }, ...(last && { last }) } })
  expect(samples(2)).toContain('samples  ✓✗  1 of 2 passed · 2 of 5 runs left · 2 min ago')
  expect(samples(2)).toContain('r run')
  expect(samples(0)).not.toContain('r run')
  expect(screen({ ...open, samples: { running: false, runs: { left: 5, limit: 5 } } })).toContain(
    'samples  not run yet · 5 of 5 runs left',
  )
})

test('where there is no room for both, the runs that are left go before the age of the last', () => {
  const { last } = failing.samples
  const samples = { running: false, runs: { left: 1, limit: 2 }, ...(last && { last }) }
  const told = screen({ ...open, samples }, 50)
  expect(told).toContain('1 of 2 runs left')
  expect(told).not.toContain('min ago')
})

test('a round that ran before this screen was opened is not told to be without a run', () => {
  const samples = { running: false, ranBefore: true }
  expect(screen({ ...open, samples })).toContain('samples  not run on this screen yet\n')
})

test('the answer to a case without an expectation, the last of them, where nothing failed', () => {
  const answer = (index: number, actual?: string): TestResult => ({
    ...{ index, class: 'sample', verdict: 'AC', timeMs: 1, memoryKb: 1, ...(actual && { actual }) },
  })
  const tests = [answer(0), answer(1, '[]'), answer(2, '[7]')]
  const own = new Map([1, 2].map((index) => [index, index]))
  const last = { judgement: { ...judgement, verdict: 'AC' as const, tests }, agoMs: 0, own }
  const told = screen({ ...open, samples: { running: false, last } })
  expect(told).toMatch(/ ✓ own case 2 · 1 ms\n {3}answer {4}\[7\]\n/)
  expect(told).not.toContain('own case 1')
})

test('the clock changes its colour, and only when little is left', () => {
  const clock = (elapsedMs: number) => screen({ ...open, elapsedMs }, 60, 20, paintFor(1)).split('\n')[1]
  expect([10, 17.5, 21.5, 23].map((minutes) => clock(minutes * minute))).toMatchInlineSnapshot(`
    [
      " [36m[1m12:30[22m[39m left of 22:30   [2mtarget in 5:00[22m",
      " [35m5:00[39m left of 22:30   [2mtarget 2:30 ago[22m",
      " [31m1:00[39m left of 22:30   [2mtarget 6:30 ago[22m",
      " [31mTime is up, 0:30 over[39m   [2mends by itself in 22:00[22m",
    ]
  `)
})

test('colours', () => {
  expect(screen(failing, 60, 24, paintFor(1))).toMatchInlineSnapshot(`
    " [1mPair with a given sum[22m                    [2measy · TypeScript[22m
     [36m[1m11:00[22m[39m left of 22:30   [2mtarget in 3:30[22m
     [36m[1m━━━━━━━━━━━━━━━━━━━━━━━━━━━━━[22m[39m[2m──────────[22m[1m┃[22m[2m─────────────────[22m[1m┃[22m
     [2m                            target 15:00         end 22:30[22m

     [2msamples  [22m[32m✓[39m[31m✗[39m  [31m1 of 2 passed[39m · [2m2 min ago[22m
     [2msubmit   [22m[31m✗[39m [31mTLE[39m  17 of 20 passed · [2m3 min ago[22m
     [2mhints    [22m1 of 4 taken
     [2mfile     [22m…actice/pair-with-sum/2026-11-21-3f2a/solution.ts

     [31m✗[39m [1msample 2[22m · WA wrong answer[2m · 1 ms[22m
       [36mA number is not used twice.[39m
       [2minput     [22mnumbers = [4, 9, 5], target = 9
       [2mexpected  [22m[[32m0[39m, 1]
       [2mactual    [22m[[31m1[39m, 1]
                 [31m ^[39m
       [2mprinted[22m
         [2m│[22m seen 4
         [2m│[22m seen 9


     [35mHalf of the time is over.[39m
     [36m[1mr[22m[39m run  [36m[1ms[22m[39m submit  [36m[1mh[22m[39m hint  [36m[1mv[22m[39m statement  [36m[1me[22m[39m editor  [36m[1mg[22m[39m give up
     [36m[1mq[22m[39m leave (the round goes on)"
  `)
})

test('within a minute nothing but the clock moves', () => {
  const at = (elapsedMs: number, agoMs: number) => {
    const { last } = failing.samples
    const samples = last ? { ...failing.samples, last: { ...last, agoMs } } : failing.samples
    return screen({ ...failing, elapsedMs, samples })
      .split('\n')
      .toSpliced(1, 2)
  }
  expect(at(11.5 * minute, 121_000)).toEqual(at(11.5 * minute + 20_000, 141_000))
})

describe.each([
  [40, 15],
  [60, 20],
  [80, 24],
  [200, 50],
  [40, 6],
  [20, 3],
])('%i x %i', (columns, rows) => {
  test.each(Object.entries(states))('%s fits', (_name, state) => {
    const lines = renderRoundScreen(state, { columns, rows, paint: paintFor(1) })
    expect(lines).toHaveLength(rows)
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    expect(lines.join('')).not.toContain('\n')
  })
})

test('the content leaves a margin', () => {
  expect([40, 80, 200].map(contentWidth)).toEqual([38, 78, 100])
})

test('a message that is too long for one line takes two where there are rows for it', () => {
  const text = `CE: There is no function named 'pairWithSum'. Found 'pair_with_sum'; rename it in line 12.`
  const state: RoundScreenState = { ...open, message: { text, tone: 'fail' } }
  const shown = (rows: number) =>
    renderRoundScreen(state, { columns: 60, rows, paint: plainPaint }).map((line) => line.trim())
  expect(shown(24).join(' ')).toContain(text)
  expect(shown(24)).toHaveLength(24)
  expect(shown(19).join(' ')).not.toContain('line 12')
  expect(shown(19).filter((line) => line.startsWith('CE: There is no'))).toHaveLength(1)
})
