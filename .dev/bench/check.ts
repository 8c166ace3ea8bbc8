import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Fixture } from './fixture.ts'
import { bankOf, node, path, prep } from './machine.ts'
import { medians, print, printRatio } from './measure.ts'

/** Some of each kind. */
const problems = ['pair-with-sum', 'pile-with-minimum', 'first-bracket-fault', 'ticket-points'] as const
/** A check takes seconds: so many rounds for one of it. */
const roundsEach = 5

/** `prep check` of a small bank on two cores beside one. The limits are measured in the first round, which does not count. */
export async function measureCheck({ folder }: Fixture, rounds: number): Promise<void> {
  print('')
  if (availableParallelism() < 2) return print('prep check on two cores: skipped, this machine has one')
  const bank = join(folder, 'check-bank')
  mkdirSync(bank)
  for (const problem of problems) cpSync(bankOf(problem), join(bank, problem), { recursive: true })
  const faults: number[] = []
  const check = (jobs: number) => () => void faults.push(faultsOf(bank, jobs, join(folder, 'check-home')))
  const time = await medians({ two: check(2), one: check(1) }, Math.max(1, Math.round(rounds / roundsEach)))
  const found = faults.filter((count) => count > 0).length
  printRatio(`prep check of ${problems.length} problems, two jobs / one`, [time.two, time.one], {
    aim: '<= 0.65',
    ...(found > 0 && { more: `${found} of ${faults.length} checks found a fault` }),
  })
}

/** How many faults a check finds: a loaded machine may make a program pass its margins. @throws where it does not run */
function faultsOf(bank: string, jobs: number, home: string): number {
  const args = [prep, 'check', bank, '--jobs', `${jobs}`, '--json']
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: bank,
    env: { PATH: path, PREP_HOME: home },
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(`prep check failed: ${stderr}`)
  const { failed } = JSON.parse(stdout) as { failed: number }
  return failed
}
