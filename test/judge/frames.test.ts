import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/model/types.ts'
import { isolations, judged, type LanguageId, program, signatureOf, someJudge, testOf } from './judging.ts'

const roomy = { timeMs: 5000, memoryKb: 700 * 1024 }
const largest = 2n ** 63n - 1n
const numbers = Array.from({ length: 100_000 }, (_, index) => index)

/** Values that go through a program and come back as they were. */
const values: readonly (readonly [title: string, type: string, value: Value])[] = [
  ['a text of 5 MB, of characters of two and four bytes', 'string', 'ä😀xyz'.repeat(500_000)],
  ['a list of 100,000 nodes', 'ListNode<int>', numbers],
  [
    'a tree of 100,000 nodes that is a path',
    'TreeNode<int>',
    numbers.flatMap((value) => (value === 0 ? [value] : [null, value])),
  ],
  ['a million numbers', 'int[]', Array.from({ length: 1_000_000 }, (_, index) => index - 500_000)],
  ['integers of 64 bits', 'long[]', [largest, -largest - 1n, 0n, 2n ** 53n + 1n]],
  [
    'special floats',
    'float[]',
    [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.1, 5e-324, 1e308, 3],
  ],
  ['a tree with gaps', 'TreeNode<string>', ['a', null, 'b', 'c', null, null, 'd']],
  ['lists in an array', 'ListNode<long>[]', [[1n], [], [largest, 2n]]],
  ['missing values', 'int?[]', [1, null, 2]],
  ['an empty tree', 'TreeNode<int>', []],
]

describe.each(
  isolations.filter(({ works }) => works).map(({ isolation }) => [isolation.name, isolation] as const),
)('frames under %s', (_name, isolation) => {
  for (const language of ['javascript', 'python'] as const satisfies LanguageId[])
    it(`${language}: large and special values go in and come back`, async () => {
      const judge = someJudge(isolation)
      for (const [title, type, value] of values) {
        const signature = signatureOf('same', { value: type }, type)
        const judgement = await judged(judge, language, program(language, 'same'), {
          signature,
          tests: [testOf(signature, { value }, value, 'edge')],
          limits: roomy,
        })
        expect(
          judgement.verdict,
          `${title}: ${JSON.stringify(judgement.tests[0]?.failure ?? judgement.tests[0]?.reason)}`,
        ).toBe('AC')
      }
    })
})
