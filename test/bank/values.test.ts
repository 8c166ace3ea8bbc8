import { describe, expect, test } from 'vitest'
import { readCases } from '../../src/bank/cases.ts'
import type { Signature } from '../../src/model/problem.ts'
import { parseType } from '../../src/model/types.ts'

const sum: Signature = {
  kind: 'function',
  name: 'sum',
  params: [
    { name: 'numbers', type: parseType('long[]') },
    { name: 'word', type: parseType('string') },
  ],
  returns: parseType('long'),
}
const inPlace: Signature = {
  kind: 'function',
  name: 'flip',
  params: [{ name: 'flags', type: parseType('bool[]') }],
  returns: { kind: 'void' },
  result: 'flags',
}
const counter: Signature = {
  kind: 'class',
  name: 'Counter',
  params: [{ name: 'start', type: parseType('int') }],
  methods: [
    { name: 'add', params: [{ name: 'amount', type: parseType('int') }], returns: { kind: 'void' } },
    { name: 'total', params: [], returns: parseType('long') },
  ],
}

function read(text: string, signature: Signature) {
  const { cases, faults } = readCases(text, 'cases.yaml', signature)
  return {
    cases,
    faults: faults.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`),
  }
}

describe('readCases', () => {
  test('of a function', () => {
    const text =
      '# mine\n- {in: {numbers: [1, 9007199254740993], word: abc}, out: 5, label: large}\n- in:\n    numbers: []\n    word: ""\n'
    expect(read(text, sum)).toEqual({
      cases: [
        { in: { numbers: [1n, 9007199254740993n], word: 'abc' }, out: 5n, label: 'large', line: 2 },
        { in: { numbers: [], word: '' }, line: 3 },
      ],
      faults: [],
    })
  })

  test('of a function that changes its parameter', () => {
    expect(read('- {in: {flags: [true]}, out: [false]}', inPlace).cases).toEqual([
      { in: { flags: [true] }, out: [false], line: 1 },
    ])
    expect(read('- {in: {flags: [true]}, out: null}', inPlace).faults[0]).toContain('must be a bool[]')
  })

  test('of a class', () => {
    const text = '- {in: {new: [2], calls: [[add, 3], ["total"]]}, out: [null, 5]}'
    expect(read(text, counter)).toEqual({
      cases: [{ in: { new: [2], calls: [['add', 3], ['total']] }, out: [null, 5n], line: 1 }],
      faults: [],
    })
  })

  test('of stdio', () => {
    expect(read('- in: "3\\n"\n  out: |\n    6\n', { kind: 'stdio' }).cases).toEqual([
      { in: '3\n', out: '6\n', line: 1 },
    ])
  })

  test.each(['', '# nothing yet\n', '[]', 'null'])('an empty file holds no case: %j', (text) => {
    expect(read(text, sum)).toEqual({ cases: [], faults: [] })
  })

  test('tells every fault and keeps the cases that have none', () => {
    const text = `- {in: {numbers: [1], word: 'a'}, out: 1}
- {in: {numbers: 1, wrod: 'a'}, otu: 1}
- {out: 3}
- 7
- {in: {numbers: [1], word: 'a'}, out: one}
`
    expect(read(text, sum)).toMatchInlineSnapshot(`
      {
        "cases": [
          {
            "in": {
              "numbers": [
                1n,
              ],
              "word": "a",
            },
            "line": 1,
            "out": 1n,
          },
        ],
        "faults": [
          "2:33 [1].otu: is not a known key",
          "2:21 [1].in.wrod: is not a parameter; did you mean 'word'?",
          "2:18 [1].in.numbers: must be a long[], is 1",
          "2:8 [1].in.word: is missing",
          "3:3 [2].in: is missing",
          "4:3 [3]: must be a case, such as {in: ..., out: ...}; is 7",
          "5:40 [4].out: must be a long, is the string "one"",
        ],
      }
    `)
  })

  test('tells the faults of calls', () => {
    const text = `- {in: {new: [], calls: [[add], [ad, 3], [total, 1], [], total, [[add], 1], [add, x]]}, out: []}
- {in: {calls: []}, out: 3}
- {in: {nwe: [1], new: [1]}}
- {in: [1]}
- {in: {new: [1], calls: [[add, 1], [total]]}, out: [null]}
- {in: {new: [1], calls: [[add, 1], [total]]}, out: [3, null]}
`
    expect(read(text, counter)).toMatchInlineSnapshot(`
      {
        "cases": [],
        "faults": [
          "1:14 [0].in.new: must hold 1 (start), holds 0",
          "1:26 [0].in.calls[0]: must hold 1 (amount), holds 0",
          "1:34 [0].in.calls[1][0]: 'ad' is not a method of Counter; did you mean 'add'?",
          "1:42 [0].in.calls[2]: must hold no arguments, holds 1",
          "1:54 [0].in.calls[3]: must be a call, such as [get, 1]: a method, then its arguments",
          "1:58 [0].in.calls[4]: must be a call, such as [get, 1]: a method, then its arguments",
          "1:65 [0].in.calls[5]: must be a call, such as [get, 1]: a method, then its arguments",
          "1:83 [0].in.calls[6][1]: must be an int, is the string "x"",
          "2:8 [1].in.new: is missing",
          "2:16 [1].in.calls: must be a list of calls, such as [[put, 1, 2], [get, 1]]",
          "2:26 [1].out: must be a list, one result for each call; is 3",
          "3:9 [2].in.nwe: is not a known key",
          "3:8 [2].in.calls: is missing",
          "4:8 [3].in: must be a map of new and calls, is a list",
          "5:53 [4].out: must hold one result for each of the 2 calls, holds 1",
          "6:54 [5].out[0]: must be null, for nothing is returned; is 3",
          "6:57 [5].out[1]: must be a long, is null",
        ],
      }
    `)
  })

  test('a file that is no list, or no YAML', () => {
    expect(read('in: 3', sum).faults).toMatchInlineSnapshot(`
      [
        "1:1 undefined: must be a list of cases, such as - {in: ..., out: ...}; is a map of keys",
      ]
    `)
    expect(read('- {in: {numbers: [1}', sum).faults).not.toHaveLength(0)
  })
})
