import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { renderStarting, type Starting } from '../../../src/cli/render/starting.ts'

const starting: Starting = {
  title: 'Pair with a given sum',
  difficulty: 'easy',
  topics: ['arrays', 'hashing'],
  kind: 'function',
  language: 'TypeScript',
  targetMinutes: 15,
  clockMinutes: 22.5,
  workspace: './practice/pair-with-sum/2026-11-21-3f2a',
  waits: true,
}

test('what is coming', () => {
  expect(renderStarting(starting, { columns: 60, paint: plainPaint })).toMatchInlineSnapshot(`
    "Pair with a given sum
    easy · write a function · TypeScript
    arrays, hashing

    clock   22:30
    target  15:00, what a prepared candidate needs
    folder  ./practice/pair-with-sum/2026-11-21-3f2a

    Press Enter to start the clock, or Ctrl-C to leave it."
  `)
})

test('an interview tells neither difficulty nor topics nor target', () => {
  const { kind, language, clockMinutes } = starting
  const hidden = { title: 'Interview', kind, language, clockMinutes, workspace: './practice/interview/' }
  const rules = ['interview: hints take time off the clock', 'at most 3 runs']
  const told = renderStarting({ ...hidden, rules, waits: false }, { columns: 60, paint: plainPaint })
  expect(told).toMatchInlineSnapshot(`
    "Interview
    write a function · TypeScript

    clock   22:30
    folder  ./practice/interview/
    rules   interview: hints take time off the clock
            at most 3 runs"
  `)
})

test('nothing is asked where nobody is waited for', () => {
  expect(renderStarting({ ...starting, waits: false }, { columns: 60, paint: plainPaint })).not.toContain(
    'Enter',
  )
})

test('the three newest action items are told before the clock starts', () => {
  const actions = ['test the empty list\u001b[2J first', 'say the plan', 'name the cost', 'an old one']
  expect(renderStarting({ ...starting, actions }, { columns: 60, paint: plainPaint })).toContain(
    '-3f2a\n\nYou set out to:\n• test the empty list␛[2J first\n• say the plan\n• name the cost\n\nPress Enter',
  )
})

test('colours', () => {
  expect(renderStarting(starting, { columns: 60, paint: paintFor(1) })).toMatchInlineSnapshot(`
    "[1mPair with a given sum[22m
    easy · write a function · TypeScript
    [2marrays, hashing[22m

    [2mclock   [22m22:30
    [2mtarget  [22m15:00, what a prepared candidate needs
    [2mfolder  [22m./practice/pair-with-sum/2026-11-21-3f2a

    [36m[1mPress Enter to start the clock, or Ctrl-C to leave it.[22m[39m"
  `)
})

test.each([40, 60, 80, 200])('no line is wider than %i columns', (columns) => {
  const actions = ['a long thing to do '.repeat(20)]
  const long = {
    ...starting,
    actions,
    title: 'A long title '.repeat(20),
    workspace: `/${'folder/'.repeat(40)}`,
  }
  for (const line of renderStarting(long, { columns, paint: paintFor(1) }).split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
