import type { History } from '../../history/history.ts'
import type { Round } from '../../history/types.ts'
import { requireRound } from '../../round/round.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly round?: string
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('<text>', 'what you think, found out, or want to remember', someText)
    .option('--round <id>', 'a round that may be over, by its id or the end of it; without it the open one')
    .option('--json', 'print the note as JSON')
    .action((text: string, flags: Flags) => start((context) => note(context, text, flags)))
}

async function note(context: Context, text: string, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const { id } =
    flags.round === undefined ? requireRound(history, now()) : roundOf(history, flags.round, now())
  history.addEvent(id, 'noted', { text }, now())
  if (flags.json) printJson(io, { round: id, text })
  else tell(io, 'Noted.')
  return exitCodes.ok
}

function roundOf(history: History, query: string, now: number): Round {
  history.closeExpired(now)
  return history.round(query)
}
