import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode, encode, fingerprint, openCache } from '../../src/bank/cache.ts'
import { temporaryFolder } from './fixture.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

test.each([
  [[1, 'a', null, true, { b: [] }]],
  [[10n, -(2n ** 63n), 0n]],
  [[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0]],
  [{ deep: [{ big: [1n, { not: Number.NaN }] }] }],
  ['~"text"'],
])('values come back as they were: %#', (value) => {
  expect(decode(encode(value))).toEqual(value)
})

test('a value is read only under its name, key and version, and in its shape', () => {
  const dir = join(temporaryFolder(), 'not', 'there', 'yet')
  const cache = openCache(dir, '1.0.0')
  expect(cache.read('a.json', 'key', isText)).toBe(undefined)
  cache.write('a.json', 'key', 'kept')
  expect(cache.read('a.json', 'key', isText)).toBe('kept')
  expect(cache.read('b.json', 'key', isText)).toBe(undefined)
  expect(cache.read('a.json', 'other key', isText)).toBe(undefined)
  expect(openCache(dir, '1.0.1').read('a.json', 'key', isText)).toBe(undefined)
  expect(cache.read('a.json', 'key', (value): value is number => typeof value === 'number')).toBe(undefined)
  expect(readdirSync(dir)).toEqual(['a.json'])
})

test.each(['', '{', 'null', '[]', '~{"key":"1 1 key"', '{"key":"1 1 key"}'])(
  'a damaged file counts as none: %s',
  (text) => {
    const dir = temporaryFolder()
    writeFileSync(join(dir, 'a.json'), text)
    const cache = openCache(dir, '1')
    expect(cache.read('a.json', 'key', isText)).toBe(undefined)
    cache.write('a.json', 'key', 'kept')
    expect(cache.read('a.json', 'key', isText)).toBe('kept')
  },
)

test('a folder that cannot be written to costs nothing but time', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const cache = openCache(join(file, 'below-a-file'), '1')
  cache.write('a.json', 'key', 'kept')
  expect(cache.read('a.json', 'key', isText)).toBe(undefined)
})

test('a fingerprint is of a file, and changes with it', () => {
  const dir = temporaryFolder()
  const file = join(dir, 'a')
  expect(fingerprint(file)).toBe(undefined)
  expect(fingerprint(dir)).toBe(undefined)
  writeFileSync(file, 'a')
  const before = fingerprint(file)
  expect(fingerprint(file)).toBe(before)
  writeFileSync(file, 'ab')
  expect(fingerprint(file)).not.toBe(before)
})
