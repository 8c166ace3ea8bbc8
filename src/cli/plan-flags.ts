import { InvalidArgumentError } from 'commander'
import { UsageError } from '../errors.ts'
import { dayText } from '../insight/days.ts'
import { hourRange, type PlanData, planEnd, weekRange } from '../insight/plan-parameters.ts'
import { count } from './render/fit.ts'

/** What the flags say of a plan; days since the epoch. */
export interface PlanSaid {
  readonly weeks?: number
  readonly hours?: number
  readonly interview?: number
  readonly from?: number
}

/** Hours a week, in halves. */
export function hours(text: string): number {
  const value = Number(text)
  const { least, most } = hourRange
  if (!/^\d+(\.[05])?$/.test(text.trim()) || value < least || value > most)
    throw new InvalidArgumentError(`It must be hours from ${least} to ${most}, in halves (7.5).`)
  return value
}

/**
 * The plan that the flags make, with what the person should know of it; undefined where they make none.
 * @throws UsageError where they do not fit together
 */
export function planSaid(
  { weeks, hours: given, interview, from }: PlanSaid,
  today: number,
): { readonly data: PlanData; readonly note?: string } | undefined {
  if (weeks === undefined && given === undefined && interview === undefined && from === undefined)
    return undefined
  const first = from ?? today
  if (given === undefined || (weeks === undefined && interview === undefined))
    throw new UsageError(`--${given === undefined ? 'hours' : 'weeks'} is missing.`, [
      'A plan is made of weeks, or the day of the interview, and the hours of each: prep plan --weeks 6 --hours 8',
    ])
  const length = weeks ?? weeksUntil(interview ?? first, first)
  if (interview !== undefined && interview <= first + 7 * (length - 1))
    throw tooLong(interview, first, length)
  const plan = { weeks: length, hours: given, from: first, interview: interview ?? null }
  const end = planEnd(plan)
  if (end <= today)
    throw new UsageError(`The plan would have been over on ${dayText(end - 1)}.`, 'Leave --from out.')
  const gap = interview === undefined ? 0 : interview - end
  const note =
    gap < 7
      ? undefined
      : `The plan ends ${count(gap, 'day')} before the interview; without --weeks it lasts until then.`
  const data = {
    ...plan,
    from: dayText(first),
    interview: interview === undefined ? null : dayText(interview),
  }
  return { data, ...(note !== undefined && { note }) }
}

function weeksUntil(interview: number, from: number): number {
  const { least, most } = weekRange
  const weeks = Math.ceil((interview - from) / 7)
  if (weeks < least) throw tooLong(interview, from, least)
  if (weeks > most)
    throw new UsageError(`To the interview it is ${weeks} weeks, and a plan has ${most} at most.`, [
      `Begin later: --from ${dayText(interview - 7 * most)}`,
      'Or make a plan of a part of them: --weeks 12',
    ])
  return weeks
}

function tooLong(interview: number, from: number, weeks: number): UsageError {
  const days = interview - from
  if (days <= 0)
    return new UsageError(`The interview, on ${dayText(interview)}, is not after the plan's first day.`)
  const fitting = Math.ceil(days / 7)
  return new UsageError(
    `The interview is ${count(days, 'day')} after the first day: too soon for a plan of ${weeks} weeks.`,
    fitting < weekRange.least
      ? "For so few days 'prep next' says what to practise."
      : [`--weeks ${fitting} fits, and so does no --weeks at all.`],
  )
}
