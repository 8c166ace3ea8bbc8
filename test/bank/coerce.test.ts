import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, test } from 'vitest'
import { coerce, levelOrderFault, type Reading } from '../../src/bank/coerce.ts'
import { formatPath, openYaml } from '../../src/bank/yaml-file.ts'
import { parseType, type ReturnType, type Type, type Value } from '../../src/model/types.ts'

function read(
  text: string,
  type: ReturnType,
  rules: Partial<Pick<Reading, 'unicode' | 'plainStrings'>> = {},
) {
  const yaml = openYaml(text, 'tests.yaml', true)
  const reading: Reading = { yaml, faults: [...yaml.faults], unicode: false, plainStrings: false, ...rules }
  return { value: coerce(yaml.root, type, [], reading), faults: reading.faults }
}

describe('coerce reads', () => {
  const accepted: [type: string, text: string, value: Value][] = [
    ['int', '2147483647', 2147483647],
    ['int', '-2147483648', -2147483648],
    ['int', '-0', 0],
    ['int', '0x10', 16],
    ['long', '9223372036854775807', 9223372036854775807n],
    ['long', '-9223372036854775808', -9223372036854775808n],
    ['long', '3', 3n],
    ['float', '3', 3],
    ['float', '0.1', 0.1],
    ['float', '1e3', 1000],
    ['float', '-0', -0],
    ['float', '-0.0', -0],
    ['float', '.nan', Number.NaN],
    ['float', '.inf', Number.POSITIVE_INFINITY],
    ['float', '-.inf', Number.NEGATIVE_INFINITY],
    ['bool', 'true', true],
    ['string', '"a\\nb"', 'a\nb'],
    ['string', "'7'", '7'],
    ['string', "''", ''],
    ['string', '|\n  3\n  1 2\n', '3\n1 2\n'],
    ['int?', 'null', null],
    ['int?', '5', 5],
    ['int[]?', '[]', []],
    ['int?[]', '[1, null, ~]', [1, null, null]],
    ['int[][]', '[[], [1]]', [[], [1]]],
    ['int[]', '\n- 1\n- 2\n', [1, 2]],
    ['ListNode<long>', '[1, 2]', [1n, 2n]],
    ['ListNode<int>[]', '[[], [1]]', [[], [1]]],
    ['TreeNode<int>', '[]', []],
    ['TreeNode<int>', '[1, null, 2, 3]', [1, null, 2, 3]],
    ['TreeNode<string>', '["a", null, "b"]', ['a', null, 'b']],
    ['int[]', '[&one 1, *one]', [1, 1]],
  ]
  test.each(accepted)('%s %s', (type, text, value) => {
    expect(read(text, parseType(type))).toEqual({ value, faults: [] })
  })

  test('void as null', () => {
    expect(read('null', { kind: 'void' }).value).toBe(null)
    expect(read('1', { kind: 'void' }).faults[0]?.message).toContain('must be null')
  })
})

describe('coerce refuses', () => {
  const refused: [type: string, text: string, message: string][] = [
    ['int', '2147483648', 'must be within 32 bits, is 2147483648'],
    ['int', '-2147483649', 'must be within 32 bits'],
    ['int', '99999999999999999999999', 'is 99999999999999999999999'],
    ['int', '1.0', 'must be an int, is 1.0'],
    ['int', '1e3', 'must be an int, is 1e3'],
    ['int', 'true', 'must be an int, is true'],
    ['int', '"1"', 'must be an int, is the string "1"'],
    ['int', 'null', 'must be an int, is null'],
    ['int', '[1]', 'must be an int, is a list'],
    ['int', '1_000', 'must be an int, is the string "1_000"'],
    ['long', '9223372036854775808', 'must be within 64 bits, is 9223372036854775808'],
    ['long', '1.5', 'must be a long, is 1.5'],
    ['float', '1e999', 'beyond a float of 64 bits'],
    ['float', '"1.5"', 'must be a float, is the string "1.5"'],
    ['bool', '1', 'must be a bool, is 1'],
    ['bool', 'yes', 'must be a bool, is the string "yes"'],
    ['string', 'abc', 'must be a string in quotes: write "abc"'],
    ['string', '7', 'must be a string in quotes: write "7"'],
    ['string', 'true', 'must be a string in quotes: write "true"'],
    ['string', '"caf\u00e9"', "must be ASCII, holds '\u00e9'"],
    ['string', '"\u{1f600}"', "holds '\u{1f600}'"],
    ['string', '{a: 1}', 'must be a string, is a map of keys'],
    ['int[]', 'null', 'must be an int[], is null; write [] for an empty one'],
    ['ListNode<int>', 'null', 'write [] for an empty one'],
    ['TreeNode<int>', '[null, 1]', 'has no parent'],
    ['TreeNode<int>', '[null]', 'a null at the end'],
    ['TreeNode<int>', '[1, null, null]', 'a null at the end'],
    ['TreeNode<int>', '[1, 2, 3, null, null, null, null, 8]', 'has no parent'],
  ]
  test.each(refused)('%s %s', (type, text, message) => {
    const { value, faults } = read(text, parseType(type))
    expect(value).toBe(undefined)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.message).toContain(message)
  })

  test('every element of the wrong type, each with its place', () => {
    const { faults } = read('- [1, x]\n- 2\n- [3.5, 4]\n', parseType('int[][]'))
    expect(faults.map(({ line, column, key }) => [line, column, key])).toEqual([
      [1, 7, '[0][1]'],
      [2, 3, '[1]'],
      [3, 4, '[2][0]'],
    ])
  })
})

