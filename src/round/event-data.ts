import type { Event, EventData } from '../history/log-types.ts'

/** What the newest event of a kind carries; undefined where there is none. */
export function lastOf(events: readonly Event[], kind: Event['kind']): EventData | undefined {
  return events.findLast((event) => event.kind === kind)?.data
}

/** A text in an event's data; null where there is none, or an empty one. */
export function textIn(data: EventData, key: string): string | null {
  const value = data[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
