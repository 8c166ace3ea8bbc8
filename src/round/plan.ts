import type { Event } from '../history/types.ts'

/** What the person meant to do before they did it; null is what they left out. */
export interface Plan {
  readonly approach: string | null
  /** Claimed time and space complexity, such as `O(n log n)`. */
  readonly time: string | null
  readonly space: string | null
}

const empty: Plan = { approach: null, time: null, space: null }

/** The newest plan among a round's events, oldest first; undefined where there is none. */
export function planOf(events: readonly Event[]): Plan | undefined {
  const data = events.findLast(({ kind }) => kind === 'planned')?.data
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
  return data && { approach: text(data.approach), time: text(data.time), space: text(data.space) }
}

/** An earlier plan with what is said now in its place. */
export function plannedAnew(
  earlier: Plan | undefined,
  said: { readonly [K in keyof Plan]?: string | undefined },
): Plan {
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...empty, ...earlier, ...known }
}
