import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prep, root, temporary } from '../prep.ts'

it('check --record keeps proofs, --changed goes by them, and --all does not', async () => {
  const bank = temporary()
  const home = temporary()
  cpSync(join(root, 'test/fixtures/strength'), bank, { recursive: true })
  const check = async (...flags: readonly string[]) =>
    (
      await prep('check', bank, '--json', ...flags)
        .home(home)
        .expect({ code: 0, stderr: '' })
    ).json
  const kindsOf = ({ items }: { items: readonly { kind: string }[] }) => [
    ...new Set(items.map(({ kind }) => kind)),
  ]

  const quick = await check()
  expect([quick.proven, kindsOf(quick)]).toEqual([0, ['problem', 'submission']])
  expect(existsSync(join(bank, '.proofs.jsonl'))).toBe(false)

  expect(kindsOf(await check('--record'))).toEqual(['problem', 'submission', 'mutants', 'differential'])
  expect(readFileSync(join(bank, '.proofs.jsonl'), 'utf8')).toMatch(/^\{"problem":"first-above",.*\}\n$/)

  const proven = await check('--changed')
  expect([proven.proven, proven.passed, kindsOf(proven)]).toEqual([1, 1, ['problem']])
  const all = await check('--all')
  expect([all.proven, kindsOf(all).length]).toEqual([0, 4])
})

it('check tells mutants that survive, and the smallest input on which submissions differ', async () => {
  const bank = temporary()
  cpSync(join(root, 'test/fixtures/strength'), bank, { recursive: true })
  appendFileSync(
    join(bank, 'first-above/submissions/accepted/walk.py'),
    '\n_right = firstAbove\n\n\ndef firstAbove(numbers, bound):\n    return -1 if len(numbers) == 1 and numbers[0] != 3 else _right(numbers, bound)\n',
  )
  const { stdout } = await prep('check', bank, '--mutants', '--differential')
    .home(temporary())
    .expect({ code: 1, stderr: '' })
  expect(stdout).toMatch(/walk\.ts \(\d+ of \d+ mutants killed: 100 %, 1 equivalent\)/)
  expect(stdout).toMatch(
    /✗ .*walk\.py \(WA on the input \{"numbers":\[-?\d+\],"bound":-?\d+\}: it answers -1, the reference 0\)/,
  )
})
