import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { whiteboardLines } from '../../../src/cli/render/scorecard-whiteboard.ts'
import { plainRules } from '../../../src/history/types.ts'

const whiteboard = { rules: { ...plainRules, whiteboard: true } }
const first = { verdict: 'WA', passed: 12, total: 31 } as const

it('tells what came of code that nothing had run before', () => {
  expect(whiteboardLines(whiteboard, first, 80, plainPaint)).toEqual([
    '  unrun    whiteboard, first submission: ✗ WA wrong answer, 12 of 31 passed',
  ])
  expect(whiteboardLines(whiteboard, { ...first, verdict: 'AC', passed: 31 }, 80, plainPaint)).toEqual([
    '  unrun    whiteboard, first submission: ✓ AC accepted, 31 of 31 passed',
  ])
})

it('says where nothing was submitted', () => {
  expect(whiteboardLines(whiteboard, undefined, 80, plainPaint)).toEqual([
    '  unrun    whiteboard: nothing was submitted',
  ])
})

it('has no lines for other rounds', () => {
  expect(whiteboardLines({ rules: { ...plainRules, interview: true } }, first, 80, plainPaint)).toEqual([])
})

it.each([24, 40, 60])('fits %i columns', (columns) => {
  for (const line of whiteboardLines(whiteboard, first, columns, plainPaint))
    expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
