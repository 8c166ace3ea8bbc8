import { requireRound } from '../../round/round.ts'
import { confirm } from '../ask.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printJson } from '../report.ts'
import { printScorecard } from '../round-end.ts'
import { testRound } from '../testing.ts'

interface Flags {
  readonly yes?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-y, --yes', 'give up without being asked')
    .option('--json', 'print the ended round as JSON')
    .action((flags: Flags) => start((context) => stop(context, flags)))
}

async function stop(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const open = requireRound(history, now())
  const sure = flags.yes || !io.canPrompt || (await confirm(context, `Give ${open.title} up?`, '--yes'))
  if (!sure) return exitCodes.ok
  const round = history.endRound(open.id, 'gave-up', now())
  const testing = await testRound(context, history, round)
  if (flags.json)
    printJson(io, {
      round: round.id,
      problem: round.problem,
      outcome: round.outcome,
      elapsedMs: (round.endedAt ?? now()) - round.startedAt,
      testing: testing ?? null,
    })
  else await printScorecard(context, history, round)
  return exitCodes.ok
}
