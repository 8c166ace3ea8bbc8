import { expect, test } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { testingLines } from '../../../src/cli/render/scorecard-testing.ts'
import type { Testing } from '../../../src/round/testing-record.ts'

const testing: Testing = {
  caught: ['ignores duplicates', 'off by one'],
  missed: ['empty input', 'stops at the first line of the report'],
  wrong: 0,
  cases: 3,
  counted: 3,
  skipped: [],
}
const lines = (more: Partial<Testing>, width = 60) =>
  testingLines({ ...testing, ...more }, width, plainPaint).join('\n')

test('what was caught and missed, by label, within 60 columns', () => {
  expect(lines({ wrong: 1, cases: 4, skipped: [{ label: 'overflows', language: 'Go' }] })).toBe(
    [
      '  testing  your tests catch 2 of 4 known bugs',
      '           missed: empty input, stops at the first line of',
      '           the report',
      '           1 of your 4 cases wrong, so not counted',
      '           not run here: 1 bug in Go',
    ].join('\n'),
  )
})

test('which cases were wrong, where that is known', () => {
  expect(lines({ wrong: 2, wrongCases: [1, 3], cases: 4, counted: 2 }, 80)).toContain(
    '2 of your 4 cases wrong, so not counted: number 1, 3',
  )
  expect(lines({ caught: [], wrong: 1, wrongCases: [2], cases: 2, counted: 0 }, 80)).toContain(
    '1 of your 2 cases wrong, so not counted: number 2',
  )
})

test('all caught, nothing written, nothing that counts', () => {
  expect(lines({ missed: [] })).toBe('  testing  your tests catch 2 of 2 known bugs')
  const missed = ['a', 'b', 'c']
  const none = { caught: [], missed, counted: 0 }
  expect(lines({ ...none, cases: 0 })).toBe('  testing  no tests of your own: 0 of 3 caught')
  expect(lines({ ...none, cases: 2, wrong: 2 })).toBe(
    '  testing  none of your 2 cases is right: 0 of 3 caught',
  )
  expect(lines({ ...none, cases: 2 })).toBe(
    '  testing  none of your 2 cases says what it expects: 0 of 3\n           caught',
  )
})

test('nothing is said where there is no known bug', () => {
  expect(lines({ caught: [], missed: [] })).toBe('')
})
