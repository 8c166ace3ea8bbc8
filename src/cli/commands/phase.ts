import { moveTo, phases, requirePhases } from '../../round/phases.ts'
import { requireRound } from '../../round/round.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderPhases } from '../render/phase-times.ts'
import { printJson } from '../report.ts'

const targets = [...phases, 'next', 'back'] as const
type Target = (typeof targets)[number]

export const declare: Declare = (command, start) => {
  command
    .argument('[phase]', `${targets.join(', ')}; without it the phases are shown`, choice(targets))
    .option('--json', 'print the phases as JSON')
    .action((to: Target | undefined, flags: { json?: boolean }) =>
      start((context) => phase(context, to, flags)),
    )
}

async function phase(
  context: Context,
  to: Target | undefined,
  { json }: { json?: boolean },
): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const at = now()
  const round = requireRound(history, at)
  if (to !== undefined) moveTo(history, round, to, at)
  const reading = requirePhases(round, history.events(round.id), at)
  if (json) printJson(io, { round: round.id, phase: reading.phase, phases: reading.times })
  else io.out.write(`${renderPhases(reading, io.out.paint)}\n`)
  return exitCodes.ok
}
