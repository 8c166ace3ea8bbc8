import { momentsOf } from '../../insight/moments.ts'
import { readPhases } from '../../round/phases.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderRound } from '../render/timeline.ts'
import { printJson } from '../report.ts'
import { eventJson, roundJson, submissionJson } from '../round-json.ts'

export const declare: Declare = (command, start) => {
  command
    .argument('<round>', 'its id, or the end of it, as prep history tells it')
    .option('--json', 'print the round as JSON')
    .action((round: string, flags: { json?: boolean }) => start((context) => show(context, round, flags)))
}

async function show(context: Context, query: string, { json }: { json?: boolean }): Promise<number> {
  const { io, now, timeZone } = context
  const history = await context.history()
  history.closeExpired(now())
  const round = history.round(query)
  const events = history.events(round.id)
  const submissions = history.submissions(round.id)
  const last = submissions.at(-1)
  const source = last && history.source(last.sourceHash)
  if (json)
    printJson(io, {
      ...roundJson(round),
      moments: momentsOf({ round, events, submissions }, now()),
      phases: readPhases(round, events, now())?.times ?? null,
      events: events.map((event) => eventJson(event, round)),
      submissions: submissions.map((submission) => ({
        ...submissionJson(submission),
        tests: history
          .results(submission.id)
          .map(({ index: _index, label: _label, message: _message, ...result }) => result),
      })),
      source: source ?? null,
    })
  else
    io.out.write(
      renderRound(
        { round, events, submissions, source },
        { columns: io.out.columns, paint: io.out.paint, now: now(), timeZone },
      ),
    )
  return exitCodes.ok
}
