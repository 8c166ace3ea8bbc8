import { afterEach, expect, test } from 'vitest'
import { TextEntry } from '../../../src/cli/live/text-entry.ts'
import type { Key } from '../../../src/cli/screen.ts'

const opened: TextEntry[] = []
afterEach(() => {
  for (const entry of opened.splice(0)) entry.close()
})

function open(text = ''): TextEntry {
  const entry = new TextEntry(text)
  opened.push(entry)
  return entry
}

/** A key by its name, `ctrl-` before it; one character types itself. */
function key(name: string): Key {
  const ctrl = name.startsWith('ctrl-')
  const bare = name.replace('ctrl-', '')
  const types = !ctrl && [...bare].length === 1
  return { name: bare, ctrl, shift: false, meta: false, ...(types && { text: bare }) }
}

const press = (entry: TextEntry, ...names: readonly string[]) => names.map((name) => entry.key(key(name)))

test('edits as a shell does', () => {
  const entry = open()
  press(entry, 'b', 'é', '🙂', 'home', 'a', 'end', '!', 'left', 'backspace')
  expect(entry.typed).toEqual({ text: 'abé!', cursor: 3 })
  press(entry, 'ctrl-a', 'delete', 'ctrl-e', '?')
  expect(entry.typed).toEqual({ text: 'bé!?', cursor: 4 })
  press(entry, 'ctrl-u')
  entry.paste('two words')
  press(entry, 'ctrl-w')
  expect(entry.typed.text).toBe('two ')
  press(entry, 'ctrl-a', 'ctrl-k')
  expect(entry.typed).toEqual({ text: '', cursor: 0 })
})

test('begins with what there was', () => {
  expect(open('O(n)').typed).toEqual({ text: 'O(n)', cursor: 4 })
})

test('pasted text goes in where the cursor is, in one line and not without end', () => {
  const entry = open('ad')
  press(entry, 'left')
  entry.paste('b\r\nc\t\u001b[31m\u2028d')
  expect(entry.typed.text).toBe('ab c [31m dd')
  entry.paste('x'.repeat(100_000))
  expect(entry.typed.text.length).toBeLessThan(5000)
})

test('says what a key means', () => {
  const entry = open('a')
  expect(press(entry, 'x', 'ctrl-d', 'up', 'pagedown', 'return', 'enter', 'escape')).toEqual([
    'edited',
    'edited',
    'other',
    'other',
    'done',
    'done',
    'cancelled',
  ])
  press(entry, 'ctrl-u')
  expect(press(entry, 'ctrl-d')).toEqual(['cancelled'])
  expect(press(entry, 'tab')).toEqual(['edited'])
  expect(entry.typed.text).toBe(' ')
})
