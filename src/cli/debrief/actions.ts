import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import { type ActionItem, openActions } from '../../round/debrief.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderActions } from '../render/debrief.ts'
import { localTime } from '../render/history.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'

/** Marks the action item of that number as done, where one is given, and lists those that are open. */
export function listActions(
  context: Context,
  history: History,
  flags: { readonly done?: number; readonly json?: boolean },
): number {
  const { io, timeZone } = context
  const items = openItems(history)
  if (flags.done !== undefined) markDone(context, history, items, flags.done)
  const open = flags.done === undefined ? items : openItems(history)
  const rounds = new Map(open.map(({ round }) => [round, history.round(round)]))
  if (flags.json)
    printJson(io, {
      actions: open.map(({ round, at, action }, index) => ({
        number: index + 1,
        action,
        round,
        problem: rounds.get(round)?.problem,
        at: new Date(at).toISOString(),
      })),
    })
  else if (open.length === 0) tell(io, "No action item is open. 'prep debrief' asks for one after a round.")
  else {
    const dayOf = localTime(timeZone)
    const shown = open.map(({ round, at, action }) => ({
      action,
      title: rounds.get(round)?.title ?? '',
      day: dayOf(at).slice(0, 10),
    }))
    io.out.write(`${renderActions(shown, { columns: io.out.columns, paint: io.out.paint })}\n`)
  }
  return exitCodes.ok
}

function openItems(history: History): ActionItem[] {
  return openActions(history.eventsOf(['rated', 'noted']))
}

function markDone(context: Context, history: History, items: readonly ActionItem[], number: number): void {
  const item = items[number - 1]
  if (item === undefined)
    throw new UsageError(
      items.length === 0 ? 'No action item is open.' : `There is no open action item ${number}.`,
      "'prep debrief --actions' lists those that are open.",
    )
  history.addEvent(item.round, 'noted', { actionDone: item.action }, context.now())
}
