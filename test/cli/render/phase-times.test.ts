import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { phaseSummary, renderPhases } from '../../../src/cli/render/phase-times.ts'
import { type PhaseReading, phases } from '../../../src/round/phases.ts'
import { bracketed } from './bracketed.ts'

const spent = [130_000, 300_000, 4_000_000, 0, 400]
const reading: PhaseReading = {
  phase: 'code',
  times: phases.map((phase, index) => ({ phase, shareMs: 270_000, spentMs: spent[index] ?? 0 })),
}

it('each phase has its time of its share, the current one a mark', () => {
  expect(renderPhases(reading, plainPaint)).toMatchInlineSnapshot(`
    "  clarify     2:10 of 4:30
      plan        5:00 of 4:30
    ▸ code     1:06:40 of 4:30
      test        0:00 of 4:30
      wrap up     0:00 of 4:30"
  `)
  expect(renderPhases(reading, bracketed)).toMatchInlineSnapshot(`
    "  clarify  <title    2:10> of 4:30
      plan     <warn    5:00> of 4:30
    <accent ▸> <title code   >  <warn 1:06:40> of 4:30
      test     <dim    0:00> of 4:30
      wrap up  <title    0:00> of 4:30"
  `)
})

it('the summary leaves out where no time was spent', () => {
  expect(phaseSummary(reading.times)).toBe('clarify 2:10 of 4:30, plan 5:00 of 4:30, code 1:06:40 of 4:30')
})
