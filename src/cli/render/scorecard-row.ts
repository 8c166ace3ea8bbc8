import type { Paint } from '../io.ts'
import { beside, pad } from './fit.ts'

/** Columns of a row's label, in all rows of the scorecard but for longer topics. */
export const labelWidth = 9

/** Columns that are left for the text of a row. */
export const rowWidth = (width: number, labels = labelWidth): number => Math.max(1, width - labels - 2)

/** A row of the scorecard: its label before the first of its lines. */
export function labelled(
  label: string,
  lines: readonly string[],
  paint: Paint,
  labels = labelWidth,
): string[] {
  return beside(`  ${paint.dim(pad(label, labels))}`, labels + 2, lines)
}
