import type { ClassSignature } from '../../../src/model/problem.ts'
import { parseType } from '../../../src/model/types.ts'

/** Every type there is, with values on the pipe that must come back as they are. */
export const roundTrips: readonly {
  readonly name: string
  readonly type: string
  readonly values: readonly unknown[]
}[] = [
  { name: 'ints', type: 'int[]', values: [[], [0, -1, 2147483647, -2147483648]] },
  { name: 'long', type: 'long', values: ['0', '9223372036854775807', '-9223372036854775808', '-1'] },
  {
    name: 'number',
    type: 'float',
    values: [0, 1, -2.5, 0.1, 1e300, 5e-324, 'NaN', 'Infinity', '-Infinity', '-0', 123456789.125],
  },
  { name: 'flag', type: 'bool', values: [true, false] },
  {
    name: 'text',
    type: 'string',
    values: ['', 'plain', 'a"b\\c/\n\t\r\b\f\u0001\u007f', 'naïve 漢字 😀', ',]}[{:'],
  },
  { name: 'table', type: 'int[][]', values: [[], [[]], [[1], [], [2, 3]]] },
  { name: 'words', type: 'string[]', values: [[], ['', 'x', 'null']] },
  { name: 'flags', type: 'bool[]', values: [[true, false, true]] },
  { name: 'longs', type: 'long[]', values: [['1', '-2']] },
  { name: 'maybe', type: 'int?', values: [null, 0, 7] },
  { name: 'maybeText', type: 'string?', values: [null, '', 'null'] },
  { name: 'maybes', type: 'int?[]', values: [[null, 1, null]] },
  { name: 'list', type: 'ListNode<int>', values: [[], [1], [1, 2, 3]] },
  { name: 'textList', type: 'ListNode<string>', values: [[], ['a long enough text to be on the heap', '']] },
  { name: 'lists', type: 'ListNode<int>[]', values: [[], [[], [1, 2], []]] },
  {
    name: 'tree',
    type: 'TreeNode<int>',
    values: [[], [1], [1, null, 2], [1, 2, 3, null, null, 4, null, 5], [1, 2, null, 3, null, 4]],
  },
  { name: 'longTree', type: 'TreeNode<long>', values: [['1', null, '2']] },
  { name: 'trees', type: 'TreeNode<int>[]', values: [[[], [1, null, 2]]] },
]

/** A class with a method for each type, which returns its argument. */
export const echo: ClassSignature = {
  kind: 'class',
  name: 'Echo',
  params: [{ name: 'first', type: parseType('int') }],
  methods: [
    ...roundTrips.map(({ name, type }) => ({
      name,
      params: [{ name: 'value', type: parseType(type) }],
      returns: parseType(type),
    })),
    { name: 'nothing', params: [], returns: { kind: 'void' } },
    { name: 'calls', params: [], returns: parseType('int') },
    {
      name: 'join',
      params: [
        { name: 'left', type: parseType('string') },
        { name: 'right', type: parseType('long') },
      ],
      returns: parseType('string'),
    },
  ],
}

/** The calls of all values, and what they must give. */
export const echoCalls = roundTrips.flatMap(({ name, values }) =>
  values.map((value) => [name, value] as const),
)
