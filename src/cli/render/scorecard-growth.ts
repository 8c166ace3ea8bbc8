import type { GrowthReport } from '../../insight/growth-report.ts'
import type { Paint } from '../io.ts'
import { flow, oneLine, wrap } from './fit.ts'
import { labelled, rowWidth } from './scorecard-row.ts'

/** How the time grows, as lines of the scorecard: measured beside claimed and the bank's own. */
export function growthLines(report: GrowthReport, width: number, paint: Paint): string[] {
  const room = rowWidth(width)
  const parts = partsOf(report, paint).map((part) => wrap(part, room))
  const told = parts.some((lines) => lines.length > 1)
    ? parts.flat()
    : flow(
        parts.map(([line = '']) => line),
        room,
      )
  const lines = [...told, ...(report.worse ? wrap(paint.warn(worseWords(report)), room) : [])]
  return labelled('growth', lines, paint)
}

/** The same in one line, for a timeline. */
export function growthSummary(report: GrowthReport, paint: Paint): string {
  return partsOf(report, paint).join(' · ')
}

function partsOf(
  { growth, confidence, reason, claim, expected, worse }: GrowthReport,
  paint: Paint,
): string[] {
  const measured =
    growth === null
      ? `inconclusive${reason === null ? '' : `: ${oneLine(reason)}`}`
      : `${(worse ? paint.warn : paint.title)(growth)} measured${ofCalls(expected)} (${confidence ?? 'likely'})`
  return [measured, ...(claim === null ? [] : [`you claimed ${oneLine(claim)}`]), `bank ${oneLine(expected)}`]
}

/** A bank's class of one call stands beside what was measured of a whole input. */
const ofCalls = (expected: string): string => (/ (a|per) call\b/.test(expected) ? ' over all calls' : '')

function worseWords({ growth, confidence, expected }: GrowthReport): string {
  const grows = confidence === 'sure' ? 'grows' : 'seems to grow'
  return `It passed, but its time ${grows} like ${growth}; ${oneLine(expected)} is possible.`
}
