import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { submissionsOf } from '../../src/evaluate/submissions.ts'
import { languages } from '../judge/judging.ts'
import { bankFolder, copyOf, loadedFrom, replaceIn, someEvaluator } from './bank.ts'

const limits = { timeMs: 500, memoryKb: 512 * 1024 }

async function submit(
  dir: string,
  submission: string,
  source = readFileSync(join(dir, 'submissions', submission), 'utf8'),
) {
  return someEvaluator().submit({
    loaded: loadedFrom(dir),
    language: languages.byFile(submission),
    source,
    limits,
  })
}

describe('submissions of the small bank', () => {
  for (const name of ['weigh-chain', 'tiny-counter', 'add-lines', 'any-pair'])
    for (const { name: file, expected } of submissionsOf(
      loadedFrom(join(bankFolder, name)).problem,
      languages,
    ))
      it(`${name}/${file}: ${expected[0]}`, async () => {
        const judgement = await submit(join(bankFolder, name), file)
        expect(
          judgement.verdict,
          JSON.stringify(judgement.tests.find(({ verdict }) => verdict !== 'AC')),
        ).toBe(expected[0])
        expect(judgement.total).toBe(loadedFrom(join(bankFolder, name)).tests.length)
      })
})

describe('checkers', () => {
  const dir = join(bankFolder, 'any-pair')

  it('accept another right answer, and tell why a sample is refused, but not why a hidden test is', async () => {
    expect((await submit(dir, 'accepted/last_pair.py')).verdict).toBe('AC')
    const { tests } = await submit(dir, 'x.py', 'def anyPair(numbers, target):\n    return [0, 0]\n')
    expect(tests.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['WA', '0 + 0 is not 5'],
      ['WA', 'there is no such pair'],
      ['WA', undefined],
    ])
  })

  it('are not asked about an answer of the wrong type', async () => {
    const { tests } = await submit(dir, 'x.py', 'def anyPair(numbers, target):\n    return "1 4"\n')
    expect(tests[0]).toMatchObject({ verdict: 'WA', reason: 'expected int[], got str "1 4"' })
  })

  it.each([
    ['throws', "throw new Error('confused')", 'confused'],
    [
      'returns nothing',
      'return undefined as never',
      'check must return true or a reason as text, and returned undefined',
    ],
    ['returns false', 'return false as never', 'returned false'],
  ])('that %s are the fault of the bank', async (_title, code, message) => {
    const changed = copyOf('any-pair')
    replaceIn(
      join(changed, 'check.ts'),
      '  if (reference.length === 0)',
      `  ${code}\n  if (reference.length === 0)`,
    )
    const { verdict, cause, remedy } = await submit(changed, 'accepted/first-pair.ts')
    expect(verdict).toBe('JE')
    expect(cause).toContain(`${join(changed, 'check.ts')}: `)
    expect(cause).toContain(message)
    expect(remedy).toContain('Mend the module')
  })
})

describe('runs', () => {
  it('judge the samples and then the own cases, which may have no expectation', async () => {
    const loaded = loadedFrom(join(bankFolder, 'weigh-chain'))
    const source = readFileSync(join(bankFolder, 'weigh-chain/submissions/accepted/one_pass.py'), 'utf8')
    const { tests } = await someEvaluator().run(
      { loaded, language: languages.byName('python'), source, limits },
      [
        { in: { chain: [4n], root: [], factor: 1 }, out: [4n, 0n, 4n], line: 1 },
        { in: { chain: [4n], root: [], factor: 1 }, out: [5n, 0n, 4n], line: 2 },
        { in: { chain: [4n], root: [1], factor: 1 }, line: 3 },
      ],
    )
    expect(tests.map(({ verdict, actual }) => [verdict, actual])).toEqual([
      ['AC', undefined],
      ['AC', undefined],
      ['AC', undefined],
      ['WA', '[4, 0, 4]'],
      ['AC', '[4, 1, 4]'],
    ])
  })
})
