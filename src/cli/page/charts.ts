import type { Share } from '../../insight/share.ts'
import type { Stats } from '../../insight/stats.ts'
import { enoughForPeriod, enoughPeriods, type TrendFigures } from '../../insight/trend.ts'
import { failureRows, weekRows } from './rows.ts'

/** What the page's script draws, in its own words: `client.js` turns it into charts. Shares are 0 to 1. */

interface Point {
  readonly label: string
  readonly value: number | null
  readonly low?: number | null
  readonly high?: number | null
  /** What a person reads at the point. */
  readonly told: string
}

export interface Series {
  readonly name: string
  /** Colour by its role in the style sheet. */
  readonly colour: string
  /** Whether there are data enough for a line; without it points alone are drawn. */
  readonly line: boolean
  readonly points: readonly Point[]
  /** Positions of the points that rest on few data. */
  readonly few: readonly number[]
}

export type ChartSpec =
  | {
      readonly id: string
      readonly type: 'standings'
      readonly bars: readonly (Point & {
        readonly mean: number
        readonly bar: number
        readonly colour: string
      })[]
    }
  | {
      readonly id: string
      readonly type: 'lines'
      readonly percent: boolean
      /** A level to reach, with its name. */
      readonly mark?: { readonly value: number; readonly name: string }
      readonly series: readonly Series[]
    }
  | {
      readonly id: string
      readonly type: 'bars'
      readonly percent: boolean
      readonly across: boolean
      readonly bars: readonly (Point & { readonly colour: string })[]
    }
  | {
      readonly id: string
      readonly type: 'calibration'
      readonly points: readonly {
        readonly x: number
        readonly y: number
        readonly size: number
        readonly told: string
      }[]
    }

/** The charts for which there are data. */
export function chartsOf(stats: Stats): ChartSpec[] {
  return [
    ...standings(stats),
    ...trend(stats),
    ...failures(stats),
    ...testing(stats),
    ...calibration(stats),
    ...weeks(stats),
  ]
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
const shareTold = ({ number, of }: Pick<Share, 'number' | 'of'>): string => `${number} of ${of}`

function standings({ topics }: Stats): ChartSpec[] {
  if (topics.length === 0) return []
  const bars = topics.map(({ topic, mean, low, high, bar, standing, solved, attempts }) => ({
    ...{ label: topic, value: mean, low, high, mean, bar, colour: standing },
    told: `mean ${percent(mean)}, 80% interval ${percent(low)} to ${percent(high)}, bar ${percent(bar)}; ${solved} of ${attempts} solved`,
  }))
  return [{ id: 'standings', type: 'standings', bars }]
}

function trend({ trend: { unit, periods } }: Stats): ChartSpec[] {
  if (periods.length === 0) return []
  const label = (from: string) => (unit === 'month' ? from.slice(0, 7) : from)
  const seriesOf = (
    exposure: 'first' | 'review',
    pointOf: (figures: TrendFigures) => Omit<Point, 'label'>,
    countOf: (figures: TrendFigures) => number,
  ): Series => {
    const points = periods.map((period) => ({ label: label(period.from), ...pointOf(period[exposure]) }))
    const counts = periods.map((period) => countOf(period[exposure]))
    const enough = points.filter(({ value }, at) => value !== null && (counts[at] ?? 0) >= enoughForPeriod)
    return {
      name: exposure === 'first' ? 'problems new to you' : 'reviews',
      colour: exposure,
      line: enough.length >= enoughPeriods,
      points,
      few: points.flatMap((_, at) => ((counts[at] ?? 0) < enoughForPeriod ? [at] : [])),
    }
  }
  const accepted = ({ accepted: share }: TrendFigures) => ({
    value: share.of === 0 ? null : share.number / share.of,
    ...{ low: share.low, high: share.high, told: shareTold(share) },
  })
  const pace = ({ pace: value, rounds }: TrendFigures) => ({ value, told: `median of ${rounds} rounds` })
  const both = (
    pointOf: (figures: TrendFigures) => Omit<Point, 'label'>,
    countOf: (figures: TrendFigures) => number,
  ) => [seriesOf('first', pointOf, countOf), seriesOf('review', pointOf, countOf)]
  return [
    {
      ...{ id: 'accepted', type: 'lines', percent: true },
      series: both(accepted, (figures) => figures.accepted.of),
    },
    {
      ...{ id: 'pace', type: 'lines', percent: false, mark: { value: 1, name: 'target' } },
      series: both(pace, (figures) => figures.rounds),
    },
  ]
}

function failures({ failures: found }: Stats): ChartSpec[] {
  if (found.failed === 0) return []
  const bars = failureRows(found).map(({ name, number, isClass }) => ({
    ...{ label: name, value: number, colour: isClass ? 'first' : 'review' },
    told: `${number} of ${found.failed} that failed`,
  }))
  return [{ id: 'failures', type: 'bars', percent: false, across: true, bars }]
}

function testing({ testing: { periods }, trend: { unit } }: Stats): ChartSpec[] {
  if (periods.length === 0) return []
  const bars = periods.map(({ from, caught, known, rounds }) => ({
    ...{ label: unit === 'month' ? from.slice(0, 7) : from, value: caught / known, colour: 'first' },
    told: `${caught} of ${known} bugs in ${rounds} rounds`,
  }))
  return [{ id: 'testing', type: 'bars', percent: true, across: false, bars }]
}

function calibration({ calibration: { bins } }: Stats): ChartSpec[] {
  const points = bins.flatMap(({ predicted, observed, count }) =>
    predicted === null || observed === null
      ? []
      : [
          {
            ...{ x: predicted, y: observed, size: count },
            told: `said ${percent(predicted)}, accepted ${percent(observed)} of ${count}`,
          },
        ],
  )
  return points.length === 0 ? [] : [{ id: 'calibration', type: 'calibration', points }]
}

function weeks({ calendar }: Stats): ChartSpec[] {
  const bars = weekRows(calendar).map(({ week, minutes, rounds }) => ({
    ...{ label: week, value: minutes / 60, colour: 'first' },
    told: `${minutes} minutes in ${rounds} rounds`,
  }))
  return bars.length === 0 ? [] : [{ id: 'weeks', type: 'bars', percent: false, across: false, bars }]
}
