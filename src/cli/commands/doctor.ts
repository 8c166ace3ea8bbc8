import { versionOf } from '../../judge/languages/version.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Declare } from '../program.ts'
import { type Diagnosis, renderDoctor } from '../render/doctor.ts'
import { printJson } from '../report.ts'

export const declare: Declare = (command, start) => {
  command
    .option('--json', 'print what was found as JSON')
    .action((flags: { json?: boolean }) => start((context) => doctor(context, flags)))
}

async function doctor(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { io, version, machine, folders } = context
  const [bank, { judge, languages }] = await Promise.all([context.bank(), context.evaluator()])
  const problems = await bank.list()
  const found: Diagnosis = {
    version,
    node: machine.node,
    platform: machine.platform,
    isolation: { name: judge.isolation.name, description: judge.isolation.description },
    folders,
    banks: bank.roots.map((root) => ({
      root,
      problems: problems.filter(({ dir }) => dir.startsWith(root)).length,
    })),
    languages: languages.all.map((language) => {
      const runtime = languages.findRuntime(language) ?? null
      const { id, name, remedy } = language
      return {
        id,
        name,
        runtime,
        version: runtime === null ? null : (versionOf(language, runtime) ?? null),
        remedy,
      }
    }),
  }
  if (json) printJson(io, found)
  else io.out.write(renderDoctor(found, { columns: io.out.columns, paint: io.out.paint }))
  return exitCodes.ok
}
