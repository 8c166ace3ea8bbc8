import stringWidth from 'fast-string-width'
import type { ProblemSummary } from '../../model/problem.ts'
import { printable } from '../printable.ts'
import { pad, truncate } from './fit.ts'
import type { Page } from './markdown.ts'

/** `solved` once, `tried` without having solved it, or `new`. */
export type ProblemStatus = 'solved' | 'tried' | 'new'

/** A problem in the list. */
export interface ListedProblem extends ProblemSummary {
  readonly status: ProblemStatus
}

interface Column {
  readonly title: string
  readonly text: (problem: ListedProblem) => string
  readonly alignRight?: boolean
  /** Cells below which the column is left out rather than cut; absent: never cut. */
  readonly least?: number
  /** The smaller, the sooner it is left out; absent: never. */
  readonly rank?: number
}

const columnsOfList: readonly Column[] = [
  { title: 'id', text: ({ id }) => id },
  { title: 'title', text: ({ title }) => printable(title), least: 16, rank: 3 },
  { title: 'difficulty', text: ({ difficulty }) => difficulty },
  { title: 'min', text: ({ minutes }) => String(minutes), alignRight: true, rank: 4 },
  { title: 'topics', text: ({ topics }) => topics.join(', '), least: 14, rank: 2 },
  { title: 'kind', text: ({ kind }) => kind, rank: 1 },
  { title: 'status', text: ({ status }) => status },
]

const gap = '  '

/** The table of problems, as many columns of it as fit the width; ends with a newline. */
export function renderList(problems: readonly ListedProblem[], { columns, paint }: Page): string {
  if (problems.length === 0) return 'No problem fits. Without filters, prep list shows all.\n'
  const roles = { solved: paint.pass, tried: paint.warn, new: paint.dim }
  const shown = fitColumns(problems, columns)
  const cell = ({ alignRight }: Column, width: number, text: string) => {
    const cut = truncate(text, width)
    return alignRight ? cut.padStart(width) : pad(cut, width)
  }
  const header = shown.map(({ column, width }) => cell(column, width, column.title)).join(gap)
  const rows = problems.map((problem) => {
    const cells = shown.map(({ column, width }) => {
      const text = cell(column, width, column.text(problem))
      return column.title === 'status' ? roles[problem.status](text.trimEnd()) : text
    })
    return cells.join(gap).trimEnd()
  })
  return [paint.title(header.trimEnd()), ...rows].map((line) => `${line}\n`).join('')
}

interface Fitted {
  readonly column: Column
  readonly width: number
}

/** The columns that are shown, and their widths: first some are cut, then left out by rank, then all are cut. */
function fitColumns(problems: readonly ListedProblem[], columns: number): Fitted[] {
  let fitted = columnsOfList.map((column) => ({
    column,
    width: Math.max(
      stringWidth(column.title),
      ...problems.map((problem) => stringWidth(column.text(problem))),
    ),
  }))
  for (;;) {
    const cut = cutTo(fitted, columns)
    if (cut !== undefined) return cut
    const rank = Math.min(...fitted.map(({ column }) => column.rank ?? Number.POSITIVE_INFINITY))
    const fewer = fitted.filter(({ column }) => column.rank !== rank)
    if (fewer.length === fitted.length) return cutTo(fitted, columns, 4) ?? fitted
    fitted = fewer
  }
}

/** Cuts columns, the widest first, until all fit; undefined where one would get narrower than its least. */
function cutTo(fitted: readonly Fitted[], columns: number, least?: number): Fitted[] | undefined {
  const cut = fitted.map(({ column, width }) => ({
    column,
    width,
    least: Math.min(width, least ?? column.least ?? width),
  }))
  let excess = cut.reduce((sum, { width }) => sum + width, gap.length * (cut.length - 1)) - columns
  for (; excess > 0; excess--) {
    const widest = cut.filter(({ width, least }) => width > least).sort((a, b) => b.width - a.width)[0]
    if (widest === undefined) return undefined
    widest.width--
  }
  return cut
}
