import { describe, expect, it } from 'vitest'
import { formatValue } from '../../src/model/text.ts'
import { formatType, parseType, TypeSyntaxError } from '../../src/model/types.ts'

describe('types', () => {
  it.each([
    'int',
    'long',
    'float',
    'bool',
    'string',
    'int[]',
    'int[][][]',
    'int?',
    'int?[]',
    'int[]?',
    'ListNode<int>',
    'ListNode<int?>[]',
    'TreeNode<string[]>',
  ])('%s is read and written', (text) => {
    expect(formatType(parseType(text))).toBe(text)
  })

  it.each([
    '',
    'integer',
    'Int',
    '[]',
    'int??',
    'ListNode',
    'ListNode<>',
    'ListNode<int>?',
    'TreeNode<int?>',
    'TreeNode<int',
    'Map<int>',
    'int [ ]x',
  ])('%s is none', (text) => {
    expect(() => parseType(text)).toThrow(TypeSyntaxError)
  })

  it('names the part that is wrong', () => {
    expect(() => parseType('ListNode<number>[]')).toThrow("'number' is not a type")
  })
})

describe('values as text', () => {
  it('are JSON, with what JSON lacks by name', () => {
    expect(formatValue([1, -0, 2n ** 63n, Number.NaN, null, true, 'a"b', []])).toBe(
      '[1, -0, 9223372036854775808, NaN, null, true, "a\\"b", []]',
    )
  })
})
