import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { renderAccepted } from '../../../src/cli/render/judgement.ts'
import {
  type RoundResult,
  renderScorecard,
  type Scorecard,
  type TopicChange,
} from '../../../src/cli/render/scorecard.ts'

const minute = 60_000
const evidence: readonly TopicChange[] = [
  {
    topic: 'arrays',
    before: { standing: 'not-enough-data', mean: 0.6 },
    after: { standing: 'ok', mean: 0.66 },
  },
  { topic: 'hashing', before: { standing: 'weak', mean: 0.34 }, after: { standing: 'weak', mean: 0.41 } },
]
const card: Scorecard = {
  title: 'Pair with a given sum',
  difficulty: 'easy',
  language: 'TypeScript',
  result: 'solved',
  elapsedMs: 11.3 * minute,
  targetMs: 15 * minute,
  clockMs: 22.5 * minute,
  tests: [
    { class: 'sample', verdict: 'AC' },
    { class: 'edge', verdict: 'AC' },
    { class: 'edge', verdict: 'AC' },
    { class: 'large', verdict: 'AC' },
  ],
  runs: 7,
  submissions: 1,
  hints: { used: 1, total: 4, costMs: 0 },
  acceptedAtMs: 11.3 * minute,
  evidence,
  next: ['prep debrief: rate it, then its twist', 'prep solution: compare', 'prep start'],
}

function render(more: Partial<Scorecard> = {}, columns = 60, paint = plainPaint): string {
  return renderScorecard({ ...card, ...more }, { columns, paint })
}

test('a solved round', () => {
  expect(render()).toMatchInlineSnapshot(`
    "✓ Solved
      Pair with a given sum · easy · TypeScript
      11:18 of 22:30 · 0.75 × the target of 15:00
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────┃─────────────────┃

      sample   1/1  ✓
      edge     2/2  ✓✓
      large    1/1  ✓

      7 runs · 1 submission · 1 of 4 hints · accepted at 11:18

      arrays   chance to solve .60 → .66 · not enough data → ok
      hashing  chance to solve .34 → .41 · weak

    → prep debrief: rate it, then its twist
      prep solution: compare · prep start"
  `)
})

test('when things happened first stands below what was used', () => {
  const moments = {
    firstEditMs: 0.5 * minute,
    firstRunMs: 0.6 * minute,
    samplesPassedMs: 6 * minute,
    firstSubmissionMs: 11.3 * minute,
    acceptedMs: 11.3 * minute,
    longestStall: { ms: 4.5 * minute, atMs: minute },
    runs: 7,
    submissions: 1,
    hints: 1,
  }
  expect(render({ moments })).toContain(
    [
      '  7 runs · 1 submission · 1 of 4 hints · accepted at 11:18',
      '  first edit 0:30 · first run 0:36 · samples passed 6:00',
      '  longest stall 4:30 at 1:00\n\n',
    ].join('\n'),
  )
})

test('accepted after the clock: the bar goes on beyond its end', () => {
  expect(render({ result: 'late', elapsedMs: 29 * minute, evidence: [], next: [] })).toMatchInlineSnapshot(`
    "✓ Accepted late, after the clock, so not solved
      Pair with a given sum · easy · TypeScript
      29:00 of 22:30 · 1.93 × the target of 15:00
      ━━━━━━━━━━━━━━━━━━━┃━━━━━━━━━┃━━━━━━━─────────────────────

      sample   1/1  ✓
      edge     2/2  ✓✓
      large    1/1  ✓

      7 runs · 1 submission · 1 of 4 hints · accepted at 11:18"
  `)
})

test('given up without a submission', () => {
  const { acceptedAtMs: _, ...rest } = card
  const given: Scorecard = { ...rest, result: 'gave-up', tests: [], submissions: 0, evidence: [] }
  expect(renderScorecard(given, { columns: 60, paint: plainPaint })).toMatchInlineSnapshot(`
    "✗ Given up
      Pair with a given sum · easy · TypeScript
      11:18 of 22:30 · 0.75 × the target of 15:00
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────┃─────────────────┃

      Nothing was submitted.

      7 runs · 0 submissions · 1 of 4 hints

    → prep debrief: rate it, then its twist
      prep solution: compare · prep start"
  `)
})

