import type { Fixture } from './fixture.ts'
import { node, prep, runBare } from './machine.ts'
import { medians, print, printRatio } from './measure.ts'

/** The start of the command beside that of its runtime. */
export async function measureStartup(_fixture: Fixture, rounds: number): Promise<void> {
  const time = await medians(
    {
      bare: () => runBare([node, '-e', '0']),
      version: () => runBare([node, prep, '--version']),
    },
    rounds * 2,
  )
  print('')
  printRatio('prep --version / node -e 0', [time.version, time.bare], { aim: '<= 1.15' })
}
