import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { sampleInputs } from '../../model/input-text.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { formOf } from '../form.ts'
import { growthJson, measureGrowth } from '../growth.ts'
import { withProgress } from '../progress.ts'
import { judgementExit, judgementJson, printJson } from '../report.ts'
import { tellNote } from '../tell.ts'

interface Flags {
  readonly language?: string
  readonly growth?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .argument('<problem>', 'its id, or the beginning of it')
    .argument('<file>', 'the solution')
    .option('-l, --language <language>', "language of the file; without it the file's ending tells")
    .option('--growth', 'measure how its time grows with the input, where it is accepted')
    .option('--json', 'print the result as JSON')
    .action((problem: string, file: string, flags: Flags) =>
      start((context) => judge(context, problem, file, flags)),
    )
}

async function judge(context: Context, query: string, path: string, flags: Flags): Promise<number> {
  const { io, signal } = context
  const file = resolve(context.cwd, path)
  const source = readSource(file, path)
  const evaluator = await context.evaluator()
  const { languages } = evaluator
  const language = flags.language === undefined ? languages.byFile(file) : languages.byName(flags.language)
  languages.toolchain(language)
  // The harness starts while the problem is read and the rest of the command is loaded.
  evaluator.warm(language)
  const [bank, { renderJudgement }] = await Promise.all([context.bank(), import('../render/judgement.ts')])
  const summary = await bank.find(query)
  const loaded = await bank.load(summary)
  const judgement = await withProgress(context, 'Making the tests ready', async (progress) => {
    const limits = await evaluator.limits(loaded, language)
    let done = 0
    const onTest = (): void => progress.tell(`Judging: ${++done} of ${loaded.tests.length} tests`)
    return evaluator.submit({ loaded, language, source, limits, signal, onTest })
  })
  const isMeasured = flags.growth === true && judgement.verdict === 'AC'
  const growth = isMeasured
    ? await measureGrowth(context, { evaluator, loaded, language, source })
    : undefined
  if (isMeasured && !loaded.problem.complexity?.scale)
    tellNote(io, 'This problem has no inputs of growing size, so that growth cannot be measured.')
  if (flags.json) {
    const measured = flags.growth && { growth: growthJson(growth) }
    printJson(io, { ...judgementJson(loaded, language, judgement), ...measured })
  } else {
    const { columns, paint } = io.out
    const view = { columns, paint, source, inputs: sampleInputs(loaded), ...formOf(loaded.problem) }
    io.out.write(`${renderJudgement(judgement, view)}\n`)
    if (growth) {
      const { growthLines } = await import('../render/scorecard-growth.ts')
      io.out.write(`\n${growthLines(growth.report, Math.min(columns, 80), paint).join('\n')}\n`)
    }
  }
  return judgementExit(judgement)
}

function readSource(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`There is no file '${path}'.`)
    if (code === 'EISDIR') throw new UsageError(`'${path}' is a folder, not a file.`)
    throw new UsageError(
      `'${path}' cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
