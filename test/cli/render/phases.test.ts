import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { phaseStrip } from '../../../src/cli/render/phases.ts'
import { contentWidth } from '../../../src/cli/render/round-screen.ts'
import { type Phase, type PhaseReading, phases } from '../../../src/round/phases.ts'

const second = 1000
const shares = [135, 270, 607, 202, 135]

/** A reading of a round of 22:30 in which the phases took so many seconds. */
function reading(phase: Phase, spent: readonly number[]): PhaseReading {
  const times = phases.map((name, index) => ({
    phase: name,
    shareMs: (shares[index] ?? 0) * second,
    spentMs: (spent[index] ?? 0) * second,
  }))
  return { phase, times }
}

const widths = [100, 60, 40, 24].map(contentWidth)
const plan = reading('plan', [130, 72])

const at = (one: PhaseReading): string[] => widths.map((width) => phaseStrip(one, width, plainPaint))

test('the phase now, with as much of the others as there is room for', () => {
  expect(at(plan)).toMatchInlineSnapshot(`
    [
      "✓ clarify 2:10   ▸ plan 1:12 of 4:30   code 10:07   test 3:22   wrap up 2:15",
      "✓ clarify   ▸ plan 1:12 of 4:30   code   test   wrap up",
      "▸ plan 1:12 of 4:30 (2 of 5)",
      "▸ plan 1:12 of 4:30",
    ]
  `)
})

test('the first and the last phase', () => {
  expect(at(reading('clarify', [65]))).toMatchInlineSnapshot(`
    [
      "▸ clarify 1:05 of 2:15   plan 4:30   code 10:07   test 3:22   wrap up 2:15",
      "▸ clarify 1:05 of 2:15   plan   code   test   wrap up",
      "▸ clarify 1:05 of 2:15 (1 of 5)",
      "▸ clarify 1:05 of 2:15",
    ]
  `)
  expect(at(reading('wrap-up', [130, 72, 725, 190, 61]))).toMatchInlineSnapshot(`
    [
      "✓ clarify 2:10   ✓ plan 1:12   ✓ code 12:05   ✓ test 3:10   ▸ wrap up 1:01 of 2:15",
      "✓ clarify  ✓ plan  ✓ code  ✓ test  ▸ wrap up 1:01 of 2:15",
      "▸ wrap up 1:01 of 2:15 (5 of 5)",
      "▸ wrap up 1:01 of 2:15",
    ]
  `)
})

test('a long round', () => {
  expect(at(reading('code', [130, 4000, 7325]))).toMatchInlineSnapshot(`
    [
      "✓ clarify 2:10   ✓ plan 1:06:40   ▸ code 2:02:05 of 10:07   test 3:22   wrap up 2:15",
      "✓ clarify  ✓ plan  ▸ code 2:02:05 of 10:07  test  wrap up",
      "▸ code 2:02:05 of 10:07 (3 of 5)",
      "▸ code 2:02:05",
    ]
  `)
})

test('it fits, whatever the width', () => {
  for (const phase of phases)
    for (let width = 8; width <= 100; width++) {
      const line = phaseStrip(reading(phase, [130, 72, 4000, 190, 61]), width, paintFor(1))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(line).not.toBe('')
    }
})

test('colours: a share that is used up is a warning', () => {
  expect(phaseStrip(plan, 98, paintFor(1))).toMatchInlineSnapshot(
    `"[32m✓[39m [2mclarify 2:10[22m   [36m[1m▸ plan 1:12[22m[39m of 4:30   [2mcode 10:07[22m   [2mtest 3:22[22m   [2mwrap up 2:15[22m"`,
  )
  expect(phaseStrip(reading('plan', [130, 271]), 38, paintFor(1))).toMatchInlineSnapshot(
    `"[35m▸ plan 4:31[39m of 4:30 [2m(2 of 5)[22m"`,
  )
})

test('who went back has been in phases ahead', () => {
  expect(phaseStrip(reading('clarify', [65, 8]), 98, plainPaint)).toBe(
    '▸ clarify 1:05 of 2:15   ✓ plan 0:08   code 10:07   test 3:22   wrap up 2:15',
  )
})
