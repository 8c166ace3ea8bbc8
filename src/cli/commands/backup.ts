import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderBackup } from '../render/export.ts'
import { printJson } from '../report.ts'

interface Flags {
  readonly force?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('[file]', "where it goes; without it into the folder 'backups' beside the history")
    .option('--force', 'replace a file that is there')
    .option('--json', 'print the path and the size as JSON')
    .action((file: string | undefined, flags: Flags) => start((context) => backUp(context, file, flags)))
}

async function backUp(context: Context, name: string | undefined, flags: Flags): Promise<number> {
  const { io, cwd, now } = context
  const history = await context.history()
  const file = history.backup({
    now: now(),
    file: name === undefined ? undefined : resolve(cwd, name),
    force: flags.force,
  })
  const { size } = statSync(file)
  if (flags.json) printJson(io, { file, bytes: size })
  else io.out.write(renderBackup(file, size, { columns: io.out.columns, paint: io.out.paint, cwd }))
  return exitCodes.ok
}
