import type { GrowthFigure, TestingFigure } from '../history/figures-measured.ts'
import type { EndedRound } from './evidence.ts'
import { isPractice } from './evidence.ts'
import { type PeriodUnit, periodOf } from './periods.ts'

/** Sums over rounds of what was measured beside the verdict. */

/** What the person's own cases caught of the known bugs. */
export interface TestingTally {
  /** Rounds with a testing score, of problems that have known bugs. */
  readonly rounds: number
  readonly caught: number
  readonly known: number
  /** By week or month, oldest first; only those with such rounds. */
  readonly periods: readonly {
    readonly from: string
    readonly rounds: number
    readonly caught: number
    readonly known: number
  }[]
}

/** @param figures of any rounds, oldest first */
export function testingTally(
  rounds: ReadonlyMap<string, EndedRound>,
  figures: readonly TestingFigure[],
  unit: PeriodUnit,
  dayOf: (instant: number) => string,
): TestingTally {
  const periods = new Map<string, { rounds: number; caught: number; known: number }>()
  const all = { rounds: 0, caught: 0, known: 0 }
  for (const { round: id, caught, known } of figures) {
    const round = rounds.get(id)
    if (round === undefined || known === 0) continue
    const from = periodOf(dayOf(round.startedAt), unit)
    const period = periods.get(from) ?? { rounds: 0, caught: 0, known: 0 }
    periods.set(from, period)
    for (const sum of [all, period]) {
      sum.rounds++
      sum.caught += caught
      sum.known += known
    }
  }
  return { ...all, periods: Array.from(periods, ([from, sums]) => ({ from, ...sums })) }
}

/** Rounds by the number of hints taken; `hints` 2 stands for two and more. */
export interface HintsTally {
  readonly hints: 0 | 1 | 2
  readonly rounds: number
  readonly solved: number
}

/** Of rounds that were practice. */
export function hintsTally(rounds: readonly EndedRound[]): HintsTally[] {
  const practice = rounds.filter(isPractice)
  return ([0, 1, 2] as const).map((hints) => {
    const own = practice.filter((round) => Math.min(2, round.hints) === hints)
    return { hints, rounds: own.length, solved: own.filter(({ solved }) => solved).length }
  })
}

/** Accepted solutions whose time was measured. */
export interface GrowthTally {
  /** Those to which a class could be fitted, and those of them that certainly grow faster than the bank says. */
  readonly measured: number
  readonly worse: number
  /** The newest of those, at most five, the newest first. */
  readonly newest: readonly {
    readonly round: string
    readonly problem: string
    readonly title: string
    readonly growth: string
    readonly expected: string
  }[]
}

const shown = 5

/** @param figures of any rounds, oldest first */
export function growthTally(
  rounds: ReadonlyMap<string, EndedRound>,
  figures: readonly GrowthFigure[],
): GrowthTally {
  const own = figures.filter(({ round }) => rounds.has(round))
  const worse = own.filter((figure) => figure.worse)
  const newest = worse.slice(-shown).reverse()
  return {
    measured: own.length,
    worse: worse.length,
    newest: newest.map(({ round, growth, expected }) => ({
      ...{ round, problem: rounds.get(round)?.problem ?? '', title: rounds.get(round)?.title ?? '' },
      ...{ growth, expected },
    })),
  }
}
