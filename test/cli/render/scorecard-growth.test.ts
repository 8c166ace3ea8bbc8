import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { growthLines, growthSummary } from '../../../src/cli/render/scorecard-growth.ts'
import type { GrowthReport } from '../../../src/insight/growth-report.ts'
import { bracketed } from './bracketed.ts'
import { plain } from './paint.ts'

const linear: GrowthReport = {
  growth: 'O(n) to O(n log n)',
  confidence: 'sure',
  reason: null,
  claim: null,
  expected: 'O(n)',
  expectedClass: 'O(n)',
  worse: false,
  from: 1000,
  to: 100000,
}
const quadratic: GrowthReport = { ...linear, growth: 'O(n^2)', worse: true }
const open: GrowthReport = {
  ...linear,
  growth: null,
  confidence: null,
  reason: 'the noise is larger than the difference',
  expected: 'O(n * m log m) for n words of at most m letters, or O(n * m) with letter counts',
}

it('stands beside the bank in one line', () => {
  expect(growthLines(linear, 80, plain)).toEqual([
    '  growth   O(n) to O(n log n) measured (sure) · bank O(n)',
  ])
  expect(growthSummary(linear, plain)).toBe('O(n) to O(n log n) measured (sure) · bank O(n)')
})

it('has the claim between, where there is one', () => {
  expect(growthLines({ ...linear, claim: 'O(n)' }, 80, plain)).toEqual([
    '  growth   O(n) to O(n log n) measured (sure) · you claimed O(n) · bank O(n)',
  ])
  expect(growthLines({ ...quadratic, worse: false, claim: 'O(n)' }, 60, plain)).toEqual([
    '  growth   O(n^2) measured (sure) · you claimed O(n)',
    '           bank O(n)',
  ])
})

it('tells that a class of one call stands beside all calls', () => {
  expect(growthSummary({ ...linear, expected: 'O(1) a call' }, plain)).toBe(
    'O(n) to O(n log n) measured over all calls (sure) · bank O(1) a call',
  )
})

it('says plainly that a faster solution is possible', () => {
  expect(growthLines(quadratic, 60, plain)).toMatchInlineSnapshot(`
    [
      "  growth   O(n^2) measured (sure) · bank O(n)",
      "           It passed, but its time grows like O(n^2); O(n)",
      "           is possible.",
    ]
  `)
  expect(growthLines(quadratic, 80, bracketed)).toMatchInlineSnapshot(`
    [
      "  <dim growth   ><warn O(n^2)> measured (sure) · bank O(n)",
      "           <warn It passed, but its time grows like O(n^2); O(n) is possible.>",
    ]
  `)
})

it('says it with less certainty where it is only likely', () => {
  expect(growthLines({ ...quadratic, confidence: 'likely' }, 80, plain).at(-1)).toBe(
    '           It passed, but its time seems to grow like O(n^2); O(n) is possible.',
  )
})

it('gives the reason where it is inconclusive, in any width', () => {
  expect(growthLines(open, 60, plain)).toMatchInlineSnapshot(`
    [
      "  growth   inconclusive: the noise is larger than the",
      "           difference",
      "           bank O(n * m log m) for n words of at most m",
      "           letters, or O(n * m) with letter counts",
    ]
  `)
  for (const width of [20, 40, 60, 80])
    for (const line of growthLines(open, width, plain)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

it('shows nothing of a damaged event that a terminal would obey', () => {
  expect(growthLines({ ...open, reason: 'a\u001b[31mb' }, 60, plain).join('')).not.toContain('\u001b')
})
