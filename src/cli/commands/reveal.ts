import { findRevealable, type RevealedTest, recordReveal, runRevealed } from '../../round/reveal.ts'
import { requireRound } from '../../round/round.ts'
import { confirm } from '../ask.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formOf } from '../form.ts'
import { withProgress } from '../progress.ts'
import { renderRevealed, revealQuestion } from '../render/reveal.ts'
import { printJson } from '../report.ts'
import { sessionOf } from '../round-session.ts'

interface Flags {
  readonly yes?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-y, --yes', 'show it without being asked: the round then no longer counts as solved')
    .option('--json', 'print the test as JSON')
    .action((flags: Flags) => start((context) => reveal(context, flags)))
}

async function reveal(context: Context, flags: Flags): Promise<number> {
  const { io, now, signal } = context
  const history = await context.history()
  const round = requireRound(history, now())
  const revealable = findRevealable(history, round)
  const asks = revealable.seen === undefined && !flags.yes
  if (asks && !(await confirm(context, revealQuestion(round), '--yes'))) return exitCodes.ok
  const session = await sessionOf(context, history, round)
  const test = await withProgress(context, 'Running the test', () =>
    runRevealed(revealable, { ...session, signal }),
  )
  // What was answered and run meanwhile may have outlasted the round.
  requireRound(history, now())
  // Logged before anything is shown, and after all that can fail.
  if (revealable.seen === undefined) recordReveal(history, round, test, now())
  if (flags.json) {
    printJson(io, { round: round.id, test: testJson(test) })
    return exitCodes.ok
  }
  const { columns, paint } = io.out
  const source = history.source(revealable.submission.sourceHash)
  const view = { columns, paint, source, ...formOf(session.loaded.problem) }
  io.out.write(`${renderRevealed(test, view).join('\n')}\n`)
  return exitCodes.ok
}

/** The test as `--json` prints it: texts as they are shown, `actual` null where the solution gave no answer. */
function testJson({ failed, input, inputLength, expected, result }: RevealedTest) {
  const { reason, failure, stdout, stderr } = result
  return {
    class: failed.class,
    label: failed.label,
    verdict: failed.verdict,
    in: input,
    inLength: inputLength,
    expected,
    actual: result.actual ?? null,
    timeMs: result.timeMs,
    memoryKb: result.memoryKb,
    ...(reason !== undefined && { reason }),
    ...(failure !== undefined && { failure }),
    ...(stdout !== undefined && { stdout }),
    ...(stderr !== undefined && { stderr }),
  }
}
