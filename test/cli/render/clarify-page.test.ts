import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { renderClarify } from '../../../src/cli/render/clarify-page.ts'

const known = [
  { question: 'May it be empty?', answer: 'Yes, then return `0`.' },
  { question: 'Does the order of what is returned matter, or is any order accepted?', answer: 'Any.' },
]
const clarified = { questions: ['Is it sorted?', 'May it be\u001b[31m empty?'], ticked: [1] }

const page = (columns: number, paint = plainPaint) =>
  renderClarify({ clarified, known }, { columns, paint }).join('\n')

test('own questions above, those of the problem with their ticks below', () => {
  expect(page(58)).toMatchInlineSnapshot(`
    "You asked
    1. Is it sorted?
    2. May it be␛[31m empty?

    What could have been asked. Tick by its number what you
    did ask.

    1 [x]  May it be empty?
           Yes, then return \`0\`.

    2 [ ]  Does the order of what is returned matter, or is
           any order accepted?
           Any."
  `)
  expect(page(38, paintFor(1))).toMatchInlineSnapshot(`
    "[1mYou asked[22m
    [36m1. [39mIs it sorted?
    [36m2. [39mMay it be␛[31m empty?

    [1mWhat could have been asked. Tick by[22m
    [1mits number what you did ask.[22m

    [32m1 [x]  [39mMay it be empty?
           [2mYes, then return [36m0[39m.[22m

    2 [ ]  Does the order of what is
           returned matter, or is any
           order accepted?
           [2mAny.[22m"
  `)
})

test('a problem without questions says so', () => {
  expect(renderClarify({ clarified, known: [] }, { columns: 58, paint: plainPaint }).at(-1)).toBe(
    'This problem brings no questions of its own to compare with.',
  )
})
