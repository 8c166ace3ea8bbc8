import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { calibrationLines } from '../../../src/cli/render/calibration.ts'
import { calibrationOf } from '../../../src/insight/calibration.ts'
import { bracketed } from './bracketed.ts'

const said = (sure: number, accepted: boolean, times = 1) =>
  Array.from({ length: times }, () => ({ round: 'a', sure, accepted }))
const predictions = [
  ...said(0.1, false, 3),
  ...said(0.3, true),
  ...said(0.5, true, 1),
  ...said(0.5, false, 1),
  ...said(0.9, true, 9),
  ...said(0.9, false, 3),
]
const at = (columns: number, given = predictions, paint = plainPaint) =>
  calibrationLines(calibrationOf(given), columns, paint).join('\n')

describe('the calibration', () => {
  it('is not told where nothing was predicted', () => {
    expect(at(80, [])).toBe('')
  })

  it('is a score until ten predictions are there', () => {
    expect(at(80, predictions.slice(0, 4))).toMatchInlineSnapshot(`
      "
      How sure you were
      4 predictions, Brier score 0.13 (0 is perfect; always saying 50% gives 0.25); a
      curve after 6 more"
    `)
  })

  it('is a curve of bars then', () => {
    expect(at(60)).toMatchInlineSnapshot(`
      "
      How sure you were
      18 predictions, Brier score 0.20 (0 is perfect; always
      saying 50% gives 0.25)

      said                                            accepted   n
      0-20%    ···│·································        0%   3
      20-40%   ███████████│█████████████████████████      100%   1
      40-60%   ██████████████████│··················       50%   2
      60-80%   ·····································         -   0
      80-100%  ████████████████████████████·····│···       75%  12

      █ share that was accepted  │ what you said, on average"
    `)
    expect(at(40)).toMatchInlineSnapshot(`
      "
      How sure you were
      18 predictions, Brier score 0.20 (0 is
      perfect; always saying 50% gives 0.25)

      said                              AC   n
      0-20%    ··│··················    0%   3
      20-40%   ██████│██████████████  100%   1
      40-60%   ██████████│··········   50%   2
      60-80%   ·····················     -   0
      80-100%  ████████████████··│··   75%  12

      █ share that was accepted  │ what you
      said, on average"
    `)
  })

  it('says by colour what its signs say too', () => {
    expect(at(50, predictions, bracketed)).toMatchInlineSnapshot(`
      "
      <title How sure you were>
      18 predictions, Brier score 0.20 (0 is perfect;
      always saying 50% gives 0.25)

      <dim said                                  accepted   n>
      0-20%    <dim ··><title │><dim ························>        0%   3
      20-40%   <hint ████████><title │><hint ██████████████████>      100%   1
      40-60%   <hint █████████████><title │><dim ·············>       50%   2
      60-80%   <dim ···························>         -   0
      80-100%  <hint ████████████████████><dim ····><title │><dim ··>       75%  12

      <dim █ share that was accepted  │ what you said, on>
      <dim average>"
    `)
  })

  it.each([40, 49, 50, 60, 200])('is never wider than %i columns', (columns) => {
    for (const line of at(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})
