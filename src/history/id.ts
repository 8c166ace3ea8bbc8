import { v7 } from 'uuid'

/** A new identifier, UUIDv7, whose time part is `now` (ms since the epoch). */
export function newId(now: number): string {
  return v7({ msecs: now })
}

/**
 * The short form that people see and type: the last eight digits, which are random. The first ones tell the
 * time, so rounds of one minute share them.
 */
export function shortId(id: string): string {
  return id.slice(-8)
}
