import { describe, expect, test } from 'vitest'
import { callLines } from '../../src/model/input-text.ts'
import type { ClassSignature } from '../../src/model/problem.ts'
import { parseType } from '../../src/model/types.ts'

describe('the calls of a class', () => {
  const key = { name: 'key', type: parseType('string') }
  const signature: ClassSignature = {
    kind: 'class',
    name: 'Shelf',
    params: [],
    methods: [
      { name: 'drop', params: [key], returns: { kind: 'void' } },
      { name: 'find', params: [key], returns: parseType('int?') },
    ],
  }

  test('tell an answer that is null, and nothing of a method that returns nothing', () => {
    const input = {
      new: [],
      calls: [
        ['find', 'a'],
        ['drop', 'a'],
        ['find', 'b'],
      ],
    } as const
    expect(callLines(signature, input, [null, null, 4])).toEqual([
      'new Shelf()',
      'find("a") → null',
      'drop("a")',
      'find("b") → 4',
    ])
  })
})
