import type { GoalName, GoalProgress } from '../../insight/plan-goals.ts'
import type { PlanPhase, WorkKind } from '../../insight/plan-phases.ts'
import type { TopicNeed } from '../../insight/plan-topics.ts'
import type { WeekItem, Work } from '../../insight/plan-week.ts'
import type { Paint } from '../io.ts'
import { flow } from './fit.ts'
import { labelled } from './stats.ts'

export const phaseNames: { readonly [P in PlanPhase]: string } = {
  foundation: 'foundation',
  'weak-areas': 'weak areas',
  advanced: 'advanced and company-like',
  simulation: 'simulation',
}

const kindNames: { readonly [K in WorkKind]: string } = {
  problems: 'problems',
  review: 'reviews',
  mock: 'mock interview',
  design: 'system design',
  behavioural: 'behavioural',
}

/** Hours and minutes, such as `2 h 15 min`. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes)
  const [h, min] = [Math.floor(whole / 60), whole % 60]
  return [...(h > 0 ? [`${h} h`] : []), ...(min > 0 || h === 0 ? [`${min} min`] : [])].join(' ')
}

export function workName({ kind, topic }: Pick<Work, 'kind' | 'topic'>): string {
  return topic ?? kindNames[kind]
}

/** Why a line is on the list. */
export function reasonOf({ kind, need, catchUp, topic }: WeekItem, baseline: boolean): string {
  const missed = catchUp > 0 ? [`${duration(catchUp)} missed before`] : []
  return [...reasons(kind, topic === null ? null : need, baseline), ...missed].join(', ')
}

function reasons(kind: WorkKind, need: TopicNeed | null, baseline: boolean): string[] {
  switch (kind) {
    case 'problems':
      return [need === null ? 'of any topic' : needWords(need)]
    case 'review':
      return ['what is due, and reading solutions']
    case 'mock':
      return baseline ? ['the baseline'] : []
    case 'design':
      return []
    case 'behavioural':
      return ['your stories']
  }
}

function needWords({ need, attempts, solved }: TopicNeed): string {
  const counted = `${solved} of ${attempts} solved`
  switch (need) {
    case 'new':
      return 'new'
    case 'weak':
      return `weak: ${counted}`
    case 'focus':
      return `focus: ${counted}`
    case 'open':
      return counted
    case 'ok':
      return `ok: ${counted}`
    case 'strong':
      return `strong: ${counted}`
  }
}

/** The weekly goals with how far they are reached; none without a goal. */
export function goalLines(goals: readonly GoalProgress[], columns: number, paint: Paint): string[] {
  if (goals.length === 0) return []
  const parts = goals.map(({ goal, target, done }) => {
    const reached = Math.floor(done + 1e-9)
    const words = `${reached} of ${target} ${goalWords[goal]}`
    return reached >= target ? paint.pass(`${words} ✓`) : words
  })
  return labelled('Goals', flow(parts, columns - 9).join('\n'), columns, paint)
}

const goalWords: { readonly [G in GoalName]: string } = {
  rounds: 'rounds',
  solved: 'solved',
  minutes: 'minutes',
}
