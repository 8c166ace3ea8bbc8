import { describe, expect, it } from 'vitest'
import { answerToWire, answerTypes, inputFromWire, inputToWire } from '../../src/model/input.ts'
import type { Input, Signature } from '../../src/model/problem.ts'
import { parseType, type Value } from '../../src/model/types.ts'
import { fromWire, toWire } from '../../src/model/wire.ts'

const overPipe = (value: Value, type: string) =>
  fromWire(JSON.parse(JSON.stringify(toWire(value, parseType(type)))), parseType(type))

const largest = 2n ** 63n - 1n
const smallest = -(2n ** 63n)

const values: readonly (readonly [type: string, value: Value])[] = [
  ['int', 0],
  ['int', 2 ** 31 - 1],
  ['int', -(2 ** 31)],
  ['long', 0n],
  ['long', largest],
  ['long', smallest],
  ['long', 2n ** 53n + 1n],
  ['float', 0.1],
  ['float', 5e-324],
  ['float', 1.7976931348623157e308],
  ['float', Number.NaN],
  ['float', Number.POSITIVE_INFINITY],
  ['float', Number.NEGATIVE_INFINITY],
  ['float', -0],
  ['bool', true],
  ['string', ''],
  ['string', 'NaN'],
  ['string', '"\\\n\u0000\u2028ä😀'],
  ['int?', null],
  ['int?', 3],
  ['long?', largest],
  ['float?', Number.NaN],
  ['int[]', []],
  ['int?[]', [1, null, 2]],
  ['long[]', [largest, smallest]],
  ['float[][]', [[Number.NaN, -0], [], [1.5]]],
  ['ListNode<int>', []],
  ['ListNode<long>', [1n, largest]],
  ['ListNode<int[]>', [[1], []]],
  ['ListNode<int>[]', [[1, 2], []]],
  ['TreeNode<int>', []],
  ['TreeNode<int>', [1, null, 2, 3]],
  ['TreeNode<long>', [1n, null, largest]],
  ['TreeNode<float>', [Number.NaN, -0, null, 1]],
  ['TreeNode<string>[]', [['a', null, 'b'], []]],
]

describe('values over the pipe', () => {
  it.each(values.map(([type, value], index) => [type, index, value] as const))(
    '%s, value %i',
    (type, _index, value) => {
      const decoded = overPipe(value, type)
      expect(decoded).toEqual({ ok: true, value })
      if (decoded.ok && typeof value === 'number') expect(Object.is(decoded.value, value)).toBe(true)
    },
  )

  it('a list of 100,000 nodes and a tree that is a path', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => index)
    expect(overPipe(list, 'ListNode<int>')).toEqual({ ok: true, value: list })
    const pathToTheRight = list.flatMap((value) => (value === 0 ? [value] : [null, value]))
    expect(overPipe(pathToTheRight, 'TreeNode<int>')).toEqual({ ok: true, value: pathToTheRight })
  })
})

const misfits: readonly (readonly [
  type: string,
  data: unknown,
  expected: string,
  got: string,
  path?: string,
])[] = [
  ['int', 1.5, 'int', 'number 1.5'],
  ['int', 2 ** 31, 'int', 'number 2147483648'],
  ['int', '1', 'int', 'string "1"'],
  ['int', true, 'int', 'boolean true'],
  ['int', null, 'int', 'null'],
  ['int', undefined, 'int', 'undefined undefined'],
  ['int', { $: 'Set' }, 'int', 'Set'],
  ['int', { $: 5 }, 'int', 'an object'],
  ['long', 1, 'long', 'number 1'],
  ['long', '1.5', 'long', 'string "1.5"'],
  ['long', '', 'long', 'string ""'],
  ['long', String(largest + 1n), 'long', 'string "9223372036854775808"'],
  ['long', String(smallest - 1n), 'long', 'string "-9223372036854775809"'],
  ['float', 'nan', 'float', 'string "nan"'],
  ['int', 'x'.repeat(50), 'int', `string "${'x'.repeat(40)}…"`],
  ['int[]', {}, 'int[]', 'an object'],
  ['int[]', [1, null], 'int', 'null', '[1]'],
  ['int[][]', [[1], [2, 'x']], 'int', 'string "x"', '[1][1]'],
  ['int?', 'x', 'int?', 'string "x"'],
  ['int?[]', [1, 'x'], 'int?', 'string "x"', '[1]'],
  ['int[]', [[1]], 'int', 'an array', '[0]'],
]

describe('data that does not fit', () => {
  it.each(misfits.map((misfit) => [...misfit] as const))(
    '%s given %j',
    (type, data, expected, got, path = '') => {
      expect(fromWire(data, parseType(type))).toEqual({ ok: false, mismatch: { path, expected, got } })
    },
  )

  it('a result where none is due', () => {
    expect(fromWire(5, { kind: 'void' })).toMatchObject({ ok: false })
    expect(fromWire(null, { kind: 'void' })).toEqual({ ok: true, value: null })
  })
})

describe('inputs over the pipe', () => {
  const long = parseType('long')
  const int = parseType('int')
  const cases: readonly (readonly [Signature, Input])[] = [
    [{ kind: 'stdio' }, '3\n1 2 3\n'],
    [
      {
        kind: 'function',
        name: 'f',
        params: [
          { name: 'a', type: long },
          { name: 'b', type: parseType('ListNode<float>') },
        ],
        returns: int,
      },
      { a: largest, b: [Number.NaN, -0] },
    ],
    [{ kind: 'function', name: 'f', params: [], returns: int }, {}],
    [
      {
        kind: 'class',
        name: 'C',
        params: [{ name: 'start', type: long }],
        methods: [
          { name: 'add', params: [{ name: 'by', type: long }], returns: { kind: 'void' } },
          { name: 'value', params: [], returns: long },
        ],
      },
      { new: [smallest], calls: [['add', 1n], ['value']] },
    ],
  ]

  it.each(cases.map(([signature, input]) => [signature.kind, signature, input] as const))(
    '%s',
    (_kind, signature, input) => {
      const data: unknown = JSON.parse(JSON.stringify(inputToWire(input, signature)))
      expect(inputFromWire(data, signature)).toEqual(input)
    },
  )

  it('names the place of what does not fit', () => {
    const [, [signature] = []] = cases
    if (!signature) throw new Error('no case')
    expect(() => inputFromWire([5, []], signature)).toThrow('a: expected long, got number 5')
    expect(() => inputFromWire(['5', ['x']], signature)).toThrow('b[0]: expected float, got string "x"')
    expect(() => inputFromWire('x', signature)).toThrow('the arguments are not a list')
  })

  it('refuses a method and an argument that the class has not', () => {
    const signature = cases[3]?.[0] as Signature
    expect(() => inputToWire({ new: [], calls: [['gone']] }, signature)).toThrow("C has no method 'gone'")
    expect(() => inputToWire({ new: [1n, 2n], calls: [] }, signature)).toThrow('argument 2 has none')
  })

  it('answers by the types of the calls', () => {
    const signature = cases[3]?.[0] as Signature
    const types = answerTypes(signature, { new: [0n], calls: [['add', 1n], ['value']] })
    expect(types).toEqual([{ kind: 'void' }, { kind: 'long' }])
    expect(answerToWire([null, largest], types, 'class')).toEqual([null, String(largest)])
  })
})
