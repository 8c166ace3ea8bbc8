import { v7 } from 'uuid'

/**
 * A new identifier, UUIDv7, whose time part is `now` (ms since the epoch). Where `after` has the same time part, the
 * new one sorts behind it, by the counter of RFC 9562, so that rows of one instant keep their order on every machine.
 */
export function newId(now: number, after?: string): string {
  const follows = after !== undefined && timePart(after) === now
  return v7({ msecs: now, ...(follows && { seq: counterOf(after) + 1 }) })
}

/** The instant in an identifier, ms since the epoch. */
function timePart(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

/** The 32 bits behind the time part, without version and variant. */
function counterOf(id: string): number {
  const high = Number.parseInt(id.slice(15, 18), 16)
  const low = (Number.parseInt(id.slice(19, 23) + id.slice(24, 26), 16) >>> 2) & 0xfffff
  return high * 2 ** 20 + low
}

/**
 * The short form that people see and type: the last eight digits, which are random. The first ones tell the
 * time, so rounds of one minute share them.
 */
export function shortId(id: string): string {
  return id.slice(-8)
}
