import type { ImportReport } from '../../history/import.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { shownPath } from './export.ts'
import { count, pad, wrap } from './fit.ts'

export interface ImportView {
  /** What was imported. */
  readonly name: string
  readonly dryRun: boolean
  readonly columns: number
  readonly paint: Paint
  readonly cwd: string
}

/** Conflicts that are told one by one; the rest is counted. */
const mostShown = 5

/** What an import has brought, or would bring; ends with a newline. */
export function renderImport(report: ImportReport, view: ImportView): string {
  const { columns, paint } = view
  const name = printable(view.name)
  const changes = changesIn(report)
  const head =
    changes.length === 0
      ? `${paint.dim('=')} Nothing new in ${name}`
      : `${paint.pass('✓')} ${view.dryRun ? `${name} would bring` : `Imported ${name}`}`
  const lines = [
    ...wrap(head, columns, 2),
    ...changes.map(([label, text]) => `  ${paint.dim(pad(label, 13))}${text}`),
    ...notes(report, view).flatMap((text) => wrap(text, columns, 2)),
  ]
  return `${lines.join('\n')}\n`
}

function changesIn({
  rounds,
  submissions,
  events,
  sources,
  entries,
}: ImportReport): (readonly [string, string])[] {
  const roundText = [
    ...(rounds.added > 0 ? [`${rounds.added} new`] : []),
    ...(rounds.changed > 0 ? [`${rounds.changed} changed`] : []),
  ]
  const rows = Object.entries({ submissions, events, sources, entries }).filter(([, { added }]) => added > 0)
  return [
    ...(roundText.length > 0 ? ([['rounds', roundText.join(', ')]] as const) : []),
    ...rows.map(([label, { added }]) => [label, `${added} new`] as const),
  ]
}

function notes(report: ImportReport, { dryRun, paint, cwd }: ImportView): string[] {
  const { conflicts, conflictCount, ended, backup } = report
  const rest = conflictCount - Math.min(mostShown, conflicts.length)
  return [
    ...(ended === null
      ? []
      : [
          `${paint.warn('!')} The open round ${ended} ${dryRun ? 'would be' : 'was'} ended as abandoned, since a round is open here`,
        ]),
    ...conflicts
      .slice(0, mostShown)
      .map(
        ({ type, id, fields, kept }) =>
          `${paint.warn('!')} ${type} ${id} differs in ${fields.join(', ')}: ${kept === 'here' ? 'kept as it is here' : "the file's counts"}`,
      ),
    ...(rest > 0 ? [`${paint.warn('!')} and ${count(rest, 'more conflict')}: --json tells them`] : []),
    ...(backup === null ? [] : [`${paint.dim('backup of before')} ${shownPath(backup, cwd)}`]),
  ]
}
