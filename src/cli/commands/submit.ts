import { InvalidArgumentError } from 'commander'
import { sampleInputs } from '../../model/input-text.ts'
import { submitSolution } from '../../round/attempt.ts'
import { readSolution, requireRound } from '../../round/round.ts'
import { keepSave } from '../../round/saves.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { formOf } from '../form.ts'
import { growthJson } from '../growth.ts'
import { withProgress } from '../progress.ts'
import { renderJudgement } from '../render/judgement.ts'
import { judgementExit, judgementJson, printJson } from '../report.ts'
import { finishRound } from '../round-end.ts'
import { sessionOf } from '../round-session.ts'

interface Flags {
  readonly sure?: number
  readonly growth: boolean
  readonly json?: boolean
}

function percentage(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('It must be a number from 0 to 100.')
  return value
}

export const declare: Declare = (command, start) => {
  command
    .option(
      '--sure <percent>',
      'how sure you are that it will be accepted, 0 to 100; prep stats tells how well you know',
      percentage,
    )
    .option('--no-growth', 'do not measure how the time of an accepted solution grows')
    .option('--json', 'print the result as JSON')
    .action((flags: Flags) => start((context) => submit(context, flags)))
}

async function submit(context: Context, { sure, growth, json }: Flags): Promise<number> {
  const { io, signal, now } = context
  // Handed in now: what must be made ready before the judging costs no time of the round.
  const at = now()
  const history = await context.history()
  const round = requireRound(history, at)
  const source = readSolution(round)
  keepSave(history, round, source, at)
  if (sure !== undefined) history.addEvent(round.id, 'predicted', { sure }, at)
  const session = await sessionOf(context, history, round)
  const { loaded, language } = session
  const result = await withProgress(context, 'Judging', (progress) => {
    let done = 0
    const onTest = (): void => progress.tell(`Judging: ${++done} of ${loaded.tests.length} tests`)
    return submitSolution(history, round, { ...session, source, at, now, signal, onTest })
  })
  const { judgement } = result
  // It may also have been ended in another terminal meanwhile.
  const after = 'round' in result ? result.round : round
  const isOver = after.endedAt !== null
  const isAccepted = judgement.verdict === 'AC'
  if (!json && !isAccepted) {
    const { columns, paint } = io.out
    const view = { columns, paint, source, inputs: sampleInputs(loaded), ...formOf(loaded.problem) }
    io.out.write(`${renderJudgement(judgement, view)}\n${isOver ? '\n' : ''}`)
  }
  const ending = {
    round: after,
    accepted: isAccepted ? { judgement, program: { ...session, source } } : undefined,
    growth,
    prints: !json,
  }
  const measured = isOver ? await finishRound(context, history, ending) : undefined
  if (json)
    printJson(io, {
      round: round.id,
      ...('submission' in result && {
        late: result.submission.late,
        elapsedMs: result.submission.elapsedMs,
        submission: result.submission.id,
      }),
      ...judgementJson(loaded, language, judgement, after),
      ...(measured && { testing: measured.testing ?? null, growth: growthJson(measured.growth) }),
    })
  return judgementExit(judgement)
}
