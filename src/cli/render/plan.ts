import { dayText } from '../../insight/days.ts'
import type { PlannedItem, PlanReport, PlanWeek } from '../../insight/plan.ts'
import type { GoalProgress } from '../../insight/plan-goals.ts'
import { sum } from '../../insight/plan-missed.ts'
import { planEnd } from '../../insight/plan-parameters.ts'
import { planPhases } from '../../insight/plan-phases.ts'
import type { Paint } from '../io.ts'
import { count, flow, pad, wrap } from './fit.ts'
import { duration, goalLines, phaseNames, reasonOf, workName } from './plan-parts.ts'
import { labelled } from './stats.ts'

export interface PlanPage {
  readonly report: PlanReport
  /** The week whose list is shown. */
  readonly shown: PlanWeek
  readonly goals: readonly GoalProgress[]
  /** Days since the epoch. */
  readonly today: number
}

export interface PlanView {
  readonly columns: number
  readonly paint: Paint
}

const widest = 100
/** Narrower than this, a line's reason stands below it. */
const oneLineFrom = 56
const labelWidth = 9

/** The plan, the week's list with what was done of it, and what was dropped; without a final newline. */
export function renderPlan(page: PlanPage, { columns, paint }: PlanView): string {
  const { report, shown, goals, today } = page
  const width = Math.min(columns, widest)
  const fact = (label: string, parts: readonly string[]): string[] =>
    parts.length === 0 ? [] : labelled(label, flow(parts, width - labelWidth).join('\n'), width, paint)
  return [
    ...fact('Plan', planParts(report, today)),
    ...fact('Phases', phaseParts(report, shown, paint)),
    ...fact('So far', soFar(report)),
    ...goalLines(goals, width, paint),
    '',
    ...wrap(
      paint.title(`Week ${shown.week}: ${shown.phases.map((phase) => phaseNames[phase]).join(', ')}`),
      width,
    ),
    ...flow(weekParts(shown, today), width).map(paint.dim),
    '',
    ...list(shown, width, paint),
    ...lost(report, width, paint),
  ].join('\n')
}

function planParts({ plan, now }: PlanReport, today: number): string[] {
  const end = planEnd(plan)
  const where =
    now === null
      ? today < plan.from
        ? `begins in ${count(plan.from - today, 'day')}`
        : `over since ${dayText(end)}`
      : `week ${now} of ${plan.weeks}`
  const left = plan.interview === null ? 0 : plan.interview - today
  const when = left > 0 ? [`${count(left, 'day')} left`] : []
  return [
    where,
    `${plan.hours} h a week`,
    `${dayText(plan.from)} to ${dayText(end - 1)}`,
    ...(plan.interview === null ? [] : [`interview ${dayText(plan.interview)}`, ...when]),
  ]
}

function phaseParts({ weeks }: PlanReport, shown: PlanWeek, paint: Paint): string[] {
  return planPhases.flatMap((phase) => {
    const own = weeks.filter(({ phases }) => phases.includes(phase)).map(({ week }) => week)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const words = `${first === last ? first : `${first}-${last}`} ${phaseNames[phase]}`
    return [shown.phases.includes(phase) ? paint.accent(words) : words]
  })
}

/** What was done in the weeks that are over; nothing before one is. */
function soFar({ weeks }: PlanReport): string[] {
  const over = weeks.filter(({ state }) => state === 'over')
  if (over.length === 0) return []
  const done = sum(over.map((week) => ({ minutes: week.done })))
  const planned = sum(over.map(({ budget }) => ({ minutes: budget })))
  const missed = sum(over.flatMap((week) => week.missed))
  return [
    `${duration(done)} of ${duration(planned)} in ${count(over.length, 'week')}`,
    ...(missed > 0 ? [`${duration(missed)} missed`] : []),
  ]
}

function weekParts({ from, to, state, done, budget }: PlanWeek, today: number): string[] {
  return [
    `${dayText(from)} to ${dayText(to - 1)}`,
    ...(state === 'ahead' ? [duration(budget)] : [`${duration(done)} of ${duration(budget)} done`]),
    ...(state === 'now' ? [`${count(to - today, 'day')} left`] : []),
    ...(state === 'ahead' ? ['as it looks now'] : []),
  ]
}

/** A line an item: name, minutes planned and done, the reason. */
function list(shown: PlanWeek, width: number, paint: Paint): string[] {
  const { items, other, week, state } = shown
  const done = (minutes: number): string => (state === 'ahead' ? '' : String(Math.round(minutes)))
  const rows = [
    ...items.map((item) => ({
      name: workName(item),
      plan: String(item.minutes),
      done: done(item.done),
      reason: reasonOf(item, item.kind === 'mock' && week === 1),
      role: roleOf(item, paint),
    })),
    ...(other >= 0.5
      ? [{ name: 'other', plan: '-', done: done(other), reason: 'on no line of the list', role: paint.dim }]
      : []),
  ]
  const names = Math.max(7, ...rows.map(({ name }) => name.length))
  const line = (name: string, plan: string, practised: string): string =>
    `  ${pad(name, names)}  ${plan.padStart(4)}${state === 'ahead' ? '' : `  ${practised.padStart(4)}`}`
  const heading = `${line('minutes', 'plan', 'done')}  why`
  const indent = line('', '', '').length + 2
  return [
    paint.dim(width < oneLineFrom ? line('minutes', 'plan', 'done') : heading),
    ...rows.flatMap(({ name, plan, done: practised, reason, role }) => {
      const start = line(role(name), plan, practised)
      if (reason === '') return [start]
      if (width < oneLineFrom)
        return [start, ...wrap(reason, width - 4).map((text) => `    ${paint.dim(text)}`)]
      const [first = '', ...more] = wrap(reason, width - indent)
      return [`${start}  ${paint.dim(first)}`, ...more.map((text) => ' '.repeat(indent) + paint.dim(text))]
    }),
  ]
}

function roleOf({ done, minutes, need }: PlannedItem, paint: Paint): (text: string) => string {
  if (done >= minutes) return paint.pass
  return need?.need === 'weak' ? paint.warn : (text) => text
}

/** What missed weeks took from the plan; nothing where none was missed. */
function lost({ dropped, weeks }: PlanReport, width: number, paint: Paint): string[] {
  if (dropped.length === 0) return []
  const parts = dropped.map((work) => `${workName(work)} ${duration(work.minutes)}`)
  const back = sum(weeks.flatMap(({ items }) => items.map(({ catchUp }) => ({ minutes: catchUp }))))
  const why =
    back === 0
      ? 'Nothing of what was missed comes back: no week gets longer, and what is left matters more.'
      : 'What mattered more comes back in the place of what mattered less; no week gets longer.'
  return [
    '',
    paint.title('Dropped by missed weeks'),
    ...flow(parts, width, ', '),
    ...wrap(paint.dim(why), width),
  ]
}
