import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderImport } from '../render/history-import.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('<file>', "what 'prep export' has written, or a backup; - for standard input")
    .option('--dry-run', 'tell what would be imported, and change nothing')
    .option('--json', 'print what was imported as JSON')
    .action((file: string, flags: Flags) => start((context) => importHistory(context, file, flags)))
}

async function importHistory(context: Context, file: string, flags: Flags): Promise<number> {
  if (file !== '-') return importFile(context, resolve(context.cwd, file), file, flags)
  // A slow writer would hold the history's lock: it is taken when all is here.
  const tempFolder = tempFolderOf(context)
  mkdirSync(tempFolder, { recursive: true })
  const folder = mkdtempSync(join(tempFolder, 'stdin-'))
  try {
    const path = join(folder, 'history.jsonl')
    await pipeline(context.io.stdin, createWriteStream(path), { signal: context.signal })
    return await importFile(context, path, 'standard input', flags)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tempFolderOf({ folders }: Context): string {
  return join(folders.cache, 'import')
}

async function importFile(context: Context, path: string, name: string, flags: Flags): Promise<number> {
  const { io, now, signal, cwd } = context
  const history = await context.history()
  history.closeExpired(now())
  const report = await history.importFile({
    file: path,
    name,
    tempFolder: tempFolderOf(context),
    now: now(),
    dryRun: flags.dryRun,
    signal,
  })
  const dryRun = flags.dryRun === true
  if (flags.json) printJson(io, { dryRun, ...report })
  else io.out.write(renderImport(report, { name, dryRun, columns: io.out.columns, paint: io.out.paint, cwd }))
  return exitCodes.ok
}
