import { sep } from 'node:path'
import { EnvironmentError } from '../../errors.ts'
import type { Language } from '../../judge/languages/language.ts'
import type { Languages } from '../../judge/languages/languages.ts'
import { versionOf } from '../../judge/languages/version.ts'
import { fixedLimits } from '../../judge/limits.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
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
  const { name, description, remedies = [] } = judge.isolation
  const problems = await bank.list()
  const found: Diagnosis = {
    version,
    node: machine.node,
    platform: machine.platform,
    isolation: { name, description, remedies },
    limits: fixedLimits,
    folders,
    banks: bank.roots.map((root) => ({
      root,
      problems: problems.filter(({ dir }) => dir.startsWith(root + sep)).length,
    })),
    languages: languages.all.map((language) => {
      const { runtime, remedy } = runtimeOf(languages, language)
      const { id, name, extensions, configured = false } = language
      return {
        id,
        name,
        extensions,
        configured,
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

/** What starts a language here; null, and what to do, where nothing does. */
function runtimeOf(languages: Languages, language: Language): { runtime: string | null; remedy: string } {
  const { remedy } = language
  if (languages.findRuntime(language) === undefined) return { runtime: null, remedy }
  try {
    return { runtime: languages.toolchain(language).command, remedy }
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return { runtime: null, remedy: [error.message, ...error.remedies].join(' ') }
  }
}
