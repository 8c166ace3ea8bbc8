import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type BufferIo, bufferIo } from '../../src/cli/buffer-io.ts'
import { type Key, openScreen, type Screen } from '../../src/cli/screen.ts'

interface Opened {
  readonly io: BufferIo
  readonly screen: Screen
  readonly keys: Key[]
  readonly pasted: string[]
  readonly redraws: () => number
  readonly ended: () => boolean
  /** What was written since the last time, with escape as ␛. */
  readonly written: () => string
}

const opened: Screen[] = []
afterEach(() => {
  for (const screen of opened.splice(0)) screen.close()
})

function open(columns = 20, rows = 4): Opened {
  const io = bufferIo({ tty: true, columns, rows })
  const keys: Key[] = []
  const pasted: string[] = []
  let redraws = 0
  let ended = false
  let read = 0
  const screen = openScreen(io, {
    onKey: (key) => void keys.push(key),
    onPaste: (text) => void pasted.push(text),
    onResize: () => void redraws++,
    onEnd: () => {
      ended = true
    },
  })
  opened.push(screen)
  return {
    io,
    screen,
    keys,
    pasted,
    redraws: () => redraws,
    ended: () => ended,
    written: () => {
      const text = io.err.text.slice(read).replaceAll('\u001b', '␛')
      read = io.err.text.length
      return text
    },
  }
}

const entered = '␛[?1049h␛[?25l␛[?7l␛[?2004h␛[2J'
const left = '␛[?2004l␛[?7h␛[?25h␛[?1049l'

test('takes the terminal and gives it back as it was, once', () => {
  const { io, screen, written } = open()
  expect(written()).toBe(entered)
  expect(io.stdin.isRaw).toBe(true)
  screen.close()
  expect(written()).toBe(left)
  expect(io.stdin.isRaw).toBe(false)
  expect(io.stdin.isPaused()).toBe(true)
  expect(io.stdin.listenerCount('keypress')).toBe(0)
  screen.close()
  screen.suspend()
  screen.resume()
  screen.draw(['late'])
  expect(written()).toBe('')
  expect(io.out.text).toBe('')
})

test('writes only the lines that changed, in one frame', () => {
  const { screen, written } = open()
  written()
  screen.draw(['one', 'two', 'three'])
  expect(written()).toBe('␛[?2026h␛[0m␛[2J␛[1;1Hone␛[0m␛[K␛[2;1Htwo␛[0m␛[K␛[3;1Hthree␛[0m␛[K␛[?2026l')
  screen.draw(['one', '2', 'three'])
  expect(written()).toBe('␛[?2026h␛[2;1H2␛[0m␛[K␛[?2026l')
  screen.draw(['one', '2', 'three'])
  expect(written()).toBe('')
  screen.draw(['one'])
  expect(written()).toBe('␛[?2026h␛[2;1H␛[0m␛[K␛[3;1H␛[0m␛[K␛[?2026l')
})

test('a full line keeps its last cell, and no line is drawn below the terminal', () => {
  const { screen, written } = open(4, 2)
  screen.draw(['full', 'ab', 'below'])
  expect(written()).toContain('␛[1;1Hfull␛[0m␛[2;1Hab␛[0m␛[K␛[?2026l')
})

test('after a change of size all is drawn again', () => {
  const { io, screen, written, redraws } = open()
  screen.draw(['one'])
  written()
  io.resize(30, 10)
  expect([redraws(), screen.columns, screen.rows]).toEqual([1, 30, 10])
  screen.draw(['one'])
  expect(written()).toBe('␛[?2026h␛[0m␛[2J␛[1;1Hone␛[0m␛[K␛[?2026l')
})

