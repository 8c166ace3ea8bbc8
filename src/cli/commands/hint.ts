import { takeHint } from '../../round/hints.ts'
import { requireRound } from '../../round/round.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'

interface Flags {
  readonly all?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-a, --all', 'show the hints taken so far, and take none')
    .option('--json', 'print the hints as JSON')
    .action((flags: Flags) => start((context) => hint(context, flags)))
}

async function hint(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const round = requireRound(history, now())
  const bank = await context.bank()
  const { hints } = await bank.loadProblem(await bank.find(round.problem))
  const taking = !flags.all && round.hints < hints.length
  const taken = round.hints + (taking ? 1 : 0)
  if (taking) takeHint(history, round, now())
  const shown = flags.all ? hints.slice(0, taken) : hints.slice(Math.max(0, taken - 1), taken)
  if (flags.json) {
    printJson(io, { round: round.id, taken, total: hints.length, hints: hints.slice(0, taken) })
    return exitCodes.ok
  }
  const { columns, paint } = io.out
  for (const [index, text] of shown.entries()) {
    const number = flags.all ? index + 1 : taken
    io.out.write(
      `${paint.title(`Hint ${number} of ${hints.length}`)}\n${renderMarkdown(text, { columns, paint })}\n`,
    )
  }
  if (hints.length === 0) tell(io, 'This problem has no hints.')
  else if (flags.all && taken === 0) tell(io, "No hint was taken. 'prep hint' takes one.")
  else if (!taking && !flags.all) tell(io, 'That was the last hint.')
  return exitCodes.ok
}
