import { InvalidArgumentError } from 'commander'
import { dayIn, dayNumbers, parseDay } from '../insight/days.ts'
import type { Context } from './context.ts'

/** Reads a flag that is a local day, such as 2026-01-31; returns days since the epoch. */
export function day(text: string): number {
  const number = parseDay(text.trim())
  if (number === undefined)
    throw new InvalidArgumentError('It must be a day of the calendar, such as 2026-01-31.')
  return number
}

/** Today in the local zone, days since the epoch. */
export function todayIn({ now, timeZone }: Pick<Context, 'now' | 'timeZone'>): number {
  return dayNumbers(dayIn(timeZone))(now())
}
