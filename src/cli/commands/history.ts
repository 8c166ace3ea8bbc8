import { InvalidArgumentError } from 'commander'
import { toldRounds } from '../../round/rules.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderHistory } from '../render/history.ts'
import { printJson } from '../report.ts'
import { roundJson } from '../round-json.ts'

interface Flags {
  readonly problem?: string
  readonly limit: number
  readonly json?: boolean
}

function positive(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return value
}

export const declare: Declare = (command, start) => {
  command
    .option('-p, --problem <problem>', 'only rounds on this problem')
    .option('-n, --limit <rounds>', 'so many, the newest', positive, 20)
    .option('--json', 'print the rounds as JSON')
    .action((flags: Flags) => start((context) => show(context, flags)))
}

async function show(context: Context, { problem, limit, json }: Flags): Promise<number> {
  const { io, now, timeZone } = context
  const history = await context.history()
  history.closeExpired(now())
  const found = history.rounds({ problem, limit })
  // To find an interview by its problem would tell that.
  const rounds = problem === undefined ? found : toldRounds(found)
  if (json) printJson(io, { rounds: rounds.map(roundJson) })
  else
    io.out.write(
      renderHistory(rounds, { columns: io.out.columns, paint: io.out.paint, now: now(), timeZone }),
    )
  return exitCodes.ok
}
