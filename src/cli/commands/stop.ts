import { requireRound } from '../../round/round.ts'
import { isHidden } from '../../round/rules.ts'
import { confirm } from '../ask.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printJson } from '../report.ts'
import { finishRound } from '../round-end.ts'

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
  const question = `Give ${isHidden(open) ? 'this interview' : open.title} up?`
  const sure = flags.yes || !io.canPrompt || (await confirm(context, question, '--yes'))
  if (!sure) return exitCodes.ok
  const round = history.endRound(open.id, 'gave-up', now())
  const { testing } = await finishRound(context, history, { round, prints: !flags.json })
  if (flags.json)
    printJson(io, {
      round: round.id,
      problem: round.problem,
      outcome: round.outcome,
      elapsedMs: (round.endedAt ?? now()) - round.startedAt,
      testing: testing ?? null,
    })
  return exitCodes.ok
}
