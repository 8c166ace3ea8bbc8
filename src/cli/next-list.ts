import { type Next, next } from '../insight/next.ts'
import { pastIn } from '../insight/past.ts'
import { planIn } from '../insight/plan-parameters.ts'
import type { Kind } from '../model/problem.ts'
import type { Context } from './context.ts'

/** What the list is to keep to. */
export interface NextWish {
  readonly minutes: number
  readonly topic?: string | undefined
  readonly difficulty?: string | undefined
  /** A language's name; without it that of the settings. */
  readonly language?: string | undefined
  /** Day of the interview, since the epoch; without it that of the settings, or of the plan. */
  readonly interview?: number | undefined
}

/** What there is time for where it is not said. */
export const usualMinutes = 60

/** What to practise next, from the bank and the history. @throws UsageError for a language that is not known */
export async function nextFor(context: Context, wish: NextWish): Promise<Next> {
  const { now, timeZone } = context
  const [bank, history, settings] = await Promise.all([context.bank(), context.history(), context.settings()])
  const judged = await judgedKinds(context, wish.language)
  const problems = (await bank.list()).filter(
    ({ topics, difficulty, kind }) =>
      (wish.topic === undefined || topics.some((topic) => topic === wish.topic)) &&
      (wish.difficulty === undefined || difficulty === wish.difficulty) &&
      judged(kind),
  )
  const past = pastIn(
    history.practice,
    problems.map(({ id }) => id),
    now(),
  )
  return next({
    problems,
    open: history.openRound()?.problem,
    past,
    events: history.eventsIn(
      past.recent.map(({ id }) => id),
      ['rated'],
    ),
    now: now(),
    timeZone,
    interview:
      wish.interview ?? settings.interview ?? planIn(history.entries(['plan']))?.interview ?? undefined,
    longest: settings.longestInterval,
    minutes: wish.minutes,
  })
}

/** Tells the kinds of problems that a language judges; only the settings' own judge fewer than all. */
async function judgedKinds(context: Context, flag: string | undefined): Promise<(kind: Kind) => boolean> {
  const settings = await context.settings()
  const name = flag ?? settings.languages.find(({ id }) => id === settings.language)?.id
  if (name === undefined) return () => true
  const { languages } = await context.evaluator()
  const language = languages.byName(name)
  return (kind) => languages.judges(language, kind)
}
