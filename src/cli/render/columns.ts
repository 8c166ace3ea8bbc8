import stringWidth from 'fast-string-width'
import type { Paint } from '../io.ts'
import { pad } from './fit.ts'

/** A column of a table: its heading and its cell in each row. */
export interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  /** Numbers stand to the right. */
  readonly right?: boolean
}

/** A line of headings, and a line a row; two spaces between columns. */
export function tableLines(columns: readonly Column[], paint: Paint): string[] {
  const widths = columns.map(({ heading, cells }) =>
    Math.max(...[heading, ...cells].map((cell) => stringWidth(cell))),
  )
  const line = (cellOf: (column: Column) => string): string =>
    columns
      .map((column, at) => {
        const [cell, width] = [cellOf(column), widths[at] ?? 0]
        return column.right ? ' '.repeat(Math.max(0, width - stringWidth(cell))) + cell : pad(cell, width)
      })
      .join('  ')
      .trimEnd()
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length))
  return [
    paint.dim(line(({ heading }) => heading)),
    ...Array.from({ length: rows }, (_, at) => line(({ cells }) => cells[at] ?? '')),
  ]
}

const full = '█'
const rest = '·'

/** A bar of `width` cells, of which `share` (0 to 1) is full. */
export function shareBar(share: number, width: number, paint: Paint): string {
  const cells = Math.round(share * width)
  return paint.hint(full.repeat(cells)) + paint.dim(rest.repeat(width - cells))
}

const levels = '▁▂▃▄▅▆▇█'

/** One cell a value from 0 to 1, the newest `width` of them; null is what has too few data, and is a dot. */
export function sparkline(values: readonly (number | null)[], width: number): string {
  return values
    .slice(-Math.max(1, width))
    .map((value) =>
      value === null
        ? rest
        : (levels[Math.min(levels.length - 1, Math.floor(value * levels.length))] ?? rest),
    )
    .join('')
}
