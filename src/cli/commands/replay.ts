import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import type { Round } from '../../history/types.ts'
import { formatElapsed } from '../../round/clock.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../printable.ts'
import { wrap } from '../render/fit.ts'
import { renderReplay } from '../render/replay.ts'
import { replayOnScreen } from '../replay/replay-screen.ts'
import { type Folding, foldings, type Step, stepAt, stepsOf } from '../replay/steps.ts'
import { printJson } from '../report.ts'
import { eventJson } from '../round-json.ts'

interface Flags {
  readonly by: Folding
  readonly all?: boolean
  /** Seconds since the round's start. */
  readonly at?: number
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('[round]', 'its id, or the end of it, as prep history tells it; without it the last one')
    .addOption(
      new Option('--by <step>', 'what makes a step: all saves of a minute, or each save')
        .default('minute')
        .argParser(choice(foldings)),
    )
    .option('-a, --all', 'print all steps instead of stepping through them')
    .addOption(
      new Option('--at <time>', 'print the code as it was so far into the round, such as 12:30')
        .argParser(seconds)
        .conflicts(['all', 'by']),
    )
    .option('--json', 'print the steps as JSON')
    .action((round: string | undefined, flags: Flags) => start((context) => replay(context, round, flags)))
}

/** `12:30` or `1:02:30`. */
function seconds(text: string): number {
  const [, hours = '0', minutes = '', rest = ''] = /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/.exec(text) ?? []
  if (minutes === '') throw new InvalidArgumentError('It must be a time such as 12:30, or 1:02:30.')
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(rest)
}

async function replay(context: Context, query: string | undefined, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  const round = roundFor(history, query)
  const [events, submissions] = [history.events(round.id), history.submissions(round.id)]
  const by = flags.at === undefined ? flags.by : 'save'
  const all = stepsOf({ round, events, submissions }, (hash) => history.source(hash), by)
  const steps = flags.at === undefined ? all : [stepOrRefuse(all, flags.at)]
  const [only] = steps
  if (flags.json) printJson(io, { round: round.id, steps: steps.map((step) => stepJson(step, round)) })
  else if (only === undefined) io.out.write(`${wrap(noSaves, io.out.columns).join('\n')}\n`)
  else if (flags.at !== undefined) io.out.write(io.out.isTTY ? shown(only.source) : only.source)
  else if (!flags.all && io.out.isTTY && io.canPrompt && io.animate)
    return replayOnScreen(context, { round, submissions, steps })
  else io.out.write(renderReplay({ round, submissions, steps }, io.out))
  return exitCodes.ok
}

const noSaves =
  "No save of this round is known. The live screen and 'prep run --watch' keep each, and each submission is kept."

function roundFor(history: History, query: string | undefined): Round {
  const round = query === undefined ? history.rounds({ limit: 1 })[0] : history.round(query)
  if (round) return round
  throw new UsageError('There is no round yet.', "'prep start' begins one.")
}

function stepOrRefuse(steps: readonly Step[], at: number): Step {
  const step = stepAt(steps, at)
  if (step) return step
  const [first] = steps
  throw new UsageError(
    `No code is known of ${formatElapsed(at * 1000)} into the round.`,
    first ? `The first save is of ${formatElapsed(first.elapsedMs)}.` : noSaves,
  )
}

/** Code for a terminal, which ends with a line. A pipe gets it as it was. */
function shown(source: string): string {
  const text = printable(source)
  return text.endsWith('\n') ? text : `${text}\n`
}

function stepJson({ at, elapsedMs, saves, phase, source, changes, events }: Step, round: Round) {
  return {
    at: new Date(at).toISOString(),
    elapsedMs,
    saves,
    ...(phase && { phase }),
    source,
    ...(changes && { diff: changes.diff }),
    events: events.map((event) => eventJson(event, round)),
  }
}
