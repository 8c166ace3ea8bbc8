import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { paintFor, plainPaint } from '../../../src/cli/io.ts'
import { entryColumn, entryLines } from '../../../src/cli/render/text-entry.ts'

const asked = { label: 'Question 1', help: ['Enter records it', 'Esc leaves'] }
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The line that is typed in `width` cells, with the cell of the cursor in brackets. */
function line(text: string, cursor: number, width: number): string {
  const typed = { ...asked, text, cursor }
  const shown = [...(entryLines(typed, width, plainPaint)[1] ?? '')]
  const column = entryColumn(typed, width)
  shown.splice(column, 1, `[${shown[column] ?? ' '}]`)
  return shown.join('')
}

test('what is typed stands below what it is for', () => {
  const typed = { ...asked, text: 'Is it sorted?', cursor: 13 }
  expect(entryLines(typed, 58, plainPaint)).toMatchInlineSnapshot(`
    [
      "Question 1 · Enter records it · Esc leaves",
      "› Is it sorted?",
    ]
  `)
  expect(entryLines(typed, 58, paintFor(1))).toMatchInlineSnapshot(`
    [
      "[1mQuestion 1[22m · [2mEnter records it[22m · [2mEsc leaves[22m",
      "[36m[1m› [22m[39mIs it sorted?",
    ]
  `)
})

test('where there is little room, the least of the help is left out', () => {
  const typed = { ...asked, text: '', cursor: 0 }
  expect([40, 22, 8].map((width) => entryLines(typed, width, plainPaint)[0])).toMatchInlineSnapshot(`
    [
      "Question 1 · Enter records it",
      "Question 1",
      "Questio…",
    ]
  `)
})

test('the line scrolls so that its cursor is seen', () => {
  expect([0, 10, 11, 16, 25, 26].map((cursor) => line(letters, cursor, 14))).toMatchInlineSnapshot(`
    [
      "› [a]bcdefghijk…",
      "› abcdefghij[k]…",
      "› …ghijk[l]mnop…",
      "› …lmnop[q]rstu…",
      "› …vwxy[z]",
      "› …vwxyz[ ]",
    ]
  `)
  expect(line('short', 5, 14)).toBe('› short[ ]')
})

test('wide characters are not cut in two', () => {
  const text = '日本語日本語日本語'
  for (let cursor = 0; cursor <= text.length; cursor++) {
    const typed = { ...asked, text, cursor }
    const shown = entryLines(typed, 13, plainPaint)[1] ?? ''
    expect(stringWidth(shown)).toBeLessThanOrEqual(13)
    expect(entryColumn(typed, 13)).toBeLessThan(13)
  }
})

test('signs that hide or turn text are shown as signs', () => {
  expect(entryLines({ ...asked, text: 'a\u202eb', cursor: 3 }, 58, plainPaint)[1]).toBe('› a\\u202eb')
  expect(entryColumn({ text: 'a\u202eb', cursor: 3 }, 58)).toBe(10)
})
