import { noPlan, planOf, recordPlan } from '../../round/plan.ts'
import { requireRound } from '../../round/round.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderApproach } from '../render/approach.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly time?: string
  readonly space?: string
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('[text]', 'how you mean to solve it, in a line; without it the plan is shown', someText)
    .option('--time <class>', "the time that it takes, such as 'O(n log n)'", someText)
    .option('--space <class>', "the space that it takes, such as 'O(n)'", someText)
    .option('--json', 'print the plan as JSON')
    .action((text: string | undefined, flags: Flags) => start((context) => plan(context, text, flags)))
}

async function plan(context: Context, approach: string | undefined, flags: Flags): Promise<number> {
  const { io, now } = context
  const { time, space, json } = flags
  const history = await context.history()
  const at = now()
  const round = requireRound(history, at)
  if ([approach, time, space].some((said) => said !== undefined))
    recordPlan(history, round, { approach, time, space }, at)
  const known = planOf(history.events(round.id))
  if (json) printJson(io, { round: round.id, ...(known ?? noPlan) })
  else if (known) io.out.write(`${renderApproach(known, io.out)}\n`)
  else tell(io, "No approach is written yet: prep approach 'Sort, then two pointers' --time 'O(n log n)'.")
  return exitCodes.ok
}
