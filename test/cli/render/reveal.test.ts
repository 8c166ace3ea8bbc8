import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { renderRevealed, shortRevealQuestion } from '../../../src/cli/render/reveal.ts'
import type { TestResult } from '../../../src/model/verdict.ts'
import type { RevealedTest } from '../../../src/round/reveal.ts'

const result: TestResult = {
  index: 0,
  class: 'edge',
  verdict: 'WA',
  timeMs: 3,
  memoryKb: 46_000,
  expected: '[]',
  actual: '[0, 0]',
}
const input = 'amounts = [4]\ntarget = 8'
const test1: RevealedTest = {
  failed: {
    index: 7,
    class: 'edge',
    label: 'a single line of half the target',
    verdict: 'WA',
    timeMs: 2,
    memoryKb: 45_000,
    message: null,
  },
  input,
  inputLength: input.length,
  expected: '[]',
  result,
}

function render(more: Partial<RevealedTest> = {}, columns = 60): string {
  return renderRevealed({ ...test1, ...more }, { columns, paint: plainPaint }).join('\n')
}

test('a wrong answer stands beside the expected one', () => {
  expect(render()).toMatchInlineSnapshot(`
    "✗ hidden test, edge · WA wrong answer · 3 ms
      a single line of half the target
      input
        amounts = [4]
        target = 8
      expected  []
      actual    [0, 0]
                 ^  ^
                0 elements expected, 2 given"
  `)
})

test('where the solution gave no answer, the expected one is told all the same', () => {
  const { actual: _, expected: __, ...rest } = result
  const failure = { message: 'over the time limit of 500 ms' }
  expect(render({ result: { ...rest, verdict: 'TLE', failure } })).toMatchInlineSnapshot(`
    "✗ hidden test, edge · TLE time limit exceeded · 3 ms
      a single line of half the target
      input
        amounts = [4]
        target = 8
      expected  []
      over the time limit of 500 ms"
  `)
})

test('a test that passes alone is told as what it was, and why', () => {
  const { actual: _, expected: __, ...rest } = result
  expect(render({ result: { ...rest, verdict: 'AC' } })).toMatchInlineSnapshot(`
    "✗ hidden test, edge · WA wrong answer · 3 ms
      a single line of half the target
      input
        amounts = [4]
        target = 8
      expected  []
      note: It passes when it is judged alone: state leaks
            between calls."
  `)
})

test('a large input is cut, and its size is told', () => {
  const large = `amounts = [${'1234, '.repeat(400)}…\ntarget = 8`
  const text = render({ input: large, inputLength: 588_904 })
  expect(text).toContain('The input is cut: it has 588904 characters.')
  expect(text).toContain('target = 8')
  for (const columns of [40, 60, 80])
    for (const line of render({ input: large, inputLength: 588_904 }, columns).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})

test.each([
  ['several short lines', 'a = 1\nb = 2', true],
  ['a line that is wrapped', `text ${'x'.repeat(100)}`, true],
  ['a line that is cut beside others', `text ${'x'.repeat(100)}\nb = 2`, false],
  ['more lines than are shown', Array.from({ length: 11 }, (_, line) => `line ${line}`).join('\n'), false],
])('an input of %s', (_, text, whole) => {
  expect(!render({ input: text, inputLength: text.length }).includes('The input is cut')).toBe(whole)
})

test('the question of the live screen has one line of 58 cells', () => {
  for (const revealed of [true, false])
    expect(stringWidth(shortRevealQuestion({ revealed }))).toBeLessThanOrEqual(58)
})
