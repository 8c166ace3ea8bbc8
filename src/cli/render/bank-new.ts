import { relative } from 'node:path'
import type { Skeleton } from '../../bank/new/write.ts'
import type { Paint } from '../io.ts'
import { tableLines } from './columns.ts'
import { oneLine, truncate, wrap } from './fit.ts'

interface View {
  readonly columns: number
  readonly paint: Paint
  readonly cwd: string
}

/** A skeleton that was written: each file with how much of it is still to be written; ends with a newline. */
export function renderSkeleton(
  title: string,
  { dir, files, missing }: Skeleton,
  { columns, paint, cwd }: View,
) {
  const inside = relative(cwd, dir)
  const shown = inside.startsWith('..') ? dir : inside
  const counts = files.map((path) => missing.filter(({ file }) => relative(dir, file) === path).length)
  const table = tableLines(
    [
      { heading: 'file', cells: files },
      { heading: 'to write', cells: counts.map(String), right: true },
    ],
    paint,
  )
  const lines = [
    ...wrap(`${paint.pass('✓')} ${paint.title(oneLine(title))} is begun in ${shown}`, columns, 2),
    '',
    ...table.map((line) => truncate(`  ${line}`, columns)),
    '',
    ...wrap(`${paint.hint('→')} What is still to be written, line by line: prep check ${shown}`, columns, 2),
  ]
  return `${lines.join('\n')}\n`
}