test('a problem may allow more than ASCII, and own cases strings without quotes', () => {
  expect(read('"caf\u00e9"', { kind: 'string' }, { unicode: true }).value).toBe('caf\u00e9')
  expect(read('abc', { kind: 'string' }, { plainStrings: true }).value).toBe('abc')
  expect(read('7', { kind: 'string' }, { plainStrings: true }).faults).toHaveLength(1)
  expect(formatPath(['tests', 3, 'in', 'numbers', 2])).toBe('tests[3].in.numbers[2]')
})

describe('whatever value is written comes back', () => {
  const random = xoroshiro128plus(20)
  const int = (min: number, max: number) => uniformInt(random, min, max)
  const makers: { readonly [kind in Type['kind']]: (type: Type) => { value: Value; text: string } } = {
    int: () => plain(int(-2147483648, 2147483647)),
    long: () => {
      const value = BigInt.asIntN(
        64,
        (BigInt(int(-2147483648, 2147483647)) << 32n) | BigInt(int(0, 2147483647)),
      )
      return { value, text: String(value) }
    },
    float: () => plain((int(-1000, 1000) / 7) * 10 ** int(-300, 300)),
    bool: () => plain(int(0, 1) === 1),
    string: () => {
      const value = Array.from({ length: int(0, 8) }, () => String.fromCharCode(int(1, 126))).join('')
      return { value, text: JSON.stringify(value) }
    },
    optional: (type) => (int(0, 2) === 0 || !('of' in type) ? { value: null, text: 'null' } : make(type.of)),
    array: (type) => many(type),
    list: (type) => many(type),
    tree: (type) => many(type),
  }
  const plain = (value: number | boolean) => ({ value, text: String(value) })
  const make = (type: Type) => makers[type.kind](type)
  const many = (type: Type) => {
    const items = 'of' in type ? Array.from({ length: int(0, 5) }, () => make(type.of)) : []
    return { value: items.map(({ value }) => value), text: `[${items.map(({ text }) => text).join(', ')}]` }
  }
  test.each([
    'int',
    'long',
    'float',
    'bool',
    'string',
    'int?',
    'string[][]',
    'long[]',
    'float?[]',
    'ListNode<int?>[]',
    'TreeNode<int[]>[]',
    'ListNode<ListNode<string>>',
  ])('%s', (name) => {
    const type = parseType(name)
    for (let round = 0; round < 200; round++) {
      const { value, text } = make(type)
      expect(read(text, type), text).toEqual({ value, faults: [] })
    }
  })
})

test('a tree is well formed exactly when building it uses every place', () => {
  const random = xoroshiro128plus(3)
  for (let round = 0; round < 2000; round++) {
    const length = uniformInt(random, 0, 7)
    const values = Array.from({ length }, () => (uniformInt(random, 0, 2) === 0 ? null : 1))
    expect(levelOrderFault(values) === undefined, JSON.stringify(values)).toBe(wellFormed(values))
  }
})

/** By building it: a queue of places, each value taking the next. */
function wellFormed(values: readonly (1 | null)[]): boolean {
  const places = ['root']
  for (const value of values) {
    const place = places.shift()
    if (place === undefined) return false
    if (value !== null) places.push(`${place}.left`, `${place}.right`)
  }
  return values.at(-1) !== null
}
