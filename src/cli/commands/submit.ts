import { sampleInputs } from '../../model/input-text.ts'
import { submitSolution } from '../../round/attempt.ts'
import { readSolution, requireRound } from '../../round/round.ts'
import type { Context } from '../context.ts'
import { formOf } from '../form.ts'
import type { Declare } from '../program.ts'
import { withProgress } from '../progress.ts'
import { renderJudgement } from '../render/judgement.ts'
import { judgementExit, judgementJson, printJson } from '../report.ts'
import { printScorecard } from '../round-end.ts'
import { sessionOf } from '../round-session.ts'

export const declare: Declare = (command, start) => {
  command
    .option('--json', 'print the result as JSON')
    .action((flags: { json?: boolean }) => start((context) => submit(context, flags)))
}

async function submit(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { io, signal, now } = context
  // Handed in now: what must be made ready before the judging costs no time of the round.
  const at = now()
  const history = await context.history()
  const round = requireRound(history, at)
  const source = readSolution(round)
  const session = await sessionOf(context, history, round)
  const { loaded, language } = session
  const result = await withProgress(context, 'Judging', (progress) => {
    let done = 0
    const onTest = (): void => progress.tell(`Judging: ${++done} of ${loaded.tests.length} tests`)
    return submitSolution(history, round, { ...session, source, at, now, signal, onTest })
  })
  const { judgement } = result
  if (json) {
    const recorded = 'submission' in result && {
      late: result.submission.late,
      elapsedMs: result.submission.elapsedMs,
      submission: result.submission.id,
    }
    printJson(io, { round: round.id, ...recorded, ...judgementJson(loaded, language, judgement) })
    return judgementExit(judgement)
  }
  const { columns, paint } = io.out
  const view = { columns, paint, source, inputs: sampleInputs(loaded), ...formOf(loaded.problem) }
  io.out.write(`${renderJudgement(judgement, view)}\n`)
  if ('round' in result && result.round.endedAt !== null) {
    io.out.write('\n')
    await printScorecard(context, history, result.round)
  }
  return judgementExit(judgement)
}
