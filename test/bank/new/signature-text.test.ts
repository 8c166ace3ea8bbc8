import { describe, expect, it } from 'vitest'
import { readClass, readFunction, readMethod } from '../../../src/bank/new/signature-text.ts'
import { UsageError } from '../../../src/errors.ts'
import { formatType } from '../../../src/model/types.ts'

/** What is refused, and what it says to do. */
function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof UsageError) return [error.message, ...error.remedies].join(' → ')
    throw error
  }
  return 'read'
}

describe('a signature as a person types it', () => {
  it('of a function, with every type', () => {
    const text =
      'zoo(a: int[][], b: long, c:float , d: bool, e: string?, f: ListNode<long>, g: TreeNode<int>[]): int'
    const { name, params, returns } = readFunction(text)
    expect(name).toBe('zoo')
    expect(params.map((param) => `${param.name} ${formatType(param.type)}`)).toEqual([
      'a int[][]',
      'b long',
      'c float',
      'd bool',
      'e string?',
      'f ListNode<long>',
      'g TreeNode<int>[]',
    ])
    expect(returns).toEqual({ kind: 'int' })
    expect(readMethod(' get ( ) -> string? ')).toMatchObject({ name: 'get', params: [] })
  })

  it('that returns void names what it changes, which one candidate alone does by itself', () => {
    expect(readFunction('spin(grid: int[][], k: int): void')).toMatchObject({ result: 'grid' })
    expect(readFunction('merge(a: int[], b: int[]): void', 'b')).toMatchObject({ result: 'b' })
    expect(refusal(() => readFunction('merge(a: int[], b: int[]): void'))).toBe(
      'It is not said which parameter the function changes. → Give --result with one of a, b.',
    )
    expect(refusal(() => readFunction('merge(a: int[], k: int): void', 'k'))).toMatch(
      /'k' is not a parameter that can be changed/,
    )
    expect(refusal(() => readFunction('say(k: int): void'))).toMatch(/none of these can be changed/)
    expect(refusal(() => readFunction('say(k: int): int', 'k'))).toMatch(/returns void only/)
  })

  it('of a class with its methods', () => {
    const read = readClass('Cache(capacity: int)', ['get(id: int): int?', 'clear(): void'])
    expect(read.methods.map(({ name, returns }) => `${name} ${formatType(returns)}`)).toEqual([
      'get int?',
      'clear void',
    ])
    expect(refusal(() => readClass('Cache(): int', []))).toMatch(/a constructor has no result/)
    expect(refusal(() => readClass('Cache()', ['get(): int', 'get(a: int): int']))).toBe(
      "The method 'get' is there already.",
    )
  })

  it.each([
    ['f(a: number[]): int', /'number' is not a type.*→ Did you mean 'int\[\]'\?/],
    ['f(a: ints): int', /Did you mean 'int'\?/],
    ['f(a: list[list[str]]): int', /Did you mean 'string\[\]\[\]'\?/],
    ['f(a: Array<boolean>): int', /Did you mean 'bool\[\]'\?/],
    ['f(a: Optional[double]): int', /Did you mean 'float\?'\?/],
    ['f(a: bigint | null): int', /Did you mean 'long\?'\?/],
    ['f(a: Treenode<int>): int', /Did you mean 'TreeNode<int>'\?/],
    ['f(a: widget): int', /^'widget' is not a type[^→]*$/],
    ['f(a: ListNode<int>?): int', /may be empty already/],
    ['f(a: void): int', /'void' is no type of a value/],
    ['f(a int): int', /'a int' is not a parameter\. → Write its name, a colon and its type/],
    ['f(int[] a): int', /'int\[\] a' is not a parameter/],
    ['f(a: int)', /does not say what it returns/],
    ['f(): int', /has no parameters/],
    ['f a: int', /is not a signature\. → Write it as pairWithSum/],
    ['max_sum(a: int): int', /Did you mean 'maxSum'\?/],
    ['f(class: int): int', /'class' is a reserved word/],
    ['f(a: int, a: int): int', /'a' is there already/],
  ])('refuses %s', (text, told) => {
    expect(refusal(() => readFunction(text))).toMatch(told)
  })
})
