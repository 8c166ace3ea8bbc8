import type { Share } from '../../insight/share.ts'
import {
  enoughForHalf,
  enoughForPeriod,
  enoughPeriods,
  type Halves,
  type Trend,
  type TrendFigures,
  type TrendPeriod,
} from '../../insight/trend.ts'
import type { Paint } from '../io.ts'
import { sparkline, tableLines } from './columns.ts'
import { count, pad } from './fit.ts'
import { outOf, paceText, percent } from './share.ts'

const exposures = [
  ['first', 'new'],
  ['review', 'reviews'],
] as const

const nameWidth = 9

/** A line for the problems that were new and one for reviews, with a curve where there are enough data; and the pace. */
export function trendLines({ unit, periods, halves }: Trend, width: number): string[] {
  const practised = exposures.filter(([exposure]) => periods.some((period) => period[exposure].rounds > 0))
  const lines = practised.map(([exposure, name]) => {
    const newest = periods.slice(-Math.min(26, Math.max(8, width - 57)))
    const curve = curveOf(newest.map((period) => period[exposure]))
    const drawn = curve === null ? '' : `${sparkline(curve, curve.length)}  `
    return `${pad(name, nameWidth)}${drawn}${acceptedText(halves[exposure])}`
  })
  const paces = practised.flatMap(([exposure, name]) => {
    const text = paceHalves(halves[exposure])
    return text === undefined ? [] : [`${name} ${text}`]
  })
  return [
    ...lines,
    ...(paces.length > 0 ? [`${pad('pace', nameWidth)}${paces.join('; ')}`] : []),
    ...(paces.length > 0 ? [`first submissions accepted by ${unit}: earlier half, then later half`] : []),
  ]
}

/** Null where the periods with enough rounds are too few for a curve. */
function curveOf(figures: readonly TrendFigures[]): (number | null)[] | null {
  const values = figures.map(({ accepted: { number, of } }) => (of < enoughForPeriod ? null : number / of))
  return values.filter((value) => value !== null).length < enoughPeriods ? null : values
}

/** What the halves say of first submissions, and no more than that. */
function acceptedText(halves: Halves | null): string {
  if (halves === null) return `not enough data for a trend: ${enoughForHalf} judged rounds a half`
  const { earlier, later, clear } = halves
  const share = ({ number, of }: Share) => `${percent(number / of)} of ${of}`
  const change = clear === null ? 'no clear change' : `clearly ${clear}`
  return `${share(earlier.accepted)}, then ${share(later.accepted)}: ${change}`
}

function paceHalves(halves: Halves | null): string | undefined {
  return halves === null ? undefined : `${paceText(halves.earlier.pace)}, then ${paceText(halves.later.pace)}`
}

/** Both in one sentence. */
export function halvesText(halves: Halves | null): string {
  const pace = paceHalves(halves)
  return acceptedText(halves) + (pace === undefined ? '' : `; pace ${pace}`)
}

/** Both exposures in a sentence each, with a curve where there are enough data. */
export function trendText({ unit, periods, halves }: Trend): string {
  const lines = (
    [
      ['first', 'Problems new to you'],
      ['review', 'Reviews'],
    ] as const
  ).map(([exposure, name]) => {
    const curve = curveOf(periods.map((period) => period[exposure]))
    const drawn = curve === null ? '' : `${sparkline(curve, 26)} `
    return `${name}: ${drawn}${halvesText(halves[exposure])}`
  })
  return [
    ...lines,
    `First submissions accepted, by ${unit}; the earlier half of the rounds, then the later.`,
  ].join('\n')
}

/** The trend as a table, the newest `most` weeks or months. */
export function trendTable({ unit, periods }: Trend, columns: number, paint: Paint, most = 26): string[] {
  const shown = periods.slice(-most)
  const left = periods.length - shown.length
  const cells = (of: (period: TrendPeriod) => string) => ({ cells: shown.map(of), right: true })
  const table = tableLines(
    [
      { heading: unit, cells: shown.map(({ from }) => (unit === 'month' ? from.slice(0, 7) : from)) },
      ...exposures.flatMap(([exposure, name]) => [
        ...(columns < 60 ? [] : [{ heading: name, ...cells((period) => whole(period[exposure].rounds)) }]),
        { heading: columns < 60 ? name : 'accepted', ...cells((period) => outOf(period[exposure].accepted)) },
        ...(columns < 60 ? [] : [{ heading: 'pace', ...cells((period) => paceText(period[exposure].pace)) }]),
      ]),
    ],
    paint,
  )
  const more = left > 0 ? [paint.dim(`… ${count(left, `${unit}`)} before; --json has all`)] : []
  return [...table, ...more]
}

function whole(n: number): string {
  return n === 0 ? '-' : String(n)
}
