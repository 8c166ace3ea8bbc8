import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prep, root, temporary } from '../prep.ts'

/** A bank with a copy of the imported problems, and a home. */
function practice() {
  const bank = temporary()
  cpSync(join(root, 'test/fixtures/imported'), bank, { recursive: true })
  const [home, cwd] = [temporary(), temporary()]
  const run = (...args: string[]) =>
    prep(...args)
      .home(home)
      .cwd(cwd)
      .env({ PREP_BANK: bank })
  return { bank, run }
}

describe('an imported problem', () => {
  it('is shown without what its format does not have', async () => {
    const { run } = practice()
    const { stdout } = await run('view', 'any-sum').expect({ code: 0 })
    expect(stdout).toContain('Read n. Write two whole numbers whose sum is n.')
    expect(stdout).not.toContain('Constraints')
    const { json } = await run('view', 'any-sum', '--json').expect({ code: 0 })
    expect(json).toMatchObject({ constraints: [], samples: [{ in: '5\n', explain: null }] })
  })

  it('is judged by its validator, whose reason is shown for a sample', async () => {
    const { bank, run } = practice()
    const submission = join(bank, 'any-sum/submissions/accepted/with-zero.py')
    await run('judge', 'any-sum', submission).expect({ code: 0, stdout: /^✓ AC accepted · 3 of 3 passed\n/ })
    const wrong = join(bank, 'wrong.py')
    writeFileSync(wrong, 'print(1, input())\n')
    await run('judge', 'any-sum', wrong).expect({ code: 1, stdout: /1 \+ 5 is not 5/ })
  })

  it("is the bank's fault where its validator fails", async () => {
    const { bank, run } = practice()
    writeFileSync(join(bank, 'any-sum/output_validators/python/validate.py'), 'def main(): pass\nmain()\n')
    const submission = join(bank, 'any-sum/submissions/accepted/with-zero.py')
    const { json } = await run('judge', 'any-sum', submission, '--json').expect({ code: 3 })
    expect(json).toMatchObject({ verdict: 'JE', tests: [] })
    await run('judge', 'any-sum', submission).expect({
      code: 3,
      stdout: /output_validators\/python failed.*exit code\s+0.*Mend the validator/s,
    })
  })

  it('makes a round without hints, whose solution is an accepted submission', async () => {
    const { run } = practice()
    const { json: round } = await run('start', 'any-sum', '-l', 'python', '--json', '--no-input').expect({
      code: 0,
    })
    expect(readFileSync(join(round.workspace, 'STATEMENT.md'), 'utf8')).not.toContain('Constraints')
    await run('hint').expect({ code: 0, stdout: '', stderr: /This problem has no hints\./ })
    writeFileSync(round.file, 'n = int(input())\nprint(n // 2, n - n // 2)\n')
    await run('run').expect({ code: 0 })
    await run('submit').expect({ code: 1, stdout: /2 of 3 passed/ })
    await run('stop', '--yes').expect({ code: 0 })
    const { stdout } = await run('solution').expect({ code: 0 })
    expect(stdout).toContain('This problem has no written approach.')
    expect(stdout).toContain('An accepted solution in python (with-zero.py)\nprint(0, int(input()))\n')
    expect(stdout).toContain('WA typical: distinct/even')
    expect(stdout).not.toMatch(/Time |follow-up/)
    const { json } = await run('solution', '--json').expect({ code: 0 })
    expect(json).toMatchObject({ approach: '', complexity: null, twist: '' })
  })

  it('is checked, and what cannot be is named', async () => {
    const { bank, run } = practice()
    const { stdout } = await run('check', join(bank, 'square-roots'), join(bank, 'any-sum')).expect({
      code: 0,
    })
    expect(stdout).toContain('one-number.ctd (skipped: ')
    expect(stdout).toContain('with-zero.kt (skipped: ')
    expect(stdout).toMatch(/\n11 passed, 0 failed, 2 skipped in /)
  })
})
