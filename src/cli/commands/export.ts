import { once } from 'node:events'
import { resolve } from 'node:path'
import type { ExportedLine } from '../../history/export.ts'
import { batches, writeLines } from '../../history/export-file.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { printableJson } from '../printable.ts'
import { type ExportCounts, renderExported } from '../render/export.ts'
import { printJson } from '../report.ts'
import { type Since, since, sinceInstant } from '../since.ts'

interface Flags {
  readonly since?: Since
  readonly force?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('[file]', 'where it goes; without it, or with -, to standard output')
    .option('--since <date>', 'only rounds since a date (2026-01-31), or of the last days (30d)', since)
    .option('--force', 'replace a file that is there')
    .option('--json', 'with a file: print what is in it as JSON')
    .action((file: string | undefined, flags: Flags) =>
      start((context) => exportHistory(context, file, flags)),
    )
}

async function exportHistory(context: Context, file: string | undefined, flags: Flags): Promise<number> {
  const { io, now, cwd, signal } = context
  const history = await context.history()
  history.closeExpired(now())
  const counts: ExportCounts = { rounds: 0, submissions: 0, events: 0, sources: 0, entries: 0 }
  const exported = await history.exportLines({ now: now(), since: sinceInstant(flags.since, now()) })
  const lines = counted(exported, counts)
  if (file === undefined || file === '-') {
    await writeOut(io.out.raw, lines, signal)
    return exitCodes.ok
  }
  const path = resolve(cwd, file)
  await writeLines(path, lines, { now: now(), signal, force: flags.force })
  if (flags.json) printJson(io, { file: path, counts })
  else io.out.write(renderExported(path, counts, { columns: io.out.columns, paint: io.out.paint, cwd }))
  return exitCodes.ok
}

const countOf = {
  round: 'rounds',
  submission: 'submissions',
  event: 'events',
  source: 'sources',
  entry: 'entries',
} as const

function* counted(lines: Iterable<ExportedLine>, counts: ExportCounts): Generator<string> {
  for (const { type, text } of lines) {
    if (type !== 'header') counts[countOf[type]]++
    yield printableJson(text)
  }
}

/** No faster than the reader takes it; one that leaves early is no fault. */
async function writeOut(
  out: NodeJS.WritableStream,
  lines: Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const batch of batches(lines)) if (!out.write(batch)) await once(out, 'drain', { signal })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}
