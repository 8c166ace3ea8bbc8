import type { Difficulty } from '../model/problem.ts'
import { type PlanParameters, planEnd } from './plan-parameters.ts'

export const planPhases = ['foundation', 'weak-areas', 'advanced', 'simulation'] as const
export type PlanPhase = (typeof planPhases)[number]

/** What the hours of a week go to. Reviews are problems seen before, and the reading of solutions. */
export const workKinds = ['problems', 'review', 'mock', 'design', 'behavioural'] as const
export type WorkKind = (typeof workKinds)[number]

/** What is done in one sitting, in minutes: half of one is worth little. */
export const sittingMinutes = { mock: 45, design: 45, behavioural: 30 } as const
export type SittingKind = keyof typeof sittingMinutes
export const sittingKinds: readonly SittingKind[] = ['mock', 'design', 'behavioural']

interface PhaseRow {
  /** Of the plan's weeks, in percent. */
  readonly share: number
  /** Of the phase's hours, in percent. Over a whole plan problems take about half. */
  readonly work: { readonly [K in WorkKind]: number }
  /** What sittings may take of one week at most, in percent. */
  readonly sittings: number
  readonly difficulties: readonly Difficulty[]
}

export const phaseTable: { readonly [P in PlanPhase]: PhaseRow } = {
  foundation: {
    share: 25,
    work: { problems: 55, review: 25, mock: 10, design: 5, behavioural: 5 },
    sittings: 50,
    difficulties: ['easy', 'medium'],
  },
  'weak-areas': {
    share: 35,
    work: { problems: 55, review: 25, mock: 5, design: 10, behavioural: 5 },
    sittings: 50,
    difficulties: ['easy', 'medium'],
  },
  advanced: {
    share: 25,
    work: { problems: 50, review: 20, mock: 10, design: 15, behavioural: 5 },
    sittings: 50,
    difficulties: ['medium', 'hard'],
  },
  simulation: {
    share: 15,
    work: { problems: 35, review: 15, mock: 30, design: 10, behavioural: 10 },
    sittings: 70,
    difficulties: ['medium', 'hard'],
  },
}

/** Where there are fewer weeks than phases, two of them share one. */
const sharedWeeks: { readonly [weeks: number]: readonly (readonly PlanPhase[])[] } = {
  2: [
    ['foundation', 'weak-areas'],
    ['advanced', 'simulation'],
  ],
  3: [['foundation'], ['weak-areas', 'advanced'], ['simulation']],
}

/**
 * The phases of each week. From four weeks on each phase has one, and every further week goes to the phase that is
 * furthest below its share, the earlier one where two are.
 */
export function phasesByWeek(weeks: number): readonly (readonly PlanPhase[])[] {
  const shared = sharedWeeks[weeks]
  if (shared !== undefined) return shared
  const given = new Map<PlanPhase, number>(planPhases.map((phase) => [phase, 1]))
  for (let left = weeks - planPhases.length; left > 0; left--) {
    const lack = (phase: PlanPhase): number =>
      (weeks * phaseTable[phase].share) / 100 - (given.get(phase) ?? 0)
    const most = planPhases.reduce((best, phase) => (lack(phase) > lack(best) + 1e-9 ? phase : best))
    given.set(most, (given.get(most) ?? 0) + 1)
  }
  return planPhases.flatMap((phase) => Array.from({ length: given.get(phase) ?? 0 }, () => [phase]))
}

/** Of a week, in minutes: all that is planned is a multiple of this. */
export const minuteStep = 5

export interface WeekFrame {
  /** From 1. */
  readonly week: number
  /** Its first day, and the day after its last, since the epoch. */
  readonly from: number
  readonly to: number
  readonly phases: readonly PlanPhase[]
  /** Minutes; less where the interview cuts the week short. */
  readonly budget: number
}

/** The weeks of a plan, those without a day before the interview left out. */
export function weekFrames(plan: PlanParameters): WeekFrame[] {
  const end = planEnd(plan)
  return phasesByWeek(plan.weeks).flatMap((phases, index) => {
    const from = plan.from + 7 * index
    const to = Math.min(from + 7, end)
    if (to <= from) return []
    return [{ week: index + 1, from, to, phases, budget: toStep((plan.hours * 60 * (to - from)) / 7) }]
  })
}

/** The share of a kind of work in a week, 0 to 1: the mean where phases share it. */
export function shareOf({ phases }: WeekFrame, kind: WorkKind): number {
  return mean(phases.map((phase) => phaseTable[phase].work[kind])) / 100
}

/**
 * The sittings of each week, in minutes. What a week's share lacks for a whole one, later weeks make up. The first week has
 * a mock in any case, the baseline, and so has each of the simulation. Where a week would hold too many, the later
 * kinds wait.
 */
export function sittingsByWeek(frames: readonly WeekFrame[]): ReadonlyMap<SittingKind, number>[] {
  const wanted = new Map<SittingKind, number>()
  const placed = new Map<SittingKind, number>()
  return frames.map((frame, index) => {
    const hasMock = index === 0 || frame.phases.includes('simulation')
    let room = (frame.budget * mean(frame.phases.map((phase) => phaseTable[phase].sittings))) / 100
    const found = new Map<SittingKind, number>()
    for (const kind of sittingKinds) {
      const length = sittingMinutes[kind]
      const want = (wanted.get(kind) ?? 0) + frame.budget * shareOf(frame, kind)
      wanted.set(kind, want)
      const least = kind === 'mock' && hasMock ? length : 0
      const lacking = Math.max(least, Math.round(want / length) * length - (placed.get(kind) ?? 0))
      const minutes = Math.min(lacking, Math.floor(room / length) * length)
      if (minutes === 0) continue
      room -= minutes
      placed.set(kind, (placed.get(kind) ?? 0) + minutes)
      found.set(kind, minutes)
    }
    return found
  })
}

/** Rounded down to a step. */
export function toStep(minutes: number): number {
  return Math.floor(minutes / minuteStep + 1e-9) * minuteStep
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}
