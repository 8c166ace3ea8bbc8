import { expect, test } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { faultLines, faultSummary, renderCases, uncheckedWords } from '../../../src/cli/render/case.ts'
import type { CaseCheck } from '../../../src/evaluate/case-checks.ts'
import { parseType } from '../../../src/model/types.ts'
import type { CheckedCase } from '../../../src/round/own-cases-check.ts'

const int = parseType('int')
const problem = {
  signature: { kind: 'function', name: 'half', params: [{ name: 'n', type: int }], returns: int },
} as const
const view = { columns: 60, paint: plainPaint }
const one = (number: number, check: CaseCheck, label?: string): CheckedCase => ({
  number,
  own: { in: { n: 4 }, out: 2, line: 1, ...(label !== undefined && { label }) },
  check,
})
const odd = one(2, { state: 'invalid', reason: 'n is\u001b[31m odd' }, 'an odd one')

test('cases with what each is worth', () => {
  expect(renderCases([one(1, { state: 'right' }), odd], problem, view)).toMatchInlineSnapshot(`
    "✓ own case 1
      right
      input     n = 4
      expected  2

    ! own case 2  an odd one
      its input breaks a constraint: n is␛[31m odd
      input     n = 4
      expected  2"
  `)
})

test('a case that was refused has no number', () => {
  const refused = { ...odd, number: null }
  expect(renderCases([refused], problem, view)).toMatch(/^! your case {2}an odd one\n/)
})

test('what a run says of cases that it leaves out, in full and in short', () => {
  const cases = [one(1, { state: 'right' }), odd, one(3, { state: 'wrong' }), one(4, { state: 'open' })]
  expect(faultLines(cases, view).join('\n')).toMatchInlineSnapshot(`
    "! own case 2 (an odd one) is not counted: its input breaks a
      constraint: n is␛[31m odd
    ! own case 3 is not counted: your expected output is wrong
      for this input"
  `)
  expect(faultSummary(cases)).toBe('case 2: its input is not allowed (and 1 more)')
  expect(faultSummary(cases.slice(2))).toBe('case 3: its output is wrong')
  expect(faultSummary(cases.slice(3))).toBe('')
})

test('what is said once of cases that could not be checked', () => {
  const cases = [one(1, { state: 'right' }), one(2, { state: 'unchecked' })]
  expect(uncheckedWords(cases, false)).toContain('nothing to check your own cases by')
  expect(uncheckedWords(cases, true)).toContain('failed on case 2')
  expect(uncheckedWords(cases.slice(0, 1), true)).toBe('')
  expect(uncheckedWords(cases, true, true)).toContain('at its end you learn which were wrong')
  expect(uncheckedWords(cases.slice(0, 1), true, true)).toBe('')
})
