import { applyPatch } from 'diff'
import { expect, it } from 'vitest'
import { changesOf } from '../../../src/cli/replay/changes.ts'

it('is a unified diff with its counts', () => {
  expect(changesOf('a\nb\nc\nd\ne\n', 'a\nb\nC\nd\ne\nf\n')).toEqual({
    diff: '@@ -1,5 +1,6 @@\n a\n b\n-c\n+C\n d\n e\n+f\n',
    added: 2,
    removed: 1,
  })
  expect(changesOf('a\n', 'a\n')).toEqual({ diff: '', added: 0, removed: 0 })
})

it.each([
  ['an empty text before', '', 'a\nb\n'],
  ['an empty text after', 'a\nb\n', ''],
  ['a last line without its end', 'a\nb', 'a\nb\n'],
  ['lines that look like a diff', '-a\n+b\n@@ -1 +1 @@\n', '-a\n+c\n@@ -1 +1 @@\n'],
  ['other ends of lines', 'a\r\nb\r\n', 'a\nb\n'],
  ['more than is searched for an edit', text('old', 3000), text('new', 3500)],
])('leads from one text to the next: %s', (_, before, after) => {
  expect(applyPatch(before, changesOf(before, after).diff)).toBe(after)
})

it('a text that is another one is replaced as a whole', () => {
  const { added, removed, diff } = changesOf(text('old', 3000), text('new', 3500))
  expect({ added, removed }).toEqual({ added: 3500, removed: 3000 })
  expect(diff.startsWith('@@ -1,3000 +1,3500 @@\n-old 0\n')).toBe(true)
})

function text(word: string, lines: number): string {
  return Array.from({ length: lines }, (_, index) => `${word} ${index}\n`).join('')
}
