import { InvalidArgumentError } from 'commander'
import type { History } from '../history/history.ts'
import type { Entry, EntryKind, EventData } from '../history/types.ts'
import { dayNumberOf } from '../insight/plan-days.ts'
import type { LoggedPractice } from '../insight/plan-practice.ts'
import { dayIn } from '../insight/streak.ts'
import type { Context } from './context.ts'

/** Reads a flag that is a local day, such as 2026-01-31; returns days since the epoch. */
export function day(text: string): number {
  const number = dayNumberOf(text.trim())
  if (number === undefined)
    throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-01-31.')
  return number
}

/** A parser for a flag that is a whole number in a range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text.trim()) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    return value
  }
}

/** Today in the local zone, days since the epoch. */
export function todayIn({ now, timeZone }: Pick<Context, 'now' | 'timeZone'>): number {
  return dayNumberOf(dayIn(timeZone)(now())) ?? 0
}

/** Appends to the person's own log, after the newest entry of its kind even where the wall clock was set back. */
export function append(history: History, kind: EntryKind, data: EventData, now: number): Entry {
  const last = history.entries([kind]).at(-1)
  return history.addEntry(kind, data, last === undefined ? now : Math.max(now, last.at + 1))
}

/** Logged practice as `--json` prints it. */
export function practiceJson({ id: _id, ...rest }: LoggedPractice) {
  return rest
}
