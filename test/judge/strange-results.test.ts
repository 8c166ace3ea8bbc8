import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/model/types.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { judged, type LanguageId, program, signatureOf, someJudge, testOf } from './judging.ts'

type Case = readonly [
  name: string,
  type: string,
  expected: Value,
  verdict: Verdict | readonly Verdict[],
  says?: string | RegExp,
]

const javascript: readonly Case[] = [
  ['getter', 'int[]', [1, 2], 'AC'],
  ['throwing getter', 'int[]', [1, 2], 'RTE', 'Error: hands off'],
  ['proxy', 'int[]', [1, 2], 'AC'],
  ['throwing proxy', 'int[]', [1, 2], 'RTE', 'Error: hands off'],
  ['throwing proxy', 'int', 1, ['WA', 'RTE']],
  ['revoked proxy', 'int[]', [1, 2], 'RTE', /revoked/],
  ['endless proxy', 'int[]', [], ['OLE', 'TLE', 'MLE']],
  ['array in itself', 'int[][]', [[1]], 'WA', 'at [0][0]: expected int, got an array'],
  ['list with a cycle', 'ListNode<int>', [1], 'WA', /a list with a cycle/],
  ['tree with a cycle', 'TreeNode<int>', [1], ['WA', 'TLE'], /a tree with a cycle|CPU/],
  ['not a node', 'ListNode<int>', [1], 'WA', 'expected ListNode<int>, got an object'],
  ['bad link', 'ListNode<int>', [1], 'WA', 'expected ListNode<int>, got a node whose next is string "x"'],
  ['own nodes', 'ListNode<int>', [1, 2], 'AC'],
  ['NaN', 'int', 6, 'WA', 'expected int, got number NaN'],
  ['NaN', 'float', Number.NaN, 'AC'],
  ['Infinity', 'float', Number.POSITIVE_INFINITY, 'AC'],
  ['Infinity', 'float', Number.NEGATIVE_INFINITY, 'WA'],
  ['minus zero', 'int', 0, 'AC'],
  ['minus zero', 'float', 0, 'AC'],
  ['undefined', 'int', 6, 'WA', 'expected int, got undefined (is a return missing?)'],
  ['undefined', 'int?', null, 'WA', 'expected int?, got undefined (is a return missing?)'],
  ['null', 'int', 6, 'WA', 'expected int, got null'],
  ['null', 'int?', null, 'AC'],
  ['null', 'ListNode<int>', [], 'AC'],
  ['big integer', 'int', 6, 'WA', 'expected int, got bigint 6n'],
  ['big integer', 'long', 6n, 'AC'],
  ['large big integer', 'long', 6n, 'WA', /^expected long, got/],
  ['fraction', 'int', 1, 'WA', 'expected int, got number 1.5'],
  ['over 32 bits', 'int', 6, 'WA', 'expected int, got number 2147483648'],
  ['over 53 bits', 'int', 6, 'WA', 'expected int, got number 9007199254740992'],
  ['text', 'int', 6, 'WA', 'expected int, got string "6"'],
  ['boxed', 'int', 6, 'WA', 'expected int, got Number'],
  ['set', 'int[]', [1, 2], 'WA', 'expected int[], got Set'],
  ['typed array', 'int[]', [1, 2], 'WA', 'expected int[], got Int32Array'],
  ['holes', 'int[]', [1, 2, 3], 'WA', 'at [1]: expected int, got undefined'],
  ['toJSON', 'int', 6, 'WA', 'expected int, got an object'],
  ['array with toJSON', 'int[]', [1, 2], 'AC'],
  ['function', 'int', 6, 'WA', 'expected int, got function'],
  ['symbol', 'string', '6', 'WA', 'expected string, got symbol'],
  ['promise', 'int', 6, 'AC'],
  ['thenable that throws', 'int', 6, 'RTE', 'Error: hands off'],
  ['half a character', 'string', 'x', 'WA'],
  ['no prototype', 'int', 6, 'WA', 'expected int, got [object Object]'],
  ['liar by name', 'int', 6, 'WA', 'expected int, got a value that cannot be described'],
]

const python: readonly Case[] = [
  ['bool', 'int', 1, 'WA', 'expected int, got bool True'],
  ['bool', 'bool', true, 'AC'],
  ['whole float', 'int', 1, 'WA', 'expected int, got float 1.0'],
  ['whole float', 'float', 1, 'AC'],
  ['int', 'float', 3, 'AC'],
  ['tuple', 'int[]', [1, 2], 'AC'],
  ['over 32 bits', 'int', 1, 'WA', 'expected int, got number 2147483648'],
  ['over 53 bits', 'int', 1, 'WA', 'expected int, got int 9007199254740992'],
  ['over 64 bits', 'long', 1n, 'WA', /^expected long, got/],
  ['64 bits', 'long', 2n ** 63n - 1n, 'AC'],
  ['very long', 'long', 1n, 'WA', /^expected long, got an int/],
  ['very long', 'int', 1, 'WA', /^expected int, got an int/],
  ['None', 'int', 1, 'WA', 'expected int, got None (is a return missing?)'],
  ['None', 'int?', null, 'AC'],
  ['nan', 'float', Number.NaN, 'AC'],
  ['nan', 'int', 1, 'WA', 'expected int, got float nan'],
  ['inf', 'float', Number.POSITIVE_INFINITY, 'AC'],
  ['minus zero', 'float', 0, 'AC'],
  ['dict', 'int', 1, 'WA', 'expected int, got dict'],
  ['set', 'int[]', [1, 2], 'WA', 'expected int[], got set'],
  ['generator', 'int[]', [1, 2], 'WA', 'expected int[], got generator'],
  ['range', 'int[]', [0, 1], 'WA', 'expected int[], got range'],
  ['bytes', 'string', 'six', 'WA', 'expected string, got bytes'],
  ['hidden', 'ListNode<int>', [1], ['WA', 'RTE']],
  ['hidden', 'int', 1, ['WA', 'RTE']],
  ['endless list', 'int[]', [1], ['TLE', 'MLE', 'OLE']],
  ['text of its own', 'string', 'six', 'WA', 'expected string, got Text'],
  ['list of its own', 'int[]', [1, 2], 'AC'],
  ['half a character', 'string', 'x', 'WA'],
  ['list in itself', 'int[][]', [[1]], 'WA', 'at [0][0]: expected int, got list'],
  ['list with a cycle', 'ListNode<int>', [1], 'WA', /a list with a cycle/],
  ['tree with a cycle', 'TreeNode<int>', [1], ['WA', 'TLE'], /a tree with a cycle|CPU/],
  ['bad link', 'ListNode<int>', [1], 'WA', 'expected ListNode<int>, got a node whose next is str "x"'],
]

for (const [language, cases] of [
  ['javascript', javascript],
  ['python', python],
] as const satisfies [LanguageId, readonly Case[]][])
  describe(`results of ${language}`, () => {
    for (const [name, type, expected, verdict, says] of cases)
      it(`${name} for ${type}: ${[verdict].flat().join(' or ')}`, async () => {
        const signature = signatureOf('strange', { name: 'string' }, type)
        const tests = [testOf(signature, { name }, expected)]
        const limits = { timeMs: 2000, memoryKb: 512 * 1024 }
        const judgement = await judged(someJudge(), language, program(language, 'strange-results'), {
          signature,
          tests,
          limits,
        })
        expect([verdict].flat(), JSON.stringify(judgement.tests[0])).toContain(judgement.verdict)
        const [result] = judgement.tests
        if (says !== undefined) expect(result?.reason ?? result?.failure?.message).toMatch(says)
      })
  })
