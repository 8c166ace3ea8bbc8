import { Option } from 'commander'
import { clockEffect, type HintStep, hintCost, hintLadder, takeHint } from '../../round/hints.ts'
import { requireRound } from '../../round/round.ts'
import { keepSecret } from '../../round/secret.ts'
import { confirm } from '../ask.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { hintPrice, hintQuestion, ladderLines } from '../render/hint-cost.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'

interface Flags {
  readonly all?: boolean
  readonly cost?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-a, --all', 'show the hints taken so far, and take none')
    .addOption(new Option('--cost', 'show what each hint costs, and take none').conflicts('all'))
    .option('-y, --yes', 'take it without being asked')
    .option('--json', 'print the hints as JSON')
    .action((flags: Flags) => start((context) => hint(context, flags)))
}

async function hint(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const round = requireRound(history, now())
  const bank = await context.bank()
  const { hints } = await keepSecret(round, async () => bank.loadProblem(await bank.byId(round.problem)))
  const total = hints.length
  const offered = !flags.all && !flags.cost && round.hints < total
  const cost = hintCost(round, round.hints + 1)
  const offer = { hint: round.hints + 1, total, cost, effect: clockEffect(round, cost, now()) }
  if (offered && !flags.yes && io.canPrompt)
    if (!(await confirm(context, hintQuestion(offer), '--yes'))) return exitCodes.ok
  // While the question waited, the round may have ended, or its hint been taken in another terminal.
  const current = offered ? requireRound(history, now()) : round
  const taking = offered && current.hints === round.hints
  const taken = taking ? takeHint(history, current, now()) : current.hints
  if (taking && !flags.yes && !flags.json && !io.canPrompt) tell(io, hintPrice(offer))
  const ladder = hintLadder({ ...round, hints: taken }, total)
  if (flags.json) {
    printJson(io, {
      round: round.id,
      taken,
      total,
      hints: hints.slice(0, taken),
      cost: (taking ? ladder[taken - 1]?.cost : null) ?? null,
      next: ladder[taken]?.cost ?? null,
      ...(flags.cost && { ladder }),
    })
    return exitCodes.ok
  }
  if (flags.cost) showLadder(context, ladder)
  else showHints(context, hints, flags.all ? 0 : Math.max(0, taken - 1), taken)
  if (total === 0) tell(io, 'This problem has no hints.')
  else if (flags.all && taken === 0) tell(io, "No hint was taken. 'prep hint' takes one.")
  else if (!offered && !flags.all && !flags.cost) tell(io, 'That was the last hint.')
  return exitCodes.ok
}

function showHints({ io }: Context, hints: readonly string[], from: number, to: number): void {
  const { columns, paint } = io.out
  for (const [index, text] of hints.slice(from, to).entries()) {
    const title = paint.title(`Hint ${from + index + 1} of ${hints.length}`)
    io.out.write(`${title}\n${renderMarkdown(text, { columns, paint })}\n`)
  }
}

function showLadder({ io }: Context, ladder: readonly HintStep[]): void {
  const { columns, paint } = io.out
  for (const line of ladderLines(ladder, columns, paint)) io.out.write(`${line}\n`)
}
