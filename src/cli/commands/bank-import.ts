import { resolve } from 'node:path'
import { type Package, type Refused, readPackage } from '../../bank/import/read-package.ts'
import { mostTopics } from '../../bank/import/topics.ts'
import { writePackage } from '../../bank/import/write.ts'
import type { Choices } from '../../bank/import/yaml-text.ts'
import { difficulties } from '../../model/problem.ts'
import { bankOf, minutes, noteUnknownBank, refuseHidden } from '../bank-choice.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ChoiceFlags, choose, topicsIn } from '../import-choices.ts'
import { renderImported, renderRefused } from '../render/import.ts'
import { printJson } from '../report.ts'
import { tellNote } from '../tell.ts'

interface ImportFlags extends ChoiceFlags {
  readonly bank?: string
  readonly statementLanguage?: string
  readonly force?: boolean
  readonly json?: boolean
}

export const declareImport: Declare = (command, start) => {
  command
    .description('Bring a problem in the Kattis/ICPC package format, legacy or 2023-07, into a bank.')
    .summary('bring a Kattis/ICPC problem package into a bank')
    .argument('<package>', 'its folder, or a zip archive of it')
    .option('-b, --bank <folder>', 'the bank; without it the first of PREP_BANK or of your settings')
    .option('--id <id>', "the problem's id; without it from the name of the package")
    .option('-t, --topics <list>', `its topics, up to ${mostTopics} with commas between`)
    .option('-d, --difficulty <level>', 'easy, medium or hard; without it medium', choice(difficulties))
    .option('-m, --minutes <minutes>', 'its target; without it 20, 35 or 50 by difficulty', minutes)
    .option('--statement-language <code>', 'language of the statement, such as sv; without it English')
    .option('--force', 'replace a problem of the same id')
    .option('--json', 'print what was brought over as JSON')
    .action((path: string, flags: ImportFlags) => start((context) => importPackage(context, path, flags)))
}

async function importPackage(context: Context, path: string, flags: ImportFlags): Promise<number> {
  const { io, cwd } = context
  const bank = await bankOf(context, flags.bank)
  const chosen = flags.topics === undefined ? [] : topicsIn(flags.topics)
  const { languages } = await context.evaluator()
  const read = readPackage({
    source: resolve(cwd, path),
    endings: languages.all.flatMap(({ extensions }) => extensions),
    ...(flags.statementLanguage !== undefined && { language: flags.statementLanguage }),
  })
  if ('reasons' in read) return refuse(context, read, flags)

  const choices = await choose(context, read, chosen, flags)
  await refuseHidden(context, choices.id, resolve(bank, choices.id), 'Give --id for another name.')
  const dir = writePackage(read, { ...choices, bank, force: flags.force === true })
  const imported = { ...choices, dir, read }
  if (flags.json) printJson(io, importedJson(imported))
  else io.out.write(renderImported(imported, { columns: io.out.columns, paint: io.out.paint, cwd }))
  if (read.submissions.accepted === undefined)
    tellNote(
      io,
      'There is no accepted submission that prep can judge here, which the time limit is measured by.',
    )
  await noteUnknownBank(context, bank)
  return exitCodes.ok
}

function refuse({ io }: Context, { files, reasons }: Refused, { json }: ImportFlags): number {
  if (json) printJson(io, { imported: false, package: files.source, reasons })
  else io.err.write(renderRefused(files.name, reasons, { columns: io.err.columns, paint: io.err.paint }))
  return exitCodes.failed
}

function importedJson({
  id,
  dir,
  topics: about,
  difficulty,
  minutes: target,
  read,
}: Choices & {
  dir: string
  read: Package
}) {
  const { tests, groups } = read.tests
  const { language, file, form, others } = read.statement
  return {
    imported: true,
    problem: id,
    dir,
    title: read.title,
    topics: about,
    difficulty,
    minutes: target,
    origin: read.origin,
    statement: { language, file, form, others },
    tests: {
      samples: tests.filter((test) => test.class === 'sample').length,
      secret: tests.filter((test) => test.class !== 'sample').length,
      large: tests.filter((test) => test.class === 'large').length,
      groups,
    },
    compare: read.judging.compare,
    limits: { ...read.limits, ...(read.memoryMb !== undefined && { memoryMb: read.memoryMb }) },
    inputValidators: read.inputValidators,
    submissions: read.submissions,
    leftOut: read.leftOut,
  }
}