test('keys come by name, ctrl-c as a key', async () => {
  const { io, keys } = open()
  for (const bytes of ['r', 'G', '\u0003', '\u001b[A', ' ', '\r', '?', '\u001a', '\u001b']) {
    io.stdin.write(bytes)
    await sleep(5)
  }
  await expect.poll(() => keys.length).toBe(9)
  expect(
    keys.map(({ name, ctrl, shift }) => `${ctrl ? 'ctrl-' : ''}${shift ? 'shift-' : ''}${name}`),
  ).toEqual(['r', 'shift-g', 'ctrl-c', 'up', 'space', 'return', '?', 'ctrl-z', 'escape'])
})

test('pasted text presses no keys, and comes as one text', async () => {
  const { io, keys, pasted, redraws } = open()
  io.stdin.write('\u001b[200~sg é\r\n🙂\u0003\u000c')
  await sleep(5)
  io.stdin.write('y\u001b[201~q\u001b[200~\u001b[201~')
  await expect.poll(() => keys.map((key) => key.name)).toEqual(['q'])
  expect(pasted).toEqual(['sg é\r\n🙂\u0003\u000cy'])
  expect(redraws()).toBe(0)
})

test('a key tells what it types', async () => {
  const { io, keys } = open()
  for (const bytes of ['G', 'é', '🙂', ' ', '\u001b[A', '\u001bb']) {
    io.stdin.write(bytes)
    await sleep(5)
  }
  await expect.poll(() => keys.map(({ text }) => text)).toEqual(['G', 'é', '🙂', ' ', undefined, undefined])
})

test('the cursor is shown where it is asked for, and hidden while lines are written', () => {
  const { screen, written } = open()
  screen.draw(['one'], { row: 0, column: 3 })
  expect(written()).toMatch(/␛\[1;1Hone␛\[0m␛\[K␛\[1;4H␛\[\?25h␛\[\?2026l$/)
  screen.draw(['one'], { row: 0, column: 3 })
  expect(written()).toBe('')
  screen.draw(['one'], { row: 0, column: 2 })
  expect(written()).toBe('␛[?2026h␛[?25l␛[1;3H␛[?25h␛[?2026l')
  screen.draw(['two'], { row: 0, column: 2 })
  expect(written()).toBe('␛[?2026h␛[?25l␛[1;1Htwo␛[0m␛[K␛[1;3H␛[?25h␛[?2026l')
  screen.resume()
  written()
  screen.draw(['two'], { row: 0, column: 2 })
  expect(written()).toMatch(/␛\[1;3H␛\[\?25h␛\[\?2026l$/)
  screen.draw(['two'])
  expect(written()).toBe('␛[?2026h␛[?25l␛[?2026l')
})

test('ctrl-l draws all again', async () => {
  const { io, keys, redraws } = open()
  io.stdin.write('\u000c')
  await expect.poll(redraws).toBe(1)
  expect(keys).toEqual([])
})

test('an editor has the terminal and the keys for itself', async () => {
  const { io, screen, keys, written, redraws } = open()
  screen.draw(['one'])
  written()
  screen.suspend()
  expect(written()).toBe(left)
  expect([io.stdin.isRaw, io.stdin.isPaused()]).toEqual([false, true])
  screen.draw(['two'])
  io.resize(30, 10)
  expect([written(), redraws()]).toEqual(['', 0])
  screen.resume()
  expect(written()).toBe(entered)
  expect([io.stdin.isRaw, redraws()]).toEqual([true, 1])
  screen.draw(['two'])
  expect(written()).toContain('␛[1;1Htwo')
  io.stdin.write('r')
  await expect.poll(() => keys.length).toBe(1)
})

test('after a stop from outside the terminal is taken again', () => {
  const { io, screen, written, redraws } = open()
  written()
  screen.resume()
  expect(written()).toBe(left + entered)
  expect([io.stdin.isRaw, redraws(), io.stdin.listenerCount('keypress')]).toEqual([true, 1, 1])
})

test('the end of the input is told', async () => {
  const { io, ended } = open()
  io.stdin.end()
  await expect.poll(ended).toBe(true)
})