test('what hints took off the clock is told', () => {
  expect(render({ hints: { used: 2, total: 4, costMs: 3.375 * minute } })).toContain(
    '2 of 4 hints, 3:22 off the clock',
  )
})

test('every outcome has its words', () => {
  const results: RoundResult[] = ['solved', 'late', 'revealed', 'gave-up', 'abandoned']
  expect(results.map((result) => render({ result }).split('\n')[0])).toMatchInlineSnapshot(`
    [
      "✓ Solved",
      "✓ Accepted late, after the clock, so not solved",
      "✓ Accepted after a reveal, so not solved",
      "✗ Given up",
      "✗ Abandoned",
    ]
  `)
})

test('a round that says nothing of its topics tells why, within the columns', () => {
  const [repeat, look] = (['repeat', 'look'] as const).map((evidence) => render({ evidence }))
  expect(repeat).toContain(
    [
      '  topics   unchanged: within 30 days of a round of this',
      '           problem, another is no evidence',
    ].join('\n'),
  )
  expect(look).toContain(
    [
      '  topics   unchanged: under two minutes and without a',
      '           submission, a round is no evidence',
    ].join('\n'),
  )
})

test('colours', () => {
  expect(render({ evidence: evidence.slice(0, 1) }, 60, paintFor(1))).toMatchInlineSnapshot(`
    "[32m✓ Solved[39m
      [1mPair with a given sum[22m · easy · TypeScript
      [1m11:18[22m of 22:30 · 0.75 × the target of 15:00
      [36m[1m━━━━━━━━━━━━━━━━━━━━━━━━━━━━━[22m[39m[2m──────────[22m[1m┃[22m[2m─────────────────[22m[1m┃[22m

      sample   1/1  [32m✓[39m
      edge     2/2  [32m✓[39m[32m✓[39m
      large    1/1  [32m✓[39m

      7 runs · 1 submission · 1 of 4 hints · accepted at 11:18

      [2marrays   [22mchance to solve .60 → .66 · not enough data → ok

    → prep debrief: rate it, then its twist
      prep solution: compare · prep start"
  `)
})

test.each([60, 80])('with its judgement a usual card leaves a row of 24 at %i columns', (columns) => {
  const tests = Array.from({ length: 31 }, (_, index) => ({
    index,
    class: 'edge' as const,
    verdict: 'AC' as const,
    timeMs: 39,
    memoryKb: 67_000,
  }))
  const judgement = {
    verdict: 'AC' as const,
    passed: 31,
    total: 31,
    timeMs: 39,
    memoryKb: 67_000,
    limits: { timeMs: 500, memoryKb: 512 * 1024 },
    isolation: 'bubblewrap',
    tests,
  }
  const { tests: _, ...rest } = card
  const usual: Scorecard = {
    ...rest,
    runs: 9,
    submissions: 2,
    moments: {
      firstEditMs: 3 * minute,
      firstRunMs: 4.6 * minute,
      samplesPassedMs: 8.8 * minute,
      firstSubmissionMs: 9 * minute,
      acceptedMs: 11.3 * minute,
      longestStall: { ms: 2.1 * minute, atMs: 4.7 * minute },
      runs: 9,
      submissions: 2,
      hints: 1,
    },
    testing: {
      caught: ['a', 'b', 'c', 'd'],
      missed: ['only neighbours', 'pairs a line with itself', 'skips amounts above target'],
      wrong: 0,
      cases: 3,
      counted: 3,
      skipped: [],
    },
    growth: {
      growth: 'O(n)',
      confidence: 'sure',
      reason: null,
      claim: 'O(n)',
      expected: 'O(n)',
      expectedClass: 'O(n)',
      worse: false,
      from: 1000,
      to: 100_000,
    },
  }
  const view = { columns, paint: plainPaint }
  const screen = `${renderAccepted(judgement, view)}\n\n${renderScorecard(usual, view)}`.split('\n')
  expect(screen[0]).toBe('✓ AC accepted · 31 of 31 passed')
  expect(screen[3]).toBe('✓ Solved')
  expect(screen.length).toBeLessThanOrEqual(23)
})

test.each([40, 60, 80, 200])('no line is wider than %i columns', (columns) => {
  for (const result of ['solved', 'late', 'revealed'] as const)
    for (const line of render({ result, title: 'A long title '.repeat(9) }, columns, paintFor(1)).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
