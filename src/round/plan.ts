import type { History } from '../history/history.ts'
import type { Event } from '../history/log-types.ts'
import type { Round } from '../history/types.ts'
import { lastOf, textIn } from './event-data.ts'

/** What the person meant to do before they did it; null is what they left out. */
export interface Plan {
  readonly approach: string | null
  /** Claimed time and space complexity, such as `O(n log n)`. */
  readonly time: string | null
  readonly space: string | null
}

/** What is said of a plan; what is undefined stays as it was. */
export type Planned = { readonly [K in keyof Plan]?: string | undefined }

export const noPlan: Plan = { approach: null, time: null, space: null }

/** The newest plan among a round's events, oldest first; undefined where there is none. */
export function planOf(events: readonly Event[]): Plan | undefined {
  const data = lastOf(events, 'planned')
  return (
    data && { approach: textIn(data, 'approach'), time: textIn(data, 'time'), space: textIn(data, 'space') }
  )
}

/** An earlier plan with what is said now in its place. */
export function plannedAnew(earlier: Plan | undefined, said: Planned): Plan {
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...noPlan, ...earlier, ...known }
}

/** Records what is said of the plan, with what was said before. */
export function recordPlan(history: History, round: Round, said: Planned, now: number): void {
  const plan = plannedAnew(planOf(history.events(round.id)), said)
  history.addEvent(round.id, 'planned', { ...plan }, now)
}
