import { InvalidArgumentError, Option } from 'commander'
import type { History } from '../../history/history.ts'
import type { Round } from '../../history/types.ts'
import { clarifiedOf } from '../../round/clarify.ts'
import { type ClockReading, readClock } from '../../round/clock.ts'
import { readPhases } from '../../round/phases.ts'
import { isHidden } from '../../round/rules.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Status, type StatusFormat, statusFormat, statusLine } from '../render/status.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly format?: StatusFormat
  readonly json?: boolean
}

function format(text: string): StatusFormat {
  const found = statusFormat(text)
  if (typeof found === 'function') return found
  throw new InvalidArgumentError(found.fault)
}

export const declare: Declare = (command, start) => {
  command
    .option('--json', 'print the status as JSON')
    .addOption(
      new Option(
        '--format <format>',
        "prompt, tmux, or a template such as '{left} {phase}'; prints nothing where no round is open",
      )
        .argParser(format)
        .conflicts('json'),
    )
    .action((flags: Flags) => start((context) => status(context, flags)))
}

async function status(context: Context, { format: formatted, json }: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const at = now()
  history.closeExpired(at)
  const round = history.openRound()
  if (!round) {
    if (json) printJson(io, { round: null })
    else if (!formatted) io.out.write('no open round\n')
    return exitCodes.ok
  }
  const clock = readClock({ ...round, now: at })
  if (json) printJson(io, statusJson(history, round, clock))
  else {
    const facts = statusOf(history, round, clock)
    io.out.write(`${formatted ? formatted(facts) : statusLine(facts, io.out.paint)}\n`)
  }
  return exitCodes.ok
}

/** What a strict round is called instead of what it is on. */
const hidden = 'interview'

function statusOf(history: History, round: Round, clock: ClockReading): Status {
  const { problem, title, language, submissions } = round
  const reading = readPhases(round, history.events(round.id), clock.at)
  return {
    ...(isHidden(round) ? { problem: hidden, title: hidden } : { problem, title }),
    language,
    submissions,
    elapsedMs: clock.elapsedMs,
    remainingMs: clock.remainingMs,
    overtime: clock.overtime,
    phase: reading?.times.find(({ phase }) => phase === reading.phase),
    last: history.submissions(round.id).at(-1),
  }
}

function statusJson(history: History, round: Round, clock: ClockReading) {
  const events = history.events(round.id)
  const phases = readPhases(round, events, clock.at)
  return {
    round: round.id,
    problem: isHidden(round) ? null : round.problem,
    language: round.language,
    workspace: round.workspace,
    file: round.file,
    startedAt: new Date(round.startedAt).toISOString(),
    deadline: new Date(round.deadline).toISOString(),
    elapsedMs: clock.elapsedMs,
    remainingMs: clock.remainingMs,
    overtime: clock.overtime,
    minutes: round.minutes,
    // It would tell how hard the problem is.
    targetMinutes: isHidden(round) ? null : round.targetMinutes,
    submissions: round.submissions,
    runs: round.runs,
    hints: round.hints,
    questions: clarifiedOf(events).questions.length,
    lastVerdict: history.submissions(round.id).at(-1)?.verdict ?? null,
    rules: round.rules,
    phase: phases?.phase ?? null,
    phases: phases?.times ?? null,
  }
}
