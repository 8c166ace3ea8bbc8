import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { type ErrorView, renderError } from '../../../src/cli/render/errors.ts'
import { BankError, Interrupted, UsageError } from '../../../src/errors.ts'

function render(error: unknown, view: Partial<ErrorView> = {}): string {
  return renderError(error, { columns: 60, paint: plainPaint, ...view })
}

const unknown = new UsageError("There is no problem 'pair-with'. Did you mean pair-with-sum?", [
  'prep list shows all problems.',
  'PREP_BANK adds banks of your own, as a list of folders.',
])
const faulty = new BankError(
  'pair-with-sum cannot be read.',
  [
    {
      file: '/home/me/bank/pair/problem.yaml',
      line: 7,
      column: 12,
      key: 'function.params[0].type',
      message: "'ints' is not a type",
    },
    { file: '/home/me/bank/pair/tests.yaml', line: 3, message: 'a sample needs an explanation' },
    { file: '/elsewhere/generate.ts', message: 'is missing' },
  ],
  'Mend the files, then run prep check bank/pair.',
)

test('what happened, and what to do', () => {
  expect(render(unknown)).toMatchInlineSnapshot(`
    "error: There is no problem 'pair-with'. Did you mean
           pair-with-sum?
    → prep list shows all problems.
    → PREP_BANK adds banks of your own, as a list of folders."
  `)
})

test('faults of a bank with their places', () => {
  expect(render(faulty, { cwd: '/home/me', columns: 80 })).toMatchInlineSnapshot(`
    "error: pair-with-sum cannot be read.
      bank/pair/problem.yaml:7:12 function.params[0].type: 'ints' is not a type
      bank/pair/tests.yaml:3: a sample needs an explanation
      /elsewhere/generate.ts: is missing
      3 faults
    → Mend the files, then run prep check bank/pair."
  `)
})

test('an unexpected error asks for a report', () => {
  expect(render(new TypeError('x is not a function'))).toMatchInlineSnapshot(`
    "prep failed: TypeError: x is not a function
    This is a fault of prep and not yours. Your history is kept.
    Please report it: --verbose tells more."
  `)
  expect(render('a text that was thrown')).toContain('prep failed: Error: a text that was thrown')
})

test('its stack is told only when verbose', () => {
  const error = new TypeError('x is not a function')
  error.stack = 'TypeError: x is not a function\n    at twice (/prep/dist/prep.js:3:14)'
  expect(render(error, { verbose: true })).toMatchInlineSnapshot(`
    "prep failed: TypeError: x is not a function
    at twice (/prep/dist/prep.js:3:14)
    This is a fault of prep and not yours. Your history is kept.
    Please report it with the lines above."
  `)
})

test('an interruption says nothing', () => {
  expect(render(new Interrupted())).toBe('')
})

test('control characters of a message are visible', () => {
  expect(render(new UsageError('no problem \u001b[2J'))).toBe('error: no problem ␛[2J')
})

test('colours', () => {
  expect(render(faulty, { paint: paintFor(1), cwd: '/home/me' })).toMatchInlineSnapshot(`
    "[31merror:[39m pair-with-sum cannot be read.
      [1mbank/pair/problem.yaml:7:12[22m [36mfunction.params[0].type[39m:
        'ints' is not a type
      [1mbank/pair/tests.yaml:3[22m: a sample needs an explanation
      [1m/elsewhere/generate.ts[22m: is missing
      [2m3 faults[22m
    [36m→[39m Mend the files, then run prep check bank/pair."
  `)
})

test.each([40, 60, 80, 200])('no line is wider than %i columns', (columns) => {
  for (const error of [unknown, faulty, new Error('x'.repeat(300))])
    for (const line of render(error, { columns, verbose: true, paint: paintFor(1) }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
