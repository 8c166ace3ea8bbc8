import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { bufferIo } from '../../src/cli/buffer-io.ts'
import { colourLevel, createIo, paintFor, plainPaint, printable } from '../../src/cli/io.ts'

function stream(isTTY: boolean, size: { columns?: number; rows?: number } = {}) {
  return Object.assign(new PassThrough(), { isTTY, ...size })
}

test.each([
  ['a TTY', {}, true, false, 1],
  ['a pipe', {}, false, false, 0],
  ['TERM=dumb', { TERM: 'dumb' }, true, false, 0],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false, 0],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, false, 1],
  ['FORCE_COLOR on a pipe', { FORCE_COLOR: '' }, false, false, 1],
  ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, false, false, 1],
  ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, false, false, 3],
  ['FORCE_COLOR=0 on a TTY', { FORCE_COLOR: '0' }, true, false, 0],
  [
    'FORCE_COLOR before NO_COLOR and TERM',
    { FORCE_COLOR: '2', NO_COLOR: '1', TERM: 'dumb' },
    false,
    false,
    2,
  ],
  ['--no-color before all', { FORCE_COLOR: '3' }, true, true, 0],
])('colours: %s', (_name, env, isTTY, noColor, level) => {
  expect(colourLevel(env, isTTY, noColor)).toBe(level)
})

test('each stream decides for itself', () => {
  const io = createIo({ stdin: stream(true), stdout: stream(false), stderr: stream(true), env: {} })
  expect([io.out.paint.pass('x'), io.err.paint.pass('x')]).toEqual(['x', '\u001b[32mx\u001b[39m'])
})

test('a person is asked only where both ends are a terminal', () => {
  const asks = (stdin: boolean, stderr: boolean, noInput = false) =>
    createIo({ stdin: stream(stdin), stdout: stream(true), stderr: stream(stderr), env: {}, noInput })
      .canPrompt
  expect([asks(true, true), asks(false, true), asks(true, false), asks(true, true, true)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('nothing moves in a pipe, on a dumb terminal or in CI', () => {
  const moves = (isTTY: boolean, env: Record<string, string>) =>
    createIo({ stdin: stream(true), stdout: stream(true), stderr: stream(isTTY), env }).animate
  expect([moves(true, {}), moves(true, { CI: 'false' })]).toEqual([true, true])
  expect([moves(false, {}), moves(true, { TERM: 'dumb' }), moves(true, { CI: '1' })]).toEqual([
    false,
    false,
    false,
  ])
})

test('the size is read when asked, and has a default', () => {
  const stdout = stream(true, { columns: 120, rows: 40 })
  const io = createIo({ stdin: stream(true), stdout, stderr: stream(false), env: {} })
  expect([io.out.columns, io.out.rows, io.err.columns, io.err.rows]).toEqual([120, 40, 80, 24])
  let calls = 0
  const stop = io.out.onResize(() => calls++)
  stdout.columns = 50
  stdout.emit('resize')
  stop()
  stdout.emit('resize')
  expect([io.out.columns, calls]).toEqual([50, 1])
})

test('a reader that left is no fault', () => {
  const stdout = stream(false)
  const io = createIo({ stdin: stream(true), stdout, stderr: stream(false), env: {} })
  stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  io.out.write('more')
  expect(stdout.read()).toBeNull()
  expect(() => stdout.emit('error', new Error('disk full'))).toThrow('disk full')
})

test('paint is the identity without colours, and takes one text', () => {
  expect(paintFor(0)).toBe(plainPaint)
  expect(['a', 'b'].map(paintFor(1).fail)).toEqual(['\u001b[31ma\u001b[39m', '\u001b[31mb\u001b[39m'])
})

test('the twin collects what is written', () => {
  const io = bufferIo({ columns: 40, colours: 1 })
  io.out.write('one ')
  io.out.write(io.out.paint.title('two'))
  expect([io.out.text, io.err.text, io.out.columns, io.canPrompt]).toEqual([
    'one \u001b[1mtwo\u001b[22m',
    '',
    40,
    false,
  ])
})

test('text of programs is shown harmless', () => {
  expect(printable('a\tb\nc')).toBe('a\tb\nc')
  expect(printable('\u001b[31mred\u0007\u0000\r\u007f')).toBe('␛[31mred␇␀␍␡')
  expect(printable('\u009b2J')).toBe('\\u009b2J')
  expect(printable('a\u202eb\u2066c\u200bd\ufeff\u2028')).toBe('a\\u202eb\\u2066c\\u200bd\\ufeff\\u2028')
  expect(printable('naïve 日本 👩‍💻')).toBe('naïve 日本 👩‍💻')
})
