import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import {
  hintQuestion,
  ladderLines,
  type OfferedHint,
  shortHintQuestion,
} from '../../../src/cli/render/hint-cost.ts'

const minute = 60_000

function offered(hint: number, clockMs: number, effect: OfferedHint['effect'] = null): OfferedHint {
  const review = hint === 1 ? 'hard' : hint === 2 ? 'again' : null
  return { hint, total: 4, cost: { clockMs, review }, effect }
}

test('the question names what the hint costs', () => {
  expect([
    hintQuestion(offered(1, 0)),
    hintQuestion(offered(2, 0)),
    hintQuestion(offered(3, 0)),
    hintQuestion(offered(1, 1.125 * minute)),
    hintQuestion(offered(2, 2.25 * minute, 'overtime')),
    hintQuestion(offered(4, 4.5 * minute, 'overtime')),
  ]).toMatchInlineSnapshot(`
    [
      "Hint 1 of 4: the next review counts this problem as hard. Take it?",
      "Hint 2 of 4: the next review counts this problem as not recalled. Take it?",
      "Hint 3 of 4: it costs nothing more. Take it?",
      "Hint 1 of 4: it takes 1:07 off the clock, and the next review counts this problem as hard. Take it?",
      "Hint 2 of 4: it takes 2:15 off the clock, which puts you into overtime at once, and the next review counts this problem as not recalled. Take it?",
      "Hint 4 of 4: it takes 4:30 off the clock, which puts you into overtime at once. Take it?",
    ]
  `)
})

test('on the live screen it has one line of 58 cells', () => {
  const questions = [
    offered(1, 0),
    offered(2, 0),
    offered(3, 0),
    offered(1, 1.125 * minute),
    offered(2, 2.25 * minute, 'overtime'),
    offered(2, 9.5 * minute),
    offered(4, 18 * minute, 'overtime'),
  ].map(shortHintQuestion)
  expect(questions).toMatchInlineSnapshot(`
    [
      "Hint 1 of 4? The review counts it as hard. y/n",
      "Hint 2 of 4? The review counts it as not recalled. y/n",
      "Hint 3 of 4? It costs nothing more. y/n",
      "Hint 1 of 4? 1:07 off the clock; review: hard. y/n",
      "Hint 2 of 4? 2:15 off: overtime; review: not recalled. y/n",
      "Hint 2 of 4? 9:30 off the clock; review: not recalled. y/n",
      "Hint 4 of 4? 18:00 off: overtime. y/n",
    ]
  `)
  for (const question of questions) expect(stringWidth(question)).toBeLessThanOrEqual(58)
})

test('the ladder has a line a hint', () => {
  const steps = [1, 2, 3].map((hint) => ({
    hint,
    taken: hint === 1,
    cost: offered(hint, hint * minute).cost,
  }))
  expect(ladderLines(steps, 80, plainPaint)).toMatchInlineSnapshot(`
    [
      "hint 1  taken  it takes 1:00 off the clock, and the next review counts this",
      "               problem as hard",
      "hint 2         it takes 2:00 off the clock, and the next review counts this",
      "               problem as not recalled",
      "hint 3         it takes 3:00 off the clock",
    ]
  `)
  for (const line of ladderLines(steps, 40, plainPaint)) expect(stringWidth(line)).toBeLessThanOrEqual(40)
})
