import { isAbsolute, relative } from 'node:path'
import type { History } from '../history/history.ts'
import { openActions } from '../round/debrief.ts'
import type { PreparedRound } from '../round/round.ts'
import { hiddenTitle, ruleWords } from '../round/rules.ts'
import { problemFolder } from '../round/workspace.ts'
import type { Context } from './context.ts'
import { renderStarting } from './render/starting.ts'

/** What is told of a round before its clock starts, as text without a final newline. */
export function startPreview({ io, cwd }: Context, history: History, prepared: PreparedRound): string {
  const { loaded, language, minutes: clock, root, rules } = prepared
  const { title, difficulty, topics, kind, minutes: target } = loaded.problem
  const told = { title, difficulty, topics, targetMinutes: target }
  return renderStarting(
    {
      ...(rules.interview ? { title: hiddenTitle } : told),
      kind,
      language: language.name,
      clockMinutes: clock,
      workspace: `${shortPath(cwd, root)}/${problemFolder(loaded.problem, rules.interview)}/`,
      rules: ruleWords(rules),
      actions: newestActions(history),
      waits: false,
    },
    { columns: io.err.columns, paint: io.err.paint },
  )
}

/** So many ratings are looked through for what is still to be done: what is older is in `prep debrief --actions`. */
const ratings = 100

function newestActions(history: History): string[] {
  const events = history.eventsIn(history.ratedRounds(ratings), ['rated', 'noted'])
  return openActions(events).map(({ action }) => action)
}

/** A path as a person would type it here. */
export function shortPath(cwd: string, path: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') || isAbsolute(short) ? path : `./${short}`
}
