import { formatClock, readClock } from '../../round/clock.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printJson } from '../report.ts'

export const declare: Declare = (command, start) => {
  command
    .option('--json', 'print the status as JSON')
    .action((flags: { json?: boolean }) => start((context) => status(context, flags)))
}

async function status(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  const round = history.openRound()
  if (!round) {
    if (json) printJson(io, { round: null })
    else io.out.write('no open round\n')
    return exitCodes.ok
  }
  const clock = readClock({ ...round, now: now() })
  const last = history.submissions(round.id).at(-1)
  if (json) {
    printJson(io, {
      round: round.id,
      problem: round.problem,
      language: round.language,
      workspace: round.workspace,
      file: round.file,
      startedAt: new Date(round.startedAt).toISOString(),
      deadline: new Date(round.deadline).toISOString(),
      elapsedMs: clock.elapsedMs,
      remainingMs: clock.remainingMs,
      overtime: clock.overtime,
      minutes: round.minutes,
      targetMinutes: round.targetMinutes,
      submissions: round.submissions,
      runs: round.runs,
      hints: round.hints,
      lastVerdict: last?.verdict ?? null,
    })
    return exitCodes.ok
  }
  const { paint } = io.out
  const time = formatClock(clock.remainingMs)
  const words = clock.overtime ? paint.fail(`${time} overtime`) : paint.accent(`${time} left`)
  const verdict = last ? ` · ${last.verdict} ${last.passed}/${last.total}` : ''
  io.out.write(`${round.problem} · ${words}${verdict}\n`)
  return exitCodes.ok
}
