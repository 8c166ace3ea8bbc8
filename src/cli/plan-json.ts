import { dayText } from '../insight/days.ts'
import type { PlannedItem, PlanReport, PlanWeek } from '../insight/plan.ts'
import type { GoalProgress } from '../insight/plan-goals.ts'
import { sum } from '../insight/plan-missed.ts'
import { planEnd } from '../insight/plan-parameters.ts'

/** What `prep plan --json` prints: `until` is the plan's last day, minutes are named so. */
export function planJson(
  report: PlanReport | undefined,
  shown: PlanWeek | undefined,
  goals: readonly GoalProgress[],
) {
  if (report === undefined || shown === undefined) return { plan: null, goals }
  const { plan, weeks, now, dropped } = report
  return {
    plan: {
      weeks: plan.weeks,
      hours: plan.hours,
      from: dayText(plan.from),
      until: dayText(planEnd(plan) - 1),
      interview: plan.interview === null ? null : dayText(plan.interview),
    },
    now,
    week: { ...frameJson(shown), otherMinutes: round(shown.other), items: shown.items.map(itemJson) },
    weeks: weeks.map(frameJson),
    dropped,
    goals: goals.map(({ done, ...goal }) => ({ ...goal, done: round(done) })),
  }
}

function frameJson({ week, from, to, phases, budget, state, done, missed }: PlanWeek) {
  return {
    week,
    from: dayText(from),
    until: dayText(to - 1),
    phases,
    state,
    minutes: budget,
    doneMinutes: round(done),
    missedMinutes: sum(missed),
  }
}

function itemJson({ kind, topic, minutes, catchUp, done, need }: PlannedItem) {
  return {
    kind,
    topic,
    minutes,
    catchUpMinutes: catchUp,
    doneMinutes: round(done),
    need: need === null ? null : { need: need.need, attempts: need.attempts, solved: need.solved },
  }
}

/** Minutes of rounds are fractions, of which tenths are enough. */
function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
