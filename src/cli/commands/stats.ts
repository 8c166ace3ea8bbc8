import { InvalidArgumentError } from 'commander'
import { predictionsOf } from '../../insight/calibration.ts'
import { stats } from '../../insight/stats.ts'
import { topics } from '../../model/problem.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderStats } from '../render/stats.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly topic?: string
  readonly since?: number | { readonly days: number }
  readonly json?: boolean
}

/** A date, or a number of days such as `30d`. */
function since(text: string): number | { days: number } {
  const days = /^(\d+)d$/.exec(text)
  if (days) return { days: Number(days[1]) }
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text)
    ? new Date(text.length === 10 ? `${text}T00:00:00` : text).getTime()
    : Number.NaN
  if (Number.isNaN(instant))
    throw new InvalidArgumentError('Write a date (2026-01-31), or a number of days (30d).')
  return instant
}

export const declare: Declare = (command, start) => {
  command
    .option('-t, --topic <topic>', 'only this topic', choice(topics))
    .option('--since <date>', 'only rounds since a date (2026-01-31), or of the last days (30d)', since)
    .option('--json', 'print the numbers as JSON')
    .action((flags: Flags) => start((context) => show(context, flags)))
}

async function show(context: Context, flags: Flags): Promise<number> {
  const { io, timeZone, now } = context
  const history = await context.history()
  history.closeExpired(now())
  const result = stats({
    rounds: history.rounds(),
    predictions: predictionsOf(history.eventsOf(['predicted', 'submitted'])),
    now: now(),
    timeZone,
    topic: topics.find((topic) => topic === flags.topic),
    since: typeof flags.since === 'object' ? now() - flags.since.days * 24 * 3600 * 1000 : flags.since,
  })
  if (flags.json) printJson(io, result)
  else io.out.write(renderStats(result, { columns: io.out.columns, paint: io.out.paint }))
  return exitCodes.ok
}
