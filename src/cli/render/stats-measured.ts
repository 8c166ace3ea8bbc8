import type { Failures } from '../../insight/failures.ts'
import type { Group, Grouping } from '../../insight/groups.ts'
import type { GrowthTally, HintsTally, TestingTally } from '../../insight/tallies.ts'
import type { Paint } from '../io.ts'
import { shareBar, tableLines } from './columns.ts'
import { count, oneLine, truncate } from './fit.ts'
import { hours, hundredths, outOf, paceText, percent } from './share.ts'

/** What first submissions fail at, in one sentence; nothing where none failed. */
export function failuresText({ judged, failed, classes, verdicts }: Failures): string | undefined {
  if (failed === 0) return undefined
  const inClasses = [...classes]
    .filter((found) => found.failed > 0)
    .sort((a, b) => b.failed - a.failed)
    .map((found) => `${found.class} ${found.failed}`)
  const ended = verdicts.map(({ verdict, count: n }) => `${verdict} ${n}`)
  const tests = inClasses.length > 0 ? `: in tests ${inClasses.join(', ')}` : ''
  return `${failed} of ${count(judged, 'first submission')} failed${tests}; ${ended.join(', ')}`
}

/** The same as bars: of the first submissions that failed, how many in a test of each class, and by verdict. */
export function failuresTable(
  { failed, classes, verdicts }: Failures,
  columns: number,
  paint: Paint,
): string[] {
  const rows = [
    ...classes.map(({ class: name, failed: n }) => ({ name: `in ${name}`, n })),
    ...verdicts.map(({ verdict, count: n }) => ({ name: verdict, n })),
  ]
  return barTable(
    'failed',
    rows.map(({ name, n }) => ({ name, number: n, of: failed })),
    columns,
    paint,
  )
}

/** What own cases caught, in one sentence; nothing where no round has a testing score. */
export function testingText({ rounds, caught, known }: TestingTally): string | undefined {
  if (rounds === 0) return undefined
  return `your cases caught ${caught} of ${count(known, 'known bug')} (${percent(caught / known)}) in ${count(rounds, 'round')}`
}

export function testingTable({ periods }: TestingTally, columns: number, paint: Paint): string[] {
  const rows = periods
    .slice(-12)
    .map(({ from, caught, known }) => ({ name: from, number: caught, of: known }))
  return barTable('from', rows, columns, paint)
}

const hintWords = ['no hint', 'one hint', 'two or more'] as const

/** Rounds by hints, in one sentence; nothing where none was ever taken. */
export function hintsText(hints: readonly HintsTally[]): string | undefined {
  if (hints.every(({ hints: n, rounds }) => n === 0 || rounds === 0)) return undefined
  return hints
    .filter(({ rounds }) => rounds > 0)
    .map(({ hints: n, rounds, solved }) => `${hintWords[n]}: ${solved} of ${rounds} solved`)
    .join('; ')
}

export function hintsTable(hints: readonly HintsTally[], columns: number, paint: Paint): string[] {
  const rows = hints.map(({ hints: n, rounds, solved }) => ({
    name: hintWords[n],
    number: solved,
    of: rounds,
  }))
  return barTable('solved with', rows, columns, paint)
}

/** How the time of accepted solutions grows, in one sentence; nothing where none was measured. */
export function growthText({ measured, worse }: GrowthTally): string | undefined {
  if (measured === 0) return undefined
  const faster = worse === 0 ? 'none grows' : worse === 1 ? '1 grows' : `${worse} grow`
  return `of ${count(measured, 'accepted solution')} measured, ${faster} faster than the bank's`
}

export function growthLines({ newest }: GrowthTally, columns: number): string[] {
  return newest.map(({ title, growth, expected }) =>
    truncate(`${oneLine(title)}: ${growth}, the bank's is ${oneLine(expected)}`, columns),
  )
}

interface BarRow {
  readonly name: string
  readonly number: number
  readonly of: number
}

function barTable(heading: string, rows: readonly BarRow[], columns: number, paint: Paint): string[] {
  const counts = rows.map(outOf)
  const nameWidth = Math.max(heading.length, ...rows.map(({ name }) => name.length))
  const countWidth = Math.max(...counts.map(({ length }) => length))
  const width = Math.min(40, Math.max(4, columns - nameWidth - countWidth - 10))
  return tableLines(
    [
      { heading, cells: rows.map(({ name }) => name) },
      {
        heading: '',
        cells: rows.map(({ number, of }) => shareBar(of === 0 ? 0 : number / of, width, paint)),
      },
      { heading: '', cells: counts, right: true },
      {
        heading: '',
        cells: rows.map(({ number, of }) => (of === 0 ? '-' : percent(number / of))),
        right: true,
      },
    ],
    paint,
  )
}

/** The table of `--by`. */
export function groupsTable(groups: readonly Group[], by: Grouping, columns: number, paint: Paint): string[] {
  const number = (heading: string, of: (group: Group) => string) => ({
    heading,
    cells: groups.map(of),
    right: true,
  })
  const interval = ({ evidence: { low, high } }: Group) =>
    low === null || high === null ? '-' : `${hundredths(low)}-${percent(high)}`
  return tableLines(
    [
      { heading: by, cells: groups.map(({ group }) => oneLine(group)) },
      number('rounds', ({ rounds }) => String(rounds)),
      number('solved', ({ evidence }) => outOf(evidence)),
      ...(columns >= 60 ? [number('80%', interval)] : []),
      ...(columns >= 50 ? [number('accepted', ({ accepted }) => outOf(accepted))] : []),
      ...(columns >= 40 ? [number('pace', ({ pace }) => paceText(pace))] : []),
      ...(columns >= 70 ? [number('time', ({ timeMs }) => hours(timeMs))] : []),
    ],
    paint,
  )
}
