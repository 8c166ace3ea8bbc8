import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { beginRound, prep, root, solutionFile, solutions, temporary } from '../prep.ts'

/** A bank with a problem of short tests, so that a quadratic solution passes. */
function lenientBank(): string {
  const bank = temporary()
  const dir = join(bank, 'lenient-pair')
  cpSync(join(root, 'problems/pair-with-sum'), dir, { recursive: true })
  const edit = (name: string, change: (text: string) => string): void =>
    writeFileSync(join(dir, name), change(readFileSync(join(dir, name), 'utf8')))
  edit('problem.yaml', (text) =>
    text.replace("id: 'pair-with-sum'", "id: 'lenient-pair'").replace('to: 100000', 'to: 12000'),
  )
  edit('tests.yaml', (text) => text.replace(/^ *- \{class: 'large'.*\n/gm, ''))
  return bank
}

const kinds = (shown: { events: readonly { kind: string }[] }): string[] =>
  shown.events.map(({ kind }) => kind)

it('is measured when a round is accepted, and kept with it', async () => {
  const round = await beginRound()
  writeFileSync(round.file, solutions.right)
  await round.prep('approach', '--time', 'O(n^2)').expect({ code: 0 })
  const { json } = await round.prep('submit', '--json').expect({ code: 0 })
  expect(json.growth).toMatchObject({
    claim: 'O(n^2)',
    expected: 'O(n)',
    expectedClass: 'O(n)',
    worse: false,
  })
  expect(json.growth.samples.length).toBeGreaterThanOrEqual(5)
  const { json: shown } = await round.prep('show', round.id, '--json').expect({ code: 0 })
  const { samples, ...report } = json.growth
  expect(shown.events.find(({ kind }: { kind: string }) => kind === 'measured').data).toEqual(report)
})

it('tells a quadratic solution that passed, and is stopped by Ctrl-C without harm to the round', async () => {
  const bank = lenientBank()
  const [home, cwd] = [temporary(), temporary()]
  const here = (...args: readonly string[]) =>
    prep(...args)
      .home(home)
      .cwd(cwd)
      .env({ PREP_BANK: bank })
  const slow = solutionFile('time_limit_exceeded/every-pair.ts')
  const judged = await here('judge', 'lenient-pair', slow, '--growth').expect({ code: 0, stderr: '' })
  expect(judged.stdout).toMatch(/growth +O\(n\^2\).* measured \((sure|likely)\) · bank O\(n\)/)
  expect(judged.stdout).toMatch(/It passed, but its time (grows|seems to grow) like O\(n\^2\)/)

  const started = await here('start', 'lenient-pair', '--json', '--no-input').expect({ code: 0 })
  writeFileSync(started.json.file, readFileSync(slow))
  const submitting = here('submit').start()
  for (;;) {
    const { json } = await here('status', '--json').expect({ code: 0 })
    if (json.round === null) break
    await wait(50)
  }
  submitting.kill('SIGINT')
  expect((await submitting).exitCode).toBe(130)
  const { json: shown } = await here('show', started.json.round, '--json').expect({ code: 0 })
  expect(shown).toMatchObject({ outcome: 'accepted', solved: true })
  expect(kinds(shown)).not.toContain('measured')
})
